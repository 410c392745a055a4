import { z } from 'zod'
import { partialDate } from '../date/partial-date.ts'
import type { Sealed } from '../seal/seal.ts'

export const CONTACT_KINDS = ['MEETING', 'CALL', 'LETTER', 'INVITATION', 'EMAIL', 'EVENT', 'OTHER'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

export const contactInput = z.object({
  parliamentarianId: z.string(),
  kind: z.enum(CONTACT_KINDS),
  on: partialDate,
  summary: z.string().trim().min(1).max(4000),
  nextStep: z.string().trim().max(500).nullable(),
  nextStepOn: partialDate.nullable(),
  /** The member of staff who follows it up. */
  ownerId: z.string().nullable(),
})
export type ContactInput = z.infer<typeof contactInput>

/** Staff's note on what was said with a parliamentarian, or a letter that went out. Never public, in no answer but the console's. */
export type Contact = Omit<ContactInput, 'summary' | 'nextStep'> & {
  organisationId: string
  /** Sealed under `<id>/summary`. */
  summary: Sealed
  /** Sealed under `<id>/nextStep`. */
  nextStep: Sealed | null
  loggedAt: string
  /** A member of staff's id; null: an import by the command line. */
  loggedBy: string | null
}
