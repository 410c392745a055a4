import { mayDo } from '../actor/permission.ts'
import { activityRecord } from '../activity/activity.item.ts'
import type { Activity, ActivityInput } from '../activity/activity.model.ts'
import { readActivity } from '../activity/activity.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import { UNDERTAKING_KINDS } from '../campaign/undertaking.ts'
import { preferredName } from '../name/name.model.ts'
import { findOpenPledge, findPledge } from '../pledge/pledge.ts'
import { createRecord } from '../table/operation.ts'
import { type CsvInput, RowRefused } from './csv-plan.ts'
import { type CsvField, type FieldRow, meaningOf, valueOf } from './csv-map.ts'
import { readDates, readDay, readLink } from './csv-value.ts'
import { lookUp, MEMBER_FIELDS, PRISONER_FIELD } from './look-up.ts'
import { addingPlanner, type NewRow } from './new-rows.ts'
import { channelOf } from './plan-pledge.ts'

/** What a list of things that patrons did can say. */
export const ACTIVITY_FIELDS: readonly CsvField[] = [
  { name: 'key', also: ['id', 'no', 'number', 'nr', '№'] },
  ...MEMBER_FIELDS,
  PRISONER_FIELD,
  { name: 'kind', also: ['type', 'activity', 'what', 'вид', 'тип', 'art'] },
  { name: 'on', also: ['date', 'day', 'дата', 'datum', 'am'], required: true },
  { name: 'link', also: ['url', 'evidence', 'where', 'посилання', 'лінк', 'quelle'], required: true },
  { name: 'title', also: ['headline', 'назва', 'заголовок', 'titel'] },
  { name: 'language', also: ['lang', 'мова', 'sprache'] },
  { name: 'keptLink', also: ['archive', 'archived', 'kept copy', 'архів', 'archiv'] },
  { name: 'capturedOn', also: ['captured', 'seen on', 'checked on', 'gesehen am'] },
  { name: 'channel', also: ['medium', 'канал', 'kanal'] },
] // prettier-ignore

type Kind = ActivityInput['kind']

const KIND: Readonly<Record<string, Kind>> = {
  statement: 'MONTHLY_STATEMENT', post: 'MONTHLY_STATEMENT', speech: 'MONTHLY_STATEMENT', tweet: 'MONTHLY_STATEMENT',
  'заява': 'MONTHLY_STATEMENT', 'допис': 'MONTHLY_STATEMENT', 'пост': 'MONTHLY_STATEMENT', 'виступ': 'MONTHLY_STATEMENT',
  beitrag: 'MONTHLY_STATEMENT', rede: 'MONTHLY_STATEMENT', letter: 'LETTER_OR_VISIT', visit: 'LETTER_OR_VISIT',
  'лист': 'LETTER_OR_VISIT', brief: 'LETTER_OR_VISIT', appeal: 'AUTHORITY_APPEAL', 'звернення': 'AUTHORITY_APPEAL',
  appell: 'AUTHORITY_APPEAL', event: 'PUBLIC_EVENT', 'подія': 'PUBLIC_EVENT', veranstaltung: 'PUBLIC_EVENT',
  question: 'AUTHORITY_APPEAL', 'запит': 'AUTHORITY_APPEAL', anfrage: 'AUTHORITY_APPEAL',
} // prettier-ignore

const NOT_DONE: ReadonlySet<string> = new Set(['NOT_FINANCIAL', 'PUBLIC_DECLARATION'])
const isKind = (text: string): text is Kind =>
  (UNDERTAKING_KINDS as readonly string[]).includes(text) && !NOT_DONE.has(text)

/** Rows of things done under a patronage: REPORTED, or VERIFIED where whoever imports has looked at each and may say so. */
export const planActivities = addingPlanner('ACTIVITY', (input) => {
  const people = lookUp(input)
  const { core, actor, settings } = input
  const isVerified = settings.verified === true
  if (isVerified && !mayDo(actor, 'activity:verify')) throw new DomainError('actor.notAllowed')
  return async (row): Promise<NewRow> => {
    const { member } = await people.memberOf(row)
    const prisoner = await people.prisonerOf(row)
    const label = `${preferredName(member.data.names).text} → ${preferredName(prisoner.data.names).text}`
    const pledgeId = await findOpenPledge(core, member.id, prisoner.id)
    const pledge = pledgeId === null ? null : await findPledge(core, pledgeId)
    if (pledge === null || pledge.data.state !== 'ACTIVE') throw new RowRefused(row, label, 'pledge.missing')
    const given = givenOf(input, row, label, pledge.id)
    const { organisationId, prisonerId, parliamentarianId } = pledge.data
    return {
      row,
      label,
      identity: [pledge.id, given.kind, given.on, given.url].join(':'),
      shown: {
        kind: given.kind,
        on: given.on,
        url: given.url,
        title: given.title,
        state: isVerified ? 'VERIFIED' : 'REPORTED',
      },
      async make(at) {
        const now = at.clock.now()
        const id = newId('activity', now)
        const data: Activity = {
          ...given,
          organisationId,
          prisonerId,
          parliamentarianId,
          state: isVerified ? 'VERIFIED' : 'REPORTED',
          reportedAt: now.toISOString(),
          decidedAt: isVerified ? now.toISOString() : null,
          decidedBy: isVerified && actor.kind === 'staff' ? actor.id : null,
        }
        const event = isVerified ? 'activity.verified' : 'activity.reported'
        return {
          id,
          act: { event, subject: id, reason: 'import' },
          operations: [createRecord(activityRecord, id, data)],
        }
      },
    }
  }
})

/** @throws RowRefused */
function givenOf(input: CsvInput, row: FieldRow, who: string, pledgeId: string) {
  const [on, ...more] = readDates(valueOf(row, 'on') ?? '') ?? []
  if (on === undefined || more.length > 0) throw new RowRefused(row, who, 'value.date', 'on')
  const url = readLink(valueOf(row, 'link') ?? '')
  if (url === null) throw new RowRefused(row, who, 'value.link', 'link')
  const [captured, kept] = [valueOf(row, 'capturedOn'), valueOf(row, 'keptLink')]
  const capturedOn = captured === null ? null : readDay(captured)
  if (captured !== null && capturedOn === null) throw new RowRefused(row, who, 'value.date', 'capturedOn')
  const channel = valueOf(row, 'channel') === null ? null : channelOf(input, row, who, url)
  const rest = {
    title: valueOf(row, 'title')?.slice(0, 300) ?? null,
    language: valueOf(row, 'language'),
    keptUrl: kept,
  }
  try {
    return readActivity(input.core, { pledgeId, kind: kindOf(input, row, who), on, url, channel, capturedOn, ...rest })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const reason = error.code === 'input.financial' ? 'row.financial' : 'row.invalid'
    throw new RowRefused(row, who, error.code === 'input.dateInFuture' ? 'value.dateInFuture' : reason, error.field)
  }
}

function kindOf({ words }: CsvInput, row: FieldRow, who: string): Kind {
  const word = valueOf(row, 'kind')
  if (word === null) return 'MONTHLY_STATEMENT'
  const own = word.toUpperCase().replace(/[^A-Z]+/g, '_')
  const said = meaningOf(words, 'kind', word) ?? KIND[word.toLowerCase()] ?? own
  if (isKind(said)) return said
  throw new RowRefused(row, who, 'value.unknownWord', `kind: ${word}`)
}
