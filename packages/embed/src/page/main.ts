import '@patronat/design/design.css'
import './page.css'
import { activityView } from '../activity/activity-view.ts'
import { defineCoverage } from '../coverage/coverage-element.ts'
import { defineAsking } from '../element/asking.ts'
import {
  CoverageDocument,
  LatestActivitiesDocument,
  LongestWaitingDocument,
  MonthRowsDocument,
} from '../generated/graphql.ts'
import { houseView } from '../house/house-view.ts'
import { chooseLanguage, type Language } from '../language/language.ts'
import { monthsView } from '../months/months-view.ts'
import { waitingView } from '../waiting/waiting-view.ts'
import { PAGE_TEXT } from './page.text.ts'
import { pageView } from './page-view.ts'

const language = chooseLanguage([new URLSearchParams(location.search).get('lang'), ...navigator.languages])
const variables = (of: Language) => ({ language: of })

document.documentElement.lang = language
document.title = `${PAGE_TEXT[language].title} · Patronat`
document.body.innerHTML = pageView(language).markup

defineCoverage()
defineAsking('patronat-houses', { document: CoverageDocument, variables, view: houseView })
defineAsking('patronat-waiting', { document: LongestWaitingDocument, variables, view: waitingView })
defineAsking('patronat-months', { document: MonthRowsDocument, variables, view: monthsView })
defineAsking('patronat-activities', { document: LatestActivitiesDocument, variables, view: activityView })
