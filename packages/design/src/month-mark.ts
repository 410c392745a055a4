import { escapeHtml } from './escape.ts'

export type MonthState = 'OPEN' | 'KEPT' | 'NONE_KNOWN' | 'NOT_OWED' | 'NOT_RATED'
export type MonthLanguage = 'en' | 'uk' | 'de'

/** `month` is `YYYY-MM`, in the legislature's time zone. */
export type Month = { readonly month: string; readonly state: MonthState }

/** Each its own shape in a field of 20 x 20, told apart without colour: disc, ring, bar, point, diamond. */
export const MARK_SHAPE: Readonly<Record<MonthState, string>> = {
  KEPT: '<circle cx="10" cy="10" r="7.5" fill="currentColor"/>',
  OPEN: '<circle cx="10" cy="10" r="6.25" fill="none" stroke="currentColor" stroke-width="2.5"/>',
  NONE_KNOWN: '<rect x="3" y="8.5" width="14" height="3" rx="1" fill="currentColor"/>',
  NOT_OWED: '<circle cx="10" cy="10" r="2.25" fill="currentColor"/>',
  NOT_RATED: '<path d="M10 3.5 16.5 10 10 16.5 3.5 10Z" fill="none" stroke="currentColor" stroke-width="1.75"/>',
}

/** Said of a month that has no statement: what is known, never whose fault it is. */
export const MONTH_WORD: Readonly<Record<MonthLanguage, Readonly<Record<MonthState, string>>>> = {
  en: {
    KEPT: 'statement made',
    OPEN: 'still open',
    NONE_KNOWN: 'no statement known to us',
    NOT_OWED: 'none was due',
    NOT_RATED: 'not rated',
  },
  uk: {
    KEPT: 'є публічна заява',
    OPEN: 'ще триває',
    NONE_KNOWN: 'про заяву нам не відомо',
    NOT_OWED: 'заяви не передбачено',
    NOT_RATED: 'не оцінюємо',
  },
  de: {
    KEPT: 'Stellungnahme liegt vor',
    OPEN: 'noch offen',
    NONE_KNOWN: 'uns ist keine Stellungnahme bekannt',
    NOT_OWED: 'keine vorgesehen',
    NOT_RATED: 'nicht bewertet',
  },
}

/** One mark as decoration; the word must stand beside it. */
export const monthMark = (state: MonthState): string =>
  `<svg class="mark" data-state="${state}" viewBox="0 0 20 20" aria-hidden="true">${MARK_SHAPE[state]}</svg>`

/** "Dec" beneath the mark; "December 2026" for those who listen. */
const nameOf = (month: string, language: MonthLanguage, form: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))

/**
 * A row of months as an HTML list, oldest first, each with its words for a screen reader. `small` leaves out the
 * visible names (a table that names the months already, a list of many patrons).
 */
export const monthMarks = (months: readonly Month[], language: MonthLanguage, small = false): string => {
  const items = months.map(({ month, state }) => {
    const full = nameOf(month, language, { month: 'long', year: 'numeric' })
    const short = nameOf(month, language, { month: 'short' }).replace('.', '').slice(0, 4)
    const words = escapeHtml(`${full}: ${MONTH_WORD[language][state]}`)
    const seen = small ? '' : `<small aria-hidden="true">${escapeHtml(short)}</small>`
    return `<li title="${words}">${monthMark(state)}${seen}<span class="unseen">${words}</span></li>`
  })
  return `<ol class="months${small ? ' small' : ''}" role="list">${items.join('')}</ol>`
}

/** What each shape means; stands once on every page that shows marks. */
export const monthLegend = (language: MonthLanguage): string => {
  const items = (Object.keys(MARK_SHAPE) as MonthState[]).map(
    (state) => `<li>${monthMark(state)}${escapeHtml(MONTH_WORD[language][state])}</li>`,
  )
  return `<ul class="legend" role="list">${items.join('')}</ul>`
}
