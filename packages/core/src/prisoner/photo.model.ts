import { z } from 'zod'
import { PICTURE_TYPES } from '../file/picture.ts'
import { localText } from '../text/local-text.ts'
import { source } from './detention.ts'

const words = z.string().trim().min(1).max(200)

/** What is said about a picture: whose it is, what is seen, where it is from, on what terms. */
export const photoWords = z.object({
  credit: words,
  /** For who can't see it, by language; in one at least. */
  alternativeText: localText(300).refine((text) => Object.keys(text).length > 0, 'in one language at least'),
  source,
  /** On what terms it may be shown; null: nobody has said. */
  licence: words.nullable(),
})
export type PhotoWords = z.infer<typeof photoWords>

/** The picture of a person; its bytes lie under `photoKey`. */
export const photo = photoWords.extend({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(PICTURE_TYPES),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
export type Photo = z.infer<typeof photo>

/** Under the person's own id: what is removed for one is not missing for another who is in the same picture. */
export const photoKey = (prisonerId: string, hash: string): string => `photo/${prisonerId}/${hash}`
