import { type Limit, takeOne } from '@patronat/auth/base/limit.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import type { Core } from '@patronat/core/core.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import { findOfficeByCalendar } from '@patronat/core/office/calendar-token.ts'
import type { Office } from '@patronat/core/office/office.model.ts'
import { type Deadline, readDeadlines } from '@patronat/core/reminder/office-calendar.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'
import ical, { ICalEventTransparency } from 'ical-generator'
import { type FunctionUrlHandler, viewerAddress } from '../http/function-url.ts'
import { CALENDAR_TEXT } from './calendar.text.ts'

/** Calendars ask every few minutes at most, and many stand behind one address of a house. */
const LIMIT = { name: 'calendar', most: 600, seconds: 900 } as const satisfies Limit

/** `/office/calendar/<token>.ics`: without a session, for whoever was given the address. */
export function serveCalendar(core: Core, report: ErrorReport, origin: string): FunctionUrlHandler {
  return async (event) => {
    try {
      const token = /\/calendar\/([\w.-]+)\.ics$/.exec(event.rawPath)?.[1] ?? ''
      await takeOne(core.tables, 'office', LIMIT, viewerAddress(event))
      const office = await findOfficeByCalendar(core, token)
      if (office === null)
        return answer(404, 'text/plain', 'There is no such calendar. Its office may have stopped it.')
      const deadlines = await readDeadlines(core, office)
      return answer(200, 'text/calendar', calendarOf(office, deadlines, core.clock.now(), origin))
    } catch (error) {
      if (error instanceof DomainError) return answer(429, 'text/plain', 'Too often. Ask again in a few minutes.')
      report({ level: 'error', code: 'INTERNAL', requestId: event.requestContext.requestId, error })
      return answer(500, 'text/plain', 'Something went wrong on our side. Ask again in a minute.')
    }
  }
}

function calendarOf(office: Stored<Office>, deadlines: readonly Deadline[], now: Date, origin: string): string {
  const { language } = office.data
  const text = CALENDAR_TEXT[language]
  const calendar = ical({
    name: text.calendar,
    prodId: { company: 'Patronat', product: 'Patronat', language: language.toUpperCase() },
    ttl: 6 * 3600,
  })
  for (const { uid, kind, day, month, prisoners } of deadlines) {
    const names = prisoners.map(({ data }) => nameFor(data.names, language)).join(', ')
    calendar.createEvent({
      id: `${uid}@patronat`,
      stamp: now,
      // A whole day, whatever zone the reader's machine or ours is in.
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: `${text[kind](month === null ? '' : monthName(month, language))}: ${names}`,
      description: `${text.repair} ${origin}/office/pledges`,
      url: `${origin}/office/pledges`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

const monthName = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))

/** Nobody in between keeps it, no search engine, and no page learns the address from a link. */
const answer = (statusCode: number, type: string, body: string) => ({
  statusCode,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, noarchive',
  },
  cookies: [],
  body,
  isBase64Encoded: false,
})
