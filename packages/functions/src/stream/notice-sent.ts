import type { Core } from '@patronat/core/core.ts'
import { noticeOf } from '@patronat/core/pledge/pledge.ts'
import { mailLanguage, renderMail } from '@patronat/mail/render-mail.ts'
import type { MailData } from '@patronat/mail/template.ts'
import type { Effect } from './outbox.ts'
import { pledgeLetter } from './pledge-letter.ts'

const TEMPLATE = {
  PRISONER_FREED: 'prisonerFreed',
  PRISONER_DIED: 'prisonerDied',
  PLEDGE_RESTORED: 'pledgeRestored',
} as const

/** What the office of a pledge is told of its end, or of the end of its end; null: nobody is to be written to. */
async function noticeLetter(at: { core: Core; origin: string }, pledgeId: string) {
  const letter = await pledgeLetter(at, pledgeId)
  if (letter === null || letter.prisoner.data.visibility.state !== 'SHOWN') return null
  const notice = noticeOf(letter.pledge, letter.prisoner.data.closure)
  if (notice === null) return null
  const template = TEMPLATE[notice.kind]
  const { names, officeUrl } = letter
  const publicUrl = `${at.origin}/prisoners/${letter.prisoner.data.slug}`
  const data: MailData[typeof template] & { officeUrl: string } = { ...names, officeUrl, publicUrl }
  return { ...letter, cause: notice.cause, template, data }
}

/** A person has sent it. What would no longer be so by now, because the end was taken back, is not sent after all. */
export const noticeSent: Effect = async (effects, { pk, subject, detail }) => {
  const letter = await noticeLetter(effects, subject)
  if (letter === null || letter.cause !== detail['cause']) return
  const { to, language, template, data } = letter
  await effects.post.send({ cause: pk, to, language, template, data })
}

/** The letter as it would be sent now, for whoever decides about it. */
export async function previewNotice(at: { core: Core; origin: string }, pledgeId: string) {
  const letter = await noticeLetter(at, pledgeId)
  if (letter === null) return null
  const { subject, text } = renderMail(letter.template, mailLanguage(letter.language), letter.data)
  return { subject, text }
}
