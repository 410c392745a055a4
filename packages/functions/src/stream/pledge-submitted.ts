import type { Effect } from './outbox.ts'
import { pledgeLetter } from './pledge-letter.ts'

/** The office hears that its pledge arrived and waits for a check. */
export const pledgeSubmitted: Effect = async (effects, { pk, subject }) => {
  const letter = await pledgeLetter(effects, subject)
  if (letter === null) return
  const { to, language, names, officeUrl } = letter
  await effects.post.send({ cause: pk, to, language, template: 'pledgeReceived', data: { ...names, officeUrl } })
}
