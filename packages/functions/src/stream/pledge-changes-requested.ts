import type { Effect } from './outbox.ts'
import { pledgeLetter, reasonOf } from './pledge-letter.ts'

/** The office hears what to change, in the moderator's words. */
export const pledgeChangesRequested: Effect = async (effects, { pk, subject, at }) => {
  const letter = await pledgeLetter(effects, subject)
  if (letter === null) return
  const { to, language, names, officeUrl, pledge } = letter
  const data = { ...names, officeUrl, reasonText: await reasonOf(effects, pledge, 'CHANGES_REQUESTED', at) }
  await effects.post.send({ cause: pk, to, language, template: 'pledgeChangesRequested', data })
}
