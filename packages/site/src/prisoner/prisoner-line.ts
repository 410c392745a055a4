import { initialsOf, portrait } from '@patronat/design/portrait.ts'
import { html, raw } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import type { PrisonerLineFragment } from '../generated/graphql.ts'
import { formatDate } from '../language/date.ts'
import { fillText } from '../language/fill.ts'
import type { Language } from '../language/language.ts'
import { plural } from '../language/number.ts'
import { STATUS_WORD } from '../words/detention.text.ts'
import { PRISONER_TEXT } from './prisoner.text.ts'

/** Somebody in a list: name, the original beside it, where they stand, who speaks for them; `more`: what else it says. */
export function prisonerLine(
  prisoner: PrisonerLineFragment,
  language: Language,
  level: 2 | 3 = 2,
  more: Html = NOTHING,
): Html {
  const text = PRISONER_TEXT[language]
  const { id, slug, name, patronCount, lastStatement } = prisoner
  const heading = raw(`h${level}`)
  return html`<li class="person">
    ${raw(portrait(id, initialsOf(name)))}
    <div>
      <${heading}><a href="/${language}/prisoners/${slug}">${name}</a></${heading}>
      ${originalLine(prisoner, language)}
      <p>${[STATUS_WORD[language][prisoner.status], daysText(prisoner, language)].filter(Boolean).join(' · ')}</p>
      <p class="soft">
        ${patronCount === 0 ? text.noPatron : plural(patronCount, text.patrons, language)}${
          lastStatement === null
            ? ''
            : ` · ${fillText(text.lastStatement, { date: formatDate(lastStatement.on, language) })}`
        }
      </p>
      ${more}
    </div>
  </li> `
}

/** "at least 1,234 days in detention"; empty where no date is known. */
export function daysText(
  { daysInDetention }: Pick<PrisonerLineFragment, 'daysInDetention'>,
  language: Language,
): string {
  if (daysInDetention === null) return ''
  const { days, daysAtLeast } = PRISONER_TEXT[language]
  return plural(daysInDetention.days, daysInDetention.atLeast ? daysAtLeast : days, language)
}

/** The recorded form in another script beside the one shown; nothing where there is none. */
export function originalLine({ name, names, isDemo }: PrisonerLineFragment, language: Language): Html {
  const preferred = names.filter(({ kind, text }) => kind === 'PREFERRED' && text !== name)
  const original = preferred.find(({ text }) => isCyrillic(text) !== isCyrillic(name)) ?? preferred[0]
  const demo = isDemo ? html` <small>(${PRISONER_TEXT[language].demo})</small>` : NOTHING
  if (original === undefined) return isDemo ? html`<p class="soft original">${demo}</p>` : NOTHING
  return html`<p class="soft original"><span lang="${original.language}">${original.text}</span>${demo}</p>`
}

export const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)
