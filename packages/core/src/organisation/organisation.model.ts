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
})

export type Organisation = z.infer<typeof organisation>
