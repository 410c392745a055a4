import { openDecision } from '@patronat/core/pledge/pledge.ts'
import type { Effect } from './outbox.ts'
import { pledgeLetter } from './pledge-letter.ts'

/** The office hears that it was declined, and why, in the moderator's words. */
export const pledgeDeclined: Effect = async (effects, { pk, subject, at }) => {
  const letter = await pledgeLetter(effects, subject)
  if (letter === null) return
  const { to, language, names, officeUrl, pledge } = letter
  // The decision of this event: there may have been later ones by the time this letter is written.
  const decision = pledge.data.decisions.find((made) => made.kind === 'DECLINED' && made.at === at)
  const reasonText = decision === undefined ? null : await openDecision(effects.core, pledge.id, decision)
  const data = { ...names, officeUrl, reasonText: reasonText ?? '' }
  await effects.post.send({ cause: pk, to, language, template: 'pledgeDeclined', data })
}
