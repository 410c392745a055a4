import { CoveragePictureDocument, PersonPictureDocument } from '../generated/graphql.ts'
import { FRAME_TEXT } from '../frame/frame.text.ts'
import { coverageSentence } from '../coverage/coverage-parts.ts'
import { LANGUAGE } from '../language/language.ts'
import { daysText } from '../prisoner/prisoner-line.ts'
import type { Visit } from '../route/page.ts'
import type { SharePicture } from './share-picture.ts'

/** Null: there is nobody to show. */
type Picture = (visit: Visit) => Promise<SharePicture | null> | SharePicture

/** The share pictures, by their address behind the language. */
export const PICTURES: readonly (readonly [string, Picture])[] = [
  ['/picture.png', coveragePicture],
  ['/prisoners/:slug/picture.png', personPicture],
]

async function personPicture({ language, params, ask }: Visit): Promise<SharePicture | null> {
  const { slug = '' } = params
  const { prisoner } = await ask(PersonPictureDocument, { slug, language: LANGUAGE[language].data })
  if (prisoner === null) return null
  return { sentence: prisoner.name, line: daysText(prisoner, language) }
}

async function coveragePicture({ language, ask }: Visit): Promise<SharePicture> {
  const { coverage } = await ask(CoveragePictureDocument, {})
  return { sentence: coverageSentence(coverage, language), line: FRAME_TEXT[language].tagline }
}
