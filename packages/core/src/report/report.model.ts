import { z } from 'zod'
import type { Sealed } from '../seal/seal.ts'

/** What somebody close to a prisoner, or their lawyer, asks for. */
export const REPORT_WISHES = ['QUIET', 'HIDE', 'CORRECT', 'NOT_THIS_PATRON', 'OTHER'] as const
export type ReportWish = (typeof REPORT_WISHES)[number]

/** Who writes, as they say themselves: nobody can check it at night, so nothing depends on it alone. */
export const RELATIONS = ['SELF', 'FAMILY', 'LAWYER', 'OTHER'] as const
export type Relation = (typeof RELATIONS)[number]

export const REPORT_STATES = ['WAITING', 'ANSWERED', 'CLOSED'] as const
export type ReportState = (typeof REPORT_STATES)[number]

const wording = z.string().trim().max(4000)

/** The form. Everything but the wish may be empty: somebody on a borrowed telephone may have one minute. */
export const reportInput = z
  .object({
    wish: z.enum(REPORT_WISHES),
    /** The person it is about: the id where a page led here, the name as it was typed. */
    prisonerId: z.string().nullable(),
    about: z.string().trim().max(200),
    relation: z.enum(RELATIONS).nullable(),
    words: wording,
    /** How and when an answer may reach them, or nothing. */
    contact: z.string().trim().max(500),
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{4})?$/),
  })
  .refine(({ prisonerId, about, words }) => prisonerId !== null || about !== '' || words !== '', {
    path: ['about'],
    message: 'say whom it is about',
  })
export type ReportInput = z.infer<typeof reportInput>

export const reportWords = wording.min(1)

/** One turn of the conversation under the code. */
export type ReportMessage = {
  from: 'REPORTER' | 'STAFF'
  at: string
  /** Staff id; the reporter has none. */
  by: string | null
  /** Sealed under `<id>/words`. */
  text: Sealed
}

/** What a family or a lawyer wrote to us. INTERNAL always: no surface but the console knows that it exists. */
export type Report = {
  organisationId: string
  wish: ReportWish
  prisonerId: string | null
  /** The name as it was typed; sealed under `<id>/about`. */
  about: Sealed
  relation: Relation | null
  /** Sealed under `<id>/contact`; read only by `revealReportContact`. Gone when the report is closed. */
  contact: Sealed | null
  language: string
  state: ReportState
  reportedAt: string
  /** Since when it waits for us: the last time the reporter wrote. */
  waitingSince: string
  /** By when we said that somebody answers. */
  answerBy: string
  messages: ReportMessage[]
}

/** More than a conversation ever needs; a script that floods one report ends here. */
export const MESSAGES_AT_MOST = 50
