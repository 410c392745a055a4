import { escapeHtml } from '@patronat/design/escape.ts'
import { contentPolicy, htmlAnswer, jsonAnswer, textAnswer, type Answer } from '../http/answer.ts'
import type { Routes } from '../http/server.ts'
import { pageHtml } from '../page/frame.ts'
import { chooseLanguage, type Language } from '../page/language.ts'
import type { CaughtMail, MailCatcher } from './mail-catcher.ts'
import { MAILBOX_TEXT } from './mailbox.text.ts'

/** `/mail/` the list, `/mail/list` its inside for the script, `/mail/<id>`, `/mail/<id>/page`, `/mail/store` JSON. */
export const mailboxRoutes = (catcher: Pick<MailCatcher, 'mails' | 'store'>): Routes => {
  const newestFirst = async () => (await catcher.mails()).reverse()
  return {
    '/mail/': {
      async page({ query, languages }) {
        const language = chooseLanguage(query, languages)
        const text = MAILBOX_TEXT[language]
        const main = `<h1>${text.title}</h1><p class="lead">${text.lead}</p>
<div id="mails" data-address="/mail/list?lang=${language}">${listHtml(await newestFirst(), language)}</div>`
        return htmlAnswer(pageHtml({ language, title: text.title, at: '/mail/', main, script: '/local/mailbox.js' }))
      },
    },
    '/mail/list': {
      async page({ query, languages }) {
        return htmlAnswer(listHtml(await newestFirst(), chooseLanguage(query, languages)))
      },
    },
    '/mail/store': { page: async () => jsonAnswer(await catcher.store()) },
    '/mail/*': {
      async page({ path, query, languages }) {
        const [, id = '', rest] = /^\/mail\/([^/]+)(\/page)?$/.exec(path) ?? []
        const mail = (await catcher.mails()).find(({ messageId }) => encodeURIComponent(messageId) === id)
        const language = chooseLanguage(query, languages)
        if (mail === undefined) return textAnswer(404, MAILBOX_TEXT[language].gone)
        return rest === undefined ? onePage(mail, language) : mailAsSent(mail)
      },
    },
  }
}

const addressOf = (mail: CaughtMail) => `/mail/${encodeURIComponent(mail.messageId)}`

const receivers = ({ destination: { to, cc, bcc } }: CaughtMail) => [...to, ...cc, ...bcc].join(', ')

function timeHtml(mail: CaughtMail, language: Language): string {
  const at = new Date(mail.at * 1000)
  const shown = at.toLocaleString(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'medium' })
  return `<time datetime="${at.toISOString()}">${escapeHtml(shown)}</time>`
}

function listHtml(mails: readonly CaughtMail[], language: Language): string {
  const text = MAILBOX_TEXT[language]
  if (mails.length === 0) return `<p class="empty">${text.empty}</p>`
  const rows = mails.map(
    (mail) =>
      `<li><a href="${addressOf(mail)}?lang=${language}"><b>${escapeHtml(mail.subject)}</b>${timeHtml(mail, language)}` +
      `<span class="soft">${escapeHtml(text.to(receivers(mail)))}</span></a></li>`,
  )
  return `<ol class="mails" role="list">${rows.join('\n')}</ol>`
}

function onePage(mail: CaughtMail, language: Language): Answer {
  const text = MAILBOX_TEXT[language]
  const { html, text: plain } = mail.body
  const asPage =
    html === undefined
      ? ''
      : `<h2>${text.asPage}</h2><iframe class="mail-page" src="${addressOf(mail)}/page" title="${escapeHtml(mail.subject)}"` +
        ' sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>'
  const asText =
    plain === undefined ? '' : `<h2>${text.asText}</h2><div class="mail-text">${linked(escapeHtml(plain))}</div>`
  const main = `<p class="back"><a href="/mail/?lang=${language}">← ${text.back}</a></p>
<h1>${escapeHtml(mail.subject)}</h1>
<dl><dt>${text.from}</dt><dd>${escapeHtml(mail.from)}</dd>
<dt>${text.receiver}</dt><dd>${escapeHtml(receivers(mail))}</dd>
<dt>${text.sent}</dt><dd>${timeHtml(mail, language)}</dd></dl>
${asPage}${asText}`
  return htmlAnswer(pageHtml({ language, title: mail.subject, at: '/mail/', main }), 'mailbox')
}

/** Addresses in escaped text become links; an entity that follows one is no part of it. */
const linked = (escaped: string) =>
  escaped.replace(/https?:\/\/(?:[^\s&]|&amp;)+/gu, (address) => `<a href="${address}" rel="noopener">${address}</a>`)

/** The mail's own HTML, in its own origin; its links open a new tab, since no page of ours lets itself be framed. */
function mailAsSent(mail: CaughtMail): Answer {
  const html = `<base target="_blank">${mail.body.html ?? ''}`
  const doctype = /^\s*<!doctype[^>]*>/i.exec(mail.body.html ?? '')?.[0] ?? '<!doctype html>'
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: `${doctype}${html}`,
    headers: { ...contentPolicy('mail'), 'cache-control': 'no-store' },
  }
}
