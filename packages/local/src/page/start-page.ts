import { type LocalText, textFor } from '@patronat/core/text/local-text.ts'
import { escapeHtml } from '@patronat/design/escape.ts'
import { htmlAnswer } from '../http/answer.ts'
import type { Page } from '../http/server.ts'
import { pageHtml } from './frame.ts'
import { chooseLanguage, type Language } from './language.ts'
import { type OfficeNote, START_TEXT, type SignInKind } from './start-page.text.ts'

/** Somebody of the demo data. Everybody signs in by a code to their mailbox: offices on their site, staff from here. */
export type DemoSignIn = {
  kind: SignInKind
  /** Name, as it should read in a list. */
  label: string
  email: string
  /** Staff only: what the sign-in takes. */
  staffId?: string
  /** Offices only: the house, and how far they are. */
  house?: LocalText
  note?: OfficeNote
}

const PLACES = {
  site: '/',
  office: '/office/',
  console: '/console/',
  report: '/report/',
  partners: '/partners/',
  explorer: '/graphql',
  mailbox: '/mail/',
} as const

/** `/local/`: who you can be, and where everything is. */
export const startPage =
  (signIns: readonly DemoSignIn[]): Page =>
  ({ query, languages }) => {
    const language = chooseLanguage(query, languages)
    const text = START_TEXT[language]
    const places = Object.entries(PLACES).map(([place, href]) => {
      const name = place as keyof typeof PLACES
      return `<dt><a href="${href}">${text.place[name]}</a></dt><dd>${text.placeHint[name]}</dd>`
    })
    const roles =
      signIns.length === 0
        ? `<p class="empty">${text.noRoles}</p>`
        : `<p>${text.codeHint}</p>
<ul class="ways" role="list">${signIns.map((signIn) => card(signIn, language)).join('\n')}</ul>`
    const main = `<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
<h2>${text.roles}</h2>
${roles}
<h2>${text.places}</h2>
<dl>${places.join('\n')}</dl>
<p class="soft">${text.notOpen}</p>`
    return htmlAnswer(pageHtml({ language, title: text.title, at: '/local/', main }))
  }

/** What somebody is: the role, and for an office the house and how far it is. */
export function roleOf({ kind, house, note }: DemoSignIn, language: Language): string {
  const text = START_TEXT[language]
  const place = house === undefined ? [] : [textFor(house, language)]
  return [text.kind[kind], ...place, ...(note === undefined ? [] : [text.note[note]])].join(', ')
}

function card(signIn: DemoSignIn, language: Language): string {
  const { kind, label, email, staffId } = signIn
  const text = START_TEXT[language]
  const action =
    staffId !== undefined
      ? `<form method="post" action="/local/sign-in?lang=${language}"><input type="hidden" name="staffId" value="${escapeHtml(staffId)}">` +
        `<button>${escapeHtml(text.signIn(label))}</button></form>`
      : kind === 'partner'
        ? `<a class="button" href="${PLACES.explorer}">${text.toExplorer}</a>`
        : `<p><small>${text.officeHint}</small></p><a class="button" href="${PLACES.office}">${text.toOffice}</a>`
  return `<li class="card"><h3>${escapeHtml(label)}</h3>
<p>${escapeHtml(roleOf(signIn, language))}<br><span class="soft address" translate="no">${addressHtml(email)}</span></p>
${action}</li>`
}

/** A long address breaks after a dot or before the @, where one would break it by hand. */
const addressHtml = (address: string) =>
  escapeHtml(address)
    .replaceAll(/\.(?=.)/g, '.<wbr>')
    .replaceAll('@', '<wbr>@')
