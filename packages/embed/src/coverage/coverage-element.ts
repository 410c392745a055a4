import { defineAsking } from '../element/asking.ts'
import { CoverageDocument } from '../generated/graphql.ts'
import { coverageView } from './coverage-view.ts'

/** `<patronat-coverage legislature="de-bundestag" lang="de">`; without `legislature` everybody is counted. */
export const defineCoverage = () =>
  defineAsking('patronat-coverage', {
    document: CoverageDocument,
    variables: (language) => ({ language }),
    view: coverageView,
  })
