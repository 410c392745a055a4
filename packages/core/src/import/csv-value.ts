import { isPartialDate, type PartialDate } from '../date/partial-date.ts'
import type { Source } from '../prisoner/detention.ts'
import { publicLink } from '../text/link.ts'

/** Several things in one cell. */
export const SEVERAL = /[;|\n]/

/**
 * Dates of one cell, as sources give them: `2014-09-17/2014-09-18` is two. Also 17.09.2014 and 09.2014, as desks here
 * write; 09/17/2014 is not read, because nobody knows which is the month. null: something in it is no date.
 */
export function readDates(text: string): PartialDate[] | null {
  const dates = text.split(/[/;|]/).map((part) => readDate(part.trim()))
  return dates.some((date) => date === null) ? null : (dates as PartialDate[])
}

function readDate(text: string): PartialDate | null {
  const [, day, month, year] = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const turned = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
  const date = year === undefined ? text : turned
  return isPartialDate(date) ? date : null
}

/** One exact day, or null. */
export function readDay(text: string): string | null {
  const [date, ...more] = readDates(text) ?? []
  return date !== undefined && more.length === 0 && date.length === 10 ? date : null
}

/** A link, with or without its scheme; null where it is none. */
export function readLink(text: string): string | null {
  const bare = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
  // A sentence with a dot in it is no link.
  if (/\s/.test(text) || !/^[^/]+\.[a-z]{2,}(?:[/?#:]|$)/i.test(bare.replace(/^[a-z]+:\/\//i, ''))) return null
  try {
    return publicLink(bare, 'link')
  } catch {
    return null
  }
}

/** Where a fact comes from: a link, or words. */
export function readSource(text: string): Source {
  const url = readLink(text)
  return url === null
    ? { url: null, title: text.slice(0, 300) }
    : { url, title: new URL(url).hostname.replace(/^www\./, '') }
}
