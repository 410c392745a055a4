import { SendEmailCommand, type SendEmailCommandInput, type SESv2Client } from '@aws-sdk/client-sesv2'
import { type Command, commandKey, commit, findDone } from '@patronat/core/audit/commit.ts'
import type { Core } from '@patronat/core/core.ts'
import { requireRunning } from '@patronat/core/audit/stop-switch.ts'
import { readItem } from '@patronat/core/table/client.ts'
import { mailLanguage, renderMail } from '@patronat/mail/render-mail.ts'
import type { MailData, TemplateName } from '@patronat/mail/template.ts'
import { createHash } from 'node:crypto'

export type Letter<Name extends TemplateName> = {
  /** Why it is sent: the outbox item, and who gets it. Sent once for that. */
  cause: string
  to: string
  language: string
  template: Name
  data: MailData[Name]
  /** Of a letter that nobody asked for: where one click ends them (RFC 8058). */
  stopUrl?: string
  /** The letter of a campaign that it is: what becomes of the mail is noted there. */
  invitationId?: string
  /** To ourselves: goes out while STOP is on, or nobody could sign in to end it. */
  toStaff?: true
}

export type PostOffice = { send<Name extends TemplateName>(letter: Letter<Name>): Promise<void> }

/**
 * Whether a letter with this mark went out, for one whose sending was begun (RFC 3339) and of which nobody wrote down
 * the end; null: it cannot be known yet, ask again later.
 */
export type WentOut = (mark: string, begunAt: string) => Promise<boolean | null>

const SENDER = { kind: 'system', name: 'stream' } as const
/** Stands in every letter: by it, it is found again. Says nothing to anybody else. */
export const MARK_HEADER = 'X-Patronat-Mark'

/**
 * Sends by SES, once for each cause. That it begins is written down before, that it went out after; whoever finds a
 * beginning without an end asks whether it went out: never twice, never lost.
 * @throws where that cannot be known yet: whoever asked tries again, as with every failure
 */
export function postOffice(core: Core, ses: SESv2Client, from: string, wentOut: WentOut): PostOffice {
  return {
    async send(letter) {
      const of = `${letter.cause}:${letter.template}`
      const [begun, sent] = [commandOf('mail-begun', of), commandOf('mail', of)]
      if ((await findDone(core, SENDER, 'mail.sent', sent)) !== null) return
      // After that: what went out already needs not wait. The relay keeps what is refused here.
      if (letter.toStaff === undefined) await requireRunning(core.tables)
      const mark = createHash('sha256').update(of).digest('base64url').slice(0, 22)
      const since = await beganAt(core, begun)
      const out = since === null ? false : await wentOut(mark, since)
      if (out === null) throw new Error('A letter may have gone out already; nobody knows yet')
      if (since === null) await commit(core, SENDER, { event: 'mail.begun', subject: letter.cause }, [], begun)
      if (!out) await ses.send(new SendEmailCommand(emailOf(letter, from, mark)))
      await commit(core, SENDER, { event: 'mail.sent', subject: letter.cause }, [], sent)
    },
  }
}

const commandOf = (what: string, of: string): Command => ({ id: `${what}:${of}`, input: null })

async function beganAt(core: Core, begun: Command): Promise<string | null> {
  const item = await readItem(core.tables, 'registry', commandKey(SENDER, begun.id))
  return item === null ? null : (item['at'] as string)
}

function emailOf<Name extends TemplateName>(letter: Letter<Name>, from: string, mark: string): SendEmailCommandInput {
  const { subject, html, text } = renderMail(letter.template, mailLanguage(letter.language), letter.data)
  const { stopUrl, invitationId } = letter
  return {
    FromEmailAddress: from,
    Destination: { ToAddresses: [letter.to] },
    // Comes back with every notice that SES gives about this letter.
    EmailTags: [
      { Name: 'mark', Value: mark },
      ...(invitationId === undefined ? [] : [{ Name: 'invitation', Value: invitationId }]),
    ],
    Content: {
      Simple: {
        Subject: { Data: subject, Charset: 'UTF-8' },
        Headers: [{ Name: MARK_HEADER, Value: mark }, ...(stopUrl === undefined ? [] : oneClick(stopUrl))],
        Body: { Html: { Data: html, Charset: 'UTF-8' }, Text: { Data: text, Charset: 'UTF-8' } },
      },
    },
  }
}

const oneClick = (stopUrl: string) => [
  { Name: 'List-Unsubscribe', Value: `<${stopUrl}>` },
  { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
]
