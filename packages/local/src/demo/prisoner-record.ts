import type { DetentionEvent, Facility } from '@patronat/core/prisoner/detention.ts'
import type { NewPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { romanise } from '@patronat/core/name/romanise.ts'
import { slugOf } from '@patronat/core/roster/roster-slug.ts'
import { cycled } from './combine.ts'
import { type Course, COURSE_ORDER, COURSES, FACILITIES, SENTENCE_YEARS } from './data/courses.ts'
import { CHARGES, DETAINED, DETAILS, INVENTED, TOWNS, TRADES } from './data/lives.ts'
import { type DemoName, prisonerName } from './prisoner-name.ts'
import { respell } from './respell.ts'
import { dayAfter } from './when.ts'

export const courseOf = (n: number): Course => COURSES[cycled(COURSE_ORDER, n)]

/** The nth prisoner's record, but for the owner. `confirmed`: the month of the last confirmation. */
export function prisonerRecordOf(n: number, confirmed: string): Omit<NewPrisoner, 'organisationId'> {
  const name = prisonerName(n)
  const course = courseOf(n)
  // Where the names run out there are namesakes, as in life; their addresses are counted.
  const slug = slugOf(name.uk, String(n)) + (name.namesakes === 0 ? '' : `-${name.namesakes + 1}`)
  const since = dayAfter(course.from, (n % COURSE_ORDER.length) * course.apart)
  const years = cycled(SENTENCE_YEARS, n)
  return {
    slug,
    names: name.names,
    ...(n % 5 !== 3 && { pronunciation: respell(name.uk) }),
    history: historyOf(course, { since, slug, town: cycled(TOWNS, n).name, checkedOn: `${confirmed}-12` }),
    recognitions: [
      {
        body: 'Council of the demo campaign',
        category: 'Held for political reasons',
        criteria: 'Resolution 1900 (2012) of the Parliamentary Assembly of the Council of Europe',
        date: dayAfter(since, 60).slice(0, 7),
        source: { url: `https://council.example/assessments/${slug}`, title: 'Assessment by the council' },
      },
    ],
    charges: [{ ...cycled(CHARGES, n), by: 'the occupying authorities' }],
    sentenceMonths: course.sentenced ? years * 12 : null,
    summary: summaryOf(n, name, since.slice(0, 4), years),
    photo: null,
    sources: [{ url: `https://news.example/people/${slug}`, title: 'Portrait in a newspaper' }],
    lastConfirmed: confirmed,
    withheld: n % 12 === 7 ? ['FACILITY'] : [],
    demo: true,
  }
}

const LENGTH = { year: 4, month: 7, day: 10 } as const

type Known = { since: string; slug: string; town: string; checkedOn: string }

function historyOf(course: Course, { since, slug, town, checkedOn }: Known): DetentionEvent[] {
  return course.steps.map(({ type, after, known, disputedBy, place, facility }) => {
    const day = dayAfter(since, after).slice(0, LENGTH[known ?? 'day'])
    const what = type.toLowerCase().replaceAll('_', '-')
    const news = { url: `https://news.example/${slug}/${what}`, title: 'Report in a newspaper' }
    const lawyers = { url: `https://lawyers.example/${slug}/${what}`, title: 'Note by the lawyers' }
    const dates = [{ date: day, source: news }]
    if (disputedBy !== undefined) dates.push({ date: dayAfter(since, after + disputedBy), source: lawyers })
    return {
      type,
      dates,
      place: place ?? (type === 'DETAINED' ? town : null),
      facility: facility === undefined ? null : facilityOf(facility, checkedOn),
      sources: disputedBy === undefined ? [news] : [news, lawyers],
    }
  })
}

/** Where somebody waits for a transfer no address would hold; so of one place none is known. */
function facilityOf(name: keyof typeof FACILITIES, checkedOn: string): Facility {
  const { address, ...facility } = FACILITIES[name]
  const source = { url: 'https://post.example/colonies', title: 'List of addresses, invented' }
  return { ...facility, postalAddress: address === null ? null : { address, checkedOn, source } }
}

function summaryOf(n: number, { uk, woman }: DemoName, year: string, years: number): Record<string, string> {
  const say = (language: 'en' | 'uk' | 'de') => {
    const words: Record<string, string> = {
      name: language === 'uk' ? uk : romanise(uk),
      trade: cycled(TRADES, n)[language],
      from: cycled(TOWNS, n).from[language],
      year,
      years: String(years),
    }
    return [DETAINED, courseOf(n).situation, cycled(DETAILS, n), INVENTED]
      .map((pattern) => pattern[language].replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? ''))
      .map((text) => text.replace(/\{([^|}]*)\|([^}]*)\}/g, (_, man: string, her: string) => (woman ? her : man)))
      .join(' ')
  }
  return { en: say('en'), uk: say('uk'), de: say('de') }
}
