import { DomainError } from '@patronat/core/base/error.ts'
import { escapeHtml } from '@patronat/design/escape.ts'
import { sentenceOf } from '@patronat/graphql/error/error.text.ts'
import { htmlAnswer, redirect, type Answer } from '../http/answer.ts'
import type { Page, PageRequest } from '../http/server.ts'
import { pageHtml } from './frame.ts'
import { chooseLanguage, type Language } from './language.ts'
import { SIGN_IN_TEXT } from './sign-in.text.ts'

export type LocalPerson = { staffId: string; name: string; email: string }
/** Whole Set-Cookie values. */
type Cookies = { cookies: readonly string[] }

/** Sign-in of staff by a code, on one machine only. */
export type LocalSignIn = {
  /** Null: nobody of that id works here. */
  find: (staffId: string) => Promise<LocalPerson | null>
  /** Sends a code. @throws actor.tooMany */
  ask: (
    person: LocalPerson,
    from: { language: Language; cookieHeader: string | null; address: string },
  ) => Promise<Cookies>
  /** Signs in. @throws office.codeWrong, office.codeUsedUp, office.codeExpired */
  enter: (person: LocalPerson, given: { code: string; cookieHeader: string | null }) => Promise<Cookies>
}

/**
 * `/local/sign-in`: a POST of `staffId` sends a code and leads to the page that asks for it (so that a reload
 * sends no second one); a POST of `staffId` and `code` leads to the console.
 */
export const signInPage =
  (signIn: LocalSignIn): Page =>
  async (request) => {
    const { method, query, form, cookieHeader, address } = request
    const language = chooseLanguage(query, request.languages)
    const staffId = (method === 'POST' ? form : query).get('staffId') ?? ''
    if (staffId === '' && method === 'GET') return redirect(`/local/?lang=${language}`)
    const person = staffId === '' ? null : await signIn.find(staffId)
    if (person === null) return nobody(language)
    if (method === 'GET') return codePage(person, language)
    try {
      if (form.has('code')) {
        const { cookies } = await signIn.enter(person, { code: codeIn(form), cookieHeader })
        return redirect('/console/', 303, cookies)
      }
      const { cookies } = await signIn.ask(person, { language, cookieHeader, address })
      return redirect(`/local/sign-in?${new URLSearchParams({ staffId, lang: language })}`, 303, cookies)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return codePage(person, language, sentenceOf(error, language))
    }
  }

/** An empty field was sent by mistake: it costs none of the three tries. */
function codeIn(form: PageRequest['form']): string {
  const code = form.get('code') ?? ''
  if (!/\d/.test(code)) throw new DomainError('input.missing', { field: 'code' })
  return code
}

function codePage(person: LocalPerson, language: Language, error?: string): Answer {
  const text = SIGN_IN_TEXT[language]
  const staffId = `<input type="hidden" name="staffId" value="${escapeHtml(person.staffId)}">`
  const post = `method="post" action="/local/sign-in?lang=${language}"`
  const wrong = error === undefined ? '' : `<span class="error" id="code-error">${escapeHtml(error)}</span>`
  const about =
    error === undefined ? 'aria-describedby="code-hint"' : 'aria-invalid="true" aria-describedby="code-error code-hint"'
  const main = `<h1>${text.title}</h1>
<p class="lead">${escapeHtml(text.wrote(person.name))}</p>
<p><a class="button" href="/mail/?lang=${language}" target="_blank" rel="noopener"><span>${text.mailbox} <small>(${text.opensBeside})</small></span></a></p>
<form ${post}>${staffId}
<div class="field"><label for="code">${text.code}</label><span class="hint" id="code-hint">${text.hint}</span>${wrong}
<input class="code" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" enterkeyhint="go" required autofocus ${about}></div>
<div class="row"><button class="primary">${text.signIn}</button></div>
</form>
<h2>${text.none}</h2>
<p>${text.noneHint}</p>
<form ${post}>${staffId}
<div class="row"><button>${text.again}</button> <a class="button quiet" href="/local/?lang=${language}">${text.back}</a></div>
</form>`
  return answer(language, text.title, main, { staffId: person.staffId }, error === undefined ? 200 : 422)
}

function nobody(language: Language): Answer {
  const text = SIGN_IN_TEXT[language]
  const main = `<h1>${text.gone}</h1>
<p class="lead">${text.goneHint}</p>
<p><a class="button" href="/local/?lang=${language}">${text.back}</a></p>`
  return answer(language, text.gone, main, {}, 404)
}

const answer = (language: Language, title: string, main: string, keep: Record<string, string>, status: number) =>
  htmlAnswer(pageHtml({ language, title, at: '/local/sign-in', keep, main }), 'page', status)
