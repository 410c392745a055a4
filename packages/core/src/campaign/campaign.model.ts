import { z } from 'zod'
import { fullDate } from '../date/partial-date.ts'
import { localText } from '../text/local-text.ts'

/** A wave: who is asked, what they intend to do, by when. */
export const campaign = z.object({
  organisationId: z.string(),
  slug: z.string().regex(/^[a-z0-9-]{2,60}$/),
  title: localText(160),
  /** The houses whose members are asked. */
  legislatureIds: z.array(z.string()).min(1).max(100),
  undertakingSetId: z.string(),
  startsOn: fullDate,
  /** By when to declare in public; later declarations count, and say that they are late. */
  declarationDeadline: fullDate.nullable(),
  /** The press conference. */
  reportingOn: fullDate.nullable(),
  endsOn: fullDate.nullable(),
})
export type Campaign = z.infer<typeof campaign>

export const isOpenOn = (wave: Campaign, day: string): boolean =>
  wave.startsOn <= day && (wave.endsOn === null || day <= wave.endsOn)
