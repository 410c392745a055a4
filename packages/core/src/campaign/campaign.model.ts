import { z } from 'zod'
import { DomainError } from '../base/error.ts'
import { fullDate } from '../date/partial-date.ts'
import { MONTHS_PUBLIC } from '../month/month.model.ts'
import { localText } from '../text/local-text.ts'

/** A wave: who is asked, what they intend to do, by when. */
export const campaign = z.object({
  organisationId: z.string(),
  slug: z.string().regex(/^[a-z0-9-]{2,60}$/),
  title: localText(160),
  /** The houses whose members are asked. */
  legislatureIds: z
    .array(z.string())
    .min(1)
    .max(100)
    .refine((ids) => new Set(ids).size === ids.length, 'each house once'),
  undertakingSetId: z.string(),
  startsOn: fullDate,
  /** By when to declare in public; later declarations count, and say that they are late. */
  declarationDeadline: fullDate.nullable(),
  /** The press conference. */
  reportingOn: fullDate.nullable(),
  endsOn: fullDate.nullable(),
  /** How much of its patrons’ months is public once two of them have closed; before that, kept ones only. */
  monthsPublic: z.enum(MONTHS_PUBLIC).default('KEPT_ONLY'),
})
export type Campaign = z.infer<typeof campaign>
/** As it is given: what has a default may be left out. */
export type CampaignInput = z.input<typeof campaign>

export const isOpenOn = (wave: Campaign, day: string): boolean =>
  wave.startsOn <= day && (wave.endsOn === null || day <= wave.endsOn)

const LATER = ['declarationDeadline', 'reportingOn', 'endsOn'] as const

/**
 * A campaign's days in their order: nothing before it starts, no deadline after it ends. The press conference may
 * come after the end. @throws campaign.beforeStart | campaign.afterEnd
 */
export function refuseDisorder(wave: Campaign): void {
  const { startsOn, endsOn, declarationDeadline } = wave
  for (const field of LATER)
    if ((wave[field] ?? startsOn) < startsOn)
      throw new DomainError('campaign.beforeStart', { field, detail: { startsOn } })
  if (endsOn !== null && (declarationDeadline ?? endsOn) > endsOn)
    throw new DomainError('campaign.afterEnd', { field: 'declarationDeadline', detail: { endsOn } })
}
