import { noteJoined } from '@patronat/core/invitation/move-invitation.ts'
import { getPledge } from '@patronat/core/pledge/pledge.ts'
import type { Effect } from './outbox.ts'
import { pledgeLetter } from './pledge-letter.ts'

/** The office hears that its pledge arrived and waits for a check; the letter that asked for it is answered. */
export const pledgeSubmitted: Effect = async (effects, { pk, subject }) => {
  await noteJoined(effects.core, (await getPledge(effects.core, subject)).data)
  const letter = await pledgeLetter(effects, subject)
  if (letter === null) return
  const { to, language, names, officeUrl } = letter
  await effects.post.send({ cause: pk, to, language, template: 'pledgeReceived', data: { ...names, officeUrl } })
}
