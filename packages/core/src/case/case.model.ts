import { z } from 'zod'
import type { PersonName } from '../name/name.model.ts'
import { type LocalText, localText } from '../text/local-text.ts'

/** A trial or group that several prisoners share. */
export const caseInput = z.object({
  organisationId: z.string(),
  slug: z.string().regex(/^[a-z0-9-]{2,90}$/),
  name: localText(200).refine((name) => Object.keys(name).length > 0, 'a case has a name'),
  summary: localText(1200).nullable(),
  court: z.string().trim().max(200).nullable(),
  /** Articles that are invoked, as the court writes them. */
  articles: z.array(z.string().trim().min(1).max(120)).max(20),
})
export type Case = z.infer<typeof caseInput>

/** What a case is called, as forms that search compares: one a language. */
export const caseNameForms = (name: LocalText): PersonName[] =>
  // By language: a map comes back from the database in any order.
  Object.entries(name)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([language, text]) => ({ language, text, kind: 'PREFERRED', source: null }))
