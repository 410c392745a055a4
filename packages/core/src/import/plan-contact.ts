import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import { contactRecord } from '../contact/contact.item.ts'
import { CONTACT_KINDS, type ContactKind } from '../contact/contact.model.ts'
import { sealContact } from '../contact/contact.ts'
import { preferredName } from '../name/name.model.ts'
import { staffRecord } from '../staff/staff.item.ts'
import { createRecord } from '../table/operation.ts'
import { findFinancial } from '../text/financial.ts'
import { type CsvInput, RowRefused } from './csv-plan.ts'
import { type CsvField, type FieldRow, meaningOf, valueOf, valuesOf } from './csv-map.ts'
import { readDates } from './csv-value.ts'
import { dayAfterAll, lookUp, MEMBER_FIELDS } from './look-up.ts'
import { addingPlanner, type NewRow } from './new-rows.ts'
import { foldWords } from './prisoner-row.ts'

/** What a list of letters, calls and meetings can say. */
export const CONTACT_FIELDS: readonly CsvField[] = [
  { name: 'key', also: ['id', 'no', 'number', 'nr', '№'] },
  ...MEMBER_FIELDS,
  { name: 'kind', also: ['type', 'how', 'вид', 'тип', 'art'] },
  { name: 'on', also: ['date', 'day', 'sent', 'sent on', 'дата', 'надіслано', 'datum', 'am'], required: true },
  { name: 'summary', also: ['note', 'notes', 'text', 'what', 'subject', 'зміст', 'нотатка', 'примітка', 'notiz', 'inhalt'], required: true },
  { name: 'nextStep', also: ['next', 'to do', 'todo', 'наступний крок', 'nächster schritt'] },
  { name: 'nextStepOn', also: ['next step by', 'next on', 'until', 'до', 'bis'] },
  { name: 'owner', also: ['responsible', 'who', 'відповідальний', 'відповідальна', 'хто', 'zuständig', 'wer'] },
] // prettier-ignore

const KIND: Readonly<Record<string, ContactKind>> = {
  'зустріч': 'MEETING', treffen: 'MEETING', phone: 'CALL', telephone: 'CALL', 'дзвінок': 'CALL', anruf: 'CALL',
  'лист': 'LETTER', brief: 'LETTER', 'запрошення': 'INVITATION', einladung: 'INVITATION', mail: 'EMAIL', 'e-mail': 'EMAIL',
  'подія': 'EVENT', veranstaltung: 'EVENT',
} // prettier-ignore

const isKind = (text: string): text is ContactKind => (CONTACT_KINDS as readonly string[]).includes(text)

/** Rows of what was said with members; what they say is sealed. */
export const planContacts = addingPlanner('CONTACT', (input) => {
  const people = lookUp(input)
  const { core, actor, organisationId } = input
  const today = dayAfterAll(core)
  const staff = staffByName(input)
  return async (row): Promise<NewRow> => {
    const { member } = await people.memberOf(row)
    const label = preferredName(member.data.names).text
    const on = dateOf(row, label, 'on')
    if (on === null) throw new RowRefused(row, label, 'value.missing', 'on')
    if (on > today) throw new RowRefused(row, label, 'value.dateInFuture', 'on')
    const summary = valuesOf(row, 'summary').map(({ text }) => text).join('\n') // prettier-ignore
    if (summary === '') throw new RowRefused(row, label, 'value.missing', 'summary')
    const nextStep = valueOf(row, 'nextStep')
    if (findFinancial(`${summary}\n${nextStep ?? ''}`) !== null) throw new RowRefused(row, label, 'row.financial')
    const owner = valueOf(row, 'owner')
    const ownerId = owner === null ? null : ((await staff()).get(foldWords(owner)) ?? null)
    const given = {
      organisationId,
      parliamentarianId: member.id,
      kind: kindOf(input, row, label),
      on,
      summary: summary.slice(0, 4000),
      nextStep: nextStep?.slice(0, 500) ?? null,
      nextStepOn: dateOf(row, label, 'nextStepOn'),
      ownerId,
    }
    return {
      row,
      label,
      // A row's key lies in clear: what was said must not be guessed from it.
      identity: core.sealer.index('row', [member.id, given.kind, on, summary].join('\n')),
      shown: {
        kind: given.kind,
        on,
        summary: given.summary,
        nextStep: given.nextStep,
        nextStepOn: given.nextStepOn,
        owner,
      },
      warnings: owner !== null && ownerId === null ? ['contact.ownerUnknown'] : [],
      async make(at) {
        const id = newId('contact', at.clock.now())
        const data = await sealContact(at, actor, id, given).catch((error: unknown) => {
          throw error instanceof DomainError
            ? new DomainError('input.invalid', { field: error.field ?? 'summary' })
            : error
        })
        return {
          id,
          act: { event: 'contact.logged', subject: id },
          operations: [createRecord(contactRecord, id, data)],
        }
      },
    }
  }
})

function dateOf(row: FieldRow, who: string, field: string): string | null {
  const text = valueOf(row, field)
  if (text === null) return null
  const [date, ...more] = readDates(text) ?? []
  if (date === undefined || more.length > 0) throw new RowRefused(row, who, 'value.date', field)
  return date
}

function kindOf({ words }: CsvInput, row: FieldRow, who: string): ContactKind {
  const word = valueOf(row, 'kind')
  if (word === null) return 'OTHER'
  const said = meaningOf(words, 'kind', word) ?? KIND[word.toLowerCase()] ?? word.toUpperCase()
  if (isKind(said)) return said
  throw new RowRefused(row, who, 'value.unknownWord', `kind: ${word}`)
}

/** The organisation's own people, at most 100; asked for once. */
function staffByName({ core, organisationId }: CsvInput): () => Promise<Map<string, string>> {
  let asked: Promise<Map<string, string>> | null = null
  const ask = async () => {
    const page = await staffRecord.list(core.tables, 'gsi1', `${organisationId}#STAFF`, { first: 100 })
    return new Map(page.items.map(({ item }) => [foldWords(item.data.name), item.id]))
  }
  return async () => (asked ??= ask())
}
