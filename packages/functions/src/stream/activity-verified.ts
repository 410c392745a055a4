import { getActivity } from '@patronat/core/activity/activity.ts'
import { isStatement } from '@patronat/core/activity/activity.model.ts'
import type { Effect } from './outbox.ts'
import { pledgeLetter } from './pledge-letter.ts'

/** The office hears that what it reported counts. */
export const activityVerified: Effect = async (effects, { pk, subject }) => {
  const activity = await getActivity(effects.core, subject)
  const letter = await pledgeLetter(effects, activity.data.pledgeId)
  // Whoever asked patrons for silence does not want a letter about what was said.
  if (letter === null || letter.prisoner.data.visibility.state !== 'SHOWN') return
  const { to, language, names, publicUrl } = letter
  const { on } = activity.data
  const keptMonth = isStatement(activity.data) && on.length >= 7 ? on.slice(0, 7) : null
  await effects.post.send({
    cause: pk,
    to,
    language,
    template: 'activityVerified',
    data: { ...names, happenedOn: on, keptMonth, publicUrl },
  })
}
