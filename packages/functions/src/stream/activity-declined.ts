import { getActivity, openDeclineReason } from '@patronat/core/activity/activity.ts'
import type { Effect } from './outbox.ts'
import { pledgeLetter } from './pledge-letter.ts'

/** The office hears that what it reported does not count yet, and why, in the moderator's words. */
export const activityDeclined: Effect = async (effects, { pk, subject, at }) => {
  const activity = await getActivity(effects.core, subject)
  const { state, decidedAt, on, pledgeId } = activity.data
  // Taken back, corrected or declined anew by the time this letter is written: then it would say what is no longer so.
  if (state !== 'DECLINED' || decidedAt === null || decidedAt > at) return
  const letter = await pledgeLetter(effects, pledgeId)
  // Whoever asked patrons for silence does not want a letter that asks for another statement.
  if (letter === null || letter.prisoner.data.visibility.state !== 'SHOWN') return
  const { to, language, names, officeUrl } = letter
  const reasonText = (await openDeclineReason(effects.core, activity)) ?? ''
  const data = { ...names, happenedOn: on, reasonText, officeUrl }
  await effects.post.send({ cause: pk, to, language, template: 'activityDeclined', data })
}
