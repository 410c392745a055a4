import { z } from 'zod'
import { localText } from '../text/local-text.ts'

/** A campaign or programme that keeps records and moderates its own. Every record has one as its owner. */
export const organisation = z.object({
  slug: z.string().regex(/^[a-z0-9-]{2,60}$/),
  name: localText(120),
  /** How it calls the people it speaks for, e.g. "prisoners of the Kremlin". */
  callsThem: localText(120),
  /** Where anyone can write to it, shown on mails and pages. */
  contact: z.email(),
  /** What families and lawyers are promised; without it, the default. */
  families: z
    .object({
      /** Within how many hours somebody answers. */
      answerHours: z.number().int().min(1).max(168),
      /** Who is there at weekends: a role and hours, never a name. */
      weekend: localText(300).nullable(),
    })
    .optional(),
})

export type Organisation = z.infer<typeof organisation>

const ANSWER_HOURS = 48

/** Within how many hours a family or a lawyer is answered. */
export const answerHoursOf = ({ families }: Organisation): number => families?.answerHours ?? ANSWER_HOURS
