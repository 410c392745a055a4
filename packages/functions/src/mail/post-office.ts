import { SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2'
import { commit, findDone } from '@patronat/core/audit/commit.ts'
import { requireRunning } from '@patronat/core/audit/stop-switch.ts'
import type { Core } from '@patronat/core/core.ts'
import { mailLanguage, renderMail } from '@patronat/mail/render-mail.ts'
import type { MailData, TemplateName } from '@patronat/mail/template.ts'

export type Letter<Name extends TemplateName> = {
  /** Why it is sent: the outbox item, and who gets it. Sent once for that. */
  cause: string
  to: string
  language: string
  template: Name
  data: MailData[Name]
  /** Of a letter that nobody asked for: where one click ends them (RFC 8058). */
  stopUrl?: string
}

export type PostOffice = { send<Name extends TemplateName>(letter: Letter<Name>): Promise<void> }

const SENDER = { kind: 'system', name: 'stream' } as const

/**
 * Sends by SES, once for each cause: that a letter went out is written down, and looked up before sending.
 * If the process dies between the two it goes out again: better twice than never.
 */
export function postOffice(core: Core, ses: SESv2Client, from: string): PostOffice {
  return {
    async send({ cause, to, language, template, data, stopUrl }) {
      const command = { id: `mail:${cause}:${template}`, input: null }
      if ((await findDone(core, SENDER, 'mail.sent', command)) !== null) return
      // After that: what went out already needs not wait. The relay keeps what is refused here.
      await requireRunning(core.tables)
      const { subject, html, text } = renderMail(template, mailLanguage(language), data)
      await ses.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: {
              Subject: { Data: subject, Charset: 'UTF-8' },
              ...(stopUrl === undefined ? {} : { Headers: oneClick(stopUrl) }),
              Body: { Html: { Data: html, Charset: 'UTF-8' }, Text: { Data: text, Charset: 'UTF-8' } },
            },
          },
        }),
      )
      await commit(core, SENDER, { event: 'mail.sent', subject: cause }, [], command)
    },
  }
}

const oneClick = (stopUrl: string) => [
  { Name: 'List-Unsubscribe', Value: `<${stopUrl}>` },
  { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
]
