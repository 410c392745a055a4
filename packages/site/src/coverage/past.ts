import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import type { CoverageQuery } from '../generated/graphql.ts'
import { formatDate } from '../language/date.ts'
import { fillText } from '../language/fill.ts'
import type { Language } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import { PAST_TEXT } from './past.text.ts'

/** What somebody asked for: a day that has passed (its last second, UTC), no day, or something that is none. */
export type AskedDay = { day: string | null; asOf: string | null; isRefused: boolean }

export function askedDay(typed: string | null, now: Date): AskedDay {
  const today = now.toISOString().slice(0, 10)
  if (typed === null || typed === '' || typed === today) return { day: null, asOf: null, isRefused: false }
  const at = new Date(`${typed}T23:59:59.000Z`)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(typed)
  return isDay && typed < today
    ? { day: typed, asOf: at.toISOString(), isRefused: false }
    : { day: null, asOf: null, isRefused: true }
}

/** A plain form, and what the answer about a past day is worth. */
export function pastForm(asked: AskedDay, coverage: CoverageQuery['coverage'], now: Date, language: Language): Html {
  const text = PAST_TEXT[language]
  const { knownAt, changes } = coverage
  const number = (value: number) => formatNumber(value, language)
  return html`<form class="narrow">
      <label>
        ${text.label}
        <input type="date" name="on" value="${asked.day ?? ''}" max="${now.toISOString().slice(0, 10)}" />
      </label>
      <button class="button">${text.button}</button>
    </form>
    ${asked.isRefused ? html`<p role="alert">${text.refused}</p>` : NOTHING}
    ${
      asked.day === null
        ? NOTHING
        : html`<p>
              ${fillText(text.told, { day: formatDate(asked.day, language), known: formatDate(knownAt, language) })}
            </p>
            <p class="soft">
              ${fillText(text.changed, {
                verifications: number(changes.verifications),
                corrections: number(changes.corrections),
                withdrawals: number(changes.withdrawals),
              })}
              <a href="/${language}/coverage">${text.now}</a>
            </p>`
    }`
}
