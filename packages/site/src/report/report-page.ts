import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import { LANGUAGE, LANGUAGES, type Language } from '../language/language.ts'
import { REPORT_TEXT, type ReportText } from './report.text.ts'

/** In the order in which the words stand. */
const choices = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as Key[]

/** What stands in the form, as it was typed. */
export type Typed = { wish: string; slug: string; about: string; relation: string; words: string; contact: string }
export const NOTHING_TYPED: Typed = { wish: '', slug: '', about: '', relation: '', words: '', contact: '' }

/** Why something was not sent; `mail` is where to write instead, if the form itself cannot help. */
export type Problem = { says: string; mail: string | null } | null

/** A page without a script, a cookie or a word of whose page it is. `query` keeps what the address says. */
function page(language: Language, assets: string, path: string, query: string, main: Html): Html {
  const text = REPORT_TEXT[language]
  const other = (code: Language) => {
    const { name, tag } = LANGUAGE[code]
    const href = `${path}?l=${code}${query}`
    return code === language
      ? html`<a href="${href}" lang="${tag}" hreflang="${tag}" aria-current="true">${name}</a> `
      : html`<a href="${href}" lang="${tag}" hreflang="${tag}">${name}</a> `
  }
  return html`<!doctype html>
    <html lang="${LANGUAGE[language].tag}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${text.tab}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${assets}/site.css" />
      </head>
      <body>
        <main class="page report" id="main">
          <p class="leave"><a class="button" href="about:blank" rel="noreferrer">${text.leave}</a></p>
          ${main}
        </main>
        <footer class="site-foot">
          <div class="page">
            <nav aria-label="${text.languages}">${LANGUAGES.map(other)}</nav>
          </div>
        </footer>
      </body>
    </html> `
}

const optional = (text: ReportText) => html` <small>(${text.optional})</small>`

const field = (id: string, label: Html | string, hint: string, control: Html): Html =>
  html`<div class="field">
    <label for="${id}">${label}</label><span class="hint" id="${id}-hint">${hint}</span>${control}
  </div>`

const area = (id: string, rows: number, most: number, value: string) =>
  html`<textarea id="${id}" name="${id}" rows="${rows}" maxlength="${most}" aria-describedby="${id}-hint">
${value}</textarea>`

const radio = (name: string, value: string, chosen: string, label: string, hint = ''): Html => {
  const input =
    value === chosen
      ? html`<input type="radio" name="${name}" value="${value}" checked />`
      : html`<input type="radio" name="${name}" value="${value}" />`
  return html`<label class="choice"
    >${input}<span><strong>${label}</strong>${hint === '' ? NOTHING : html`<small>${hint}</small>`}</span></label
  >`
}

const problemBox = (text: ReportText, problem: Problem): Html =>
  problem === null
    ? NOTHING
    : html`<div class="notice danger" role="alert">
        <h2>${text.wrong}</h2>
        <p>
          ${problem.says}${problem.mail === null ? NOTHING : html` <a href="mailto:${problem.mail}">${problem.mail}</a>`}
        </p>
        <p>${text.nothingLost}</p>
      </div>`

/** `about`: the name of the person whose page led here; `nonce`: the form's own number. */
export type FormParts = { assets: string; nonce: string; typed: Typed; about: string | null; problem: Problem }

export function formPage(language: Language, { assets, nonce, typed, about, problem }: FormParts): Html {
  const text = REPORT_TEXT[language]
  const whom =
    about === null
      ? field(
          'about',
          text.about,
          text.aboutHint,
          html`<input
            id="about"
            name="about"
            maxlength="200"
            autocomplete="off"
            aria-describedby="about-hint"
            value="${typed.about}"
          />`,
        )
      : html`<p>${text.aboutKnown} <strong>${about}</strong></p>`
  const query = typed.slug === '' ? '' : `&about=${encodeURIComponent(typed.slug)}`
  return page(
    language,
    assets,
    '/report/',
    query,
    html`<h1>${text.heading}</h1>
      <p class="lead">${text.lead}</p>
      <p>${text.safe}</p>
      ${problemBox(text, problem)}
      <p><a href="/report/code?l=${language}">${text.haveCode}</a></p>
      <form method="post" action="/report/?l=${language}" autocomplete="off">
        <input type="hidden" name="form" value="${nonce}" />
        <input type="hidden" name="slug" value="${typed.slug}" />
        <p class="trap" aria-hidden="true">
          <label>Website <input name="website" tabindex="-1" autocomplete="off" /></label>
        </p>
        <fieldset>
          <legend>${text.wish}</legend>
          ${choices(text.wishes).map((wish) => radio('wish', wish, typed.wish, text.wishes[wish].label, text.wishes[wish].hint))}
        </fieldset>
        ${whom}
        ${field('words', html`${text.words}${optional(text)}`, text.wordsHint, area('words', 6, 4000, typed.words))}
        <fieldset>
          <legend>${text.relation}${optional(text)}</legend>
          ${choices(text.relations).map((one) => radio('relation', one, typed.relation, text.relations[one]))}
          ${radio('relation', '', typed.relation, text.notSaid)}
        </fieldset>
        ${field('contact', html`${text.contact}${optional(text)}`, text.contactHint, area('contact', 2, 500, typed.contact))}
        <div class="row"><button class="primary">${text.send}</button></div>
      </form>`,
  )
}

/** The code, and by when somebody answers. No cache keeps it, and it has no address of its own. */
export function arrivedPage(
  language: Language,
  { assets, code, answerBy, weekend }: { assets: string; code: string; answerBy: string; weekend: string | null },
): Html {
  const text = REPORT_TEXT[language]
  return page(
    language,
    assets,
    '/report/',
    '',
    html`<h1>${text.arrived}</h1>
      <h2>${text.codeIs}</h2>
      <p class="return-code" translate="no">${code}</p>
      <p><strong>${text.codeHint}</strong></p>
      <p>${text.answerBy(answerBy)}</p>
      ${weekend === null ? NOTHING : html`<p>${text.weekend}: ${weekend}</p>`}
      <p>${text.firstQuiet}</p>
      <p><a class="button" href="/report/code?l=${language}">${text.backHeading}</a></p>`,
  )
}

/** Asks for the code. A wrong one stays in its field: sixteen digits are not typed twice for one slip. */
export function codePage(language: Language, assets: string, problem: string | null, typed = ''): Html {
  const text = REPORT_TEXT[language]
  const error = problem === null ? NOTHING : html`<span class="error" id="code-error">${problem}</span>`
  const input = html`${error}<input
      class="code"
      id="code"
      name="code"
      value="${typed}"
      inputmode="numeric"
      autocomplete="off"
      maxlength="40"
      required
      aria-invalid="${problem !== null}"
      aria-describedby="${problem === null ? 'code-hint' : 'code-error code-hint'}"
    />`
  return page(
    language,
    assets,
    '/report/code',
    '',
    html`<h1>${text.backHeading}</h1>
      <form method="post" action="/report/code?l=${language}" autocomplete="off">
        ${field('code', text.code, text.codeFieldHint, input)}
        <div class="row">
          <button class="primary">${text.open}</button>
          <a class="button" href="/report/?l=${language}">${text.newReport}</a>
        </div>
      </form>`,
  )
}

export type Conversation = {
  assets: string
  code: string
  nonce: string
  state: keyof ReportText['state']
  answerBy: string
  messages: readonly { fromUs: boolean; at: string; text: string }[]
  /** What was typed and could not be sent. */
  typed: string
  problem: Problem
}

/** What was written and answered, and room for more. */
export function conversationPage(language: Language, talk: Conversation): Html {
  const text = REPORT_TEXT[language]
  const turn = ({ fromUs, at, text: words }: Conversation['messages'][number]) =>
    html`<li>
      <p class="soft"><strong>${fromUs ? text.us : text.you}</strong> ${at}</p>
      <p class="words">${words}</p>
    </li>`
  return page(
    language,
    talk.assets,
    '/report/code',
    '',
    html`<h1>${text.conversation}</h1>
      <p class="lead">${text.state[talk.state]} ${talk.state === 'WAITING' ? text.answerBy(talk.answerBy) : ''}</p>
      ${
        talk.messages.length === 0
          ? NOTHING
          : html`<ol class="turns" role="list">
              ${talk.messages.map(turn)}
            </ol>`
      }
      ${problemBox(text, talk.problem)}
      <form method="post" action="/report/code?l=${language}" autocomplete="off">
        <input type="hidden" name="form" value="${talk.nonce}" />
        <input type="hidden" name="code" value="${talk.code}" />
        ${field('words', text.add, text.addHint, area('words', 5, 4000, talk.typed))}
        <div class="row">
          <button class="primary">${text.addSend}</button>
          <a class="button" href="/report/?l=${language}">${text.newReport}</a>
        </div>
      </form>`,
  )
}
