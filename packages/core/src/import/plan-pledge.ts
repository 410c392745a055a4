import { createHash } from 'node:crypto'
import { documentation, type DocumentInput } from '../pledge/document-pledge.ts'
import { DECLARATION_CHANNELS, type Declaration } from '../pledge/pledge.model.ts'
import { findOpenPledge } from '../pledge/pledge.ts'
import { isPublic } from '../prisoner/prisoner.model.ts'
import { preferredName } from '../name/name.model.ts'
import { findFinancial } from '../text/financial.ts'
import { type CsvInput, RowRefused } from './csv-plan.ts'
import { type CsvField, type FieldRow, meaningOf, valueOf } from './csv-map.ts'
import { readDates, readLink } from './csv-value.ts'
import { dayAfterAll, MEMBER_FIELDS, lookUp, PRISONER_FIELD } from './look-up.ts'
import { addingPlanner, type NewRow } from './new-rows.ts'

/** What a list of declared patronages can say. */
export const PLEDGE_FIELDS: readonly CsvField[] = [
  { name: 'key', also: ['id', 'no', 'number', 'nr', '№'] },
  ...MEMBER_FIELDS,
  PRISONER_FIELD,
  { name: 'declaredOn', also: ['declared', 'declared on', 'date', 'дата', 'дата заяви', 'datum', 'erklärt am'], required: true },
  { name: 'link', also: ['declaration', 'url', 'declaration link', 'where', 'посилання', 'лінк', 'quelle'], required: true },
  { name: 'channel', also: ['channel', 'medium', 'канал', 'kanal'] },
  { name: 'transcript', also: ['place in transcript', 'стенограма', 'protokoll'] },
  { name: 'campaign', also: ['wave', 'кампанія', 'kampagne'] },
  { name: 'joint', also: ['together', 'joint with', 'спільно', 'gemeinsam'] },
] // prettier-ignore

type Channel = Declaration['channel']
const isChannel = (text: string): text is Channel => (DECLARATION_CHANNELS as readonly string[]).includes(text)

/** Where something was said, by the host of its link. */
const CHANNEL_OF_HOST: readonly (readonly [RegExp, Channel])[] = [
  [/(^|\.)(x|twitter|facebook|instagram|youtube|tiktok|linkedin|threads|bsky)\.(com|net|app)$|^(t\.me|youtu\.be|fb\.com)$/, 'SOCIAL_MEDIA'],
  [/(^|\.)(rada\.gov\.ua|europarl\.europa\.eu|bundestag\.de|house\.gov|senate\.gov|congress\.gov)$/, 'PARLIAMENT'],
] // prettier-ignore

/** As the row says, else as the link's host tells, else OTHER. @throws RowRefused for a word that nobody knows */
export function channelOf({ words }: CsvInput, row: FieldRow, who: string, link: string): Channel {
  const word = valueOf(row, 'channel')
  if (word === null) {
    const host = new URL(link).hostname.replace(/^(www|m)\./, '')
    return CHANNEL_OF_HOST.find(([pattern]) => pattern.test(host))?.[1] ?? 'OTHER'
  }
  const said = meaningOf(words, 'channel', word) ?? word.toUpperCase().replace(/[^A-Z]+/g, '_')
  if (isChannel(said)) return said
  throw new RowRefused(row, who, 'value.unknownWord', `channel: ${word}`)
}

/** Rows of declared patronages: each new one is DOCUMENTED, public with its prisoner, and its office is told. */
export const planPledges = addingPlanner('PLEDGE', (input) => {
  const people = lookUp(input)
  const { core, actor, organisationId } = input
  const today = dayAfterAll(core)
  return async (row): Promise<NewRow> => {
    const { member, legislatureId } = await people.memberOf(row)
    const prisoner = await people.prisonerOf(row)
    const label = `${preferredName(member.data.names).text} → ${preferredName(prisoner.data.names).text}`
    if (!isPublic(prisoner.data) || prisoner.data.closure !== null)
      throw new RowRefused(row, label, 'prisoner.notPublic')
    const campaign = await people.campaignOf(row, legislatureId)
    const declaration = declarationOf(input, row, label, today)
    const joint = valueOf(row, 'joint')
    const document: DocumentInput = {
      parliamentarianId: member.id,
      legislatureId,
      prisonerId: prisoner.id,
      campaignId: campaign.id,
      declaration,
      jointId: joint === null ? null : jointIdOf(organisationId, member.id, joint),
    }
    return {
      row,
      label,
      identity: `${member.id}:${prisoner.id}`,
      isThere: (await findOpenPledge(core, member.id, prisoner.id)) !== null,
      shown: {
        prisoner: preferredName(prisoner.data.names).text,
        declaration: `${declaration.on} ${declaration.channel} ${declaration.url}`,
        campaign: campaign.data.slug,
        joint,
      },
      make: async (at) => documentation(at, actor, document),
    }
  }
})

function declarationOf(input: CsvInput, row: FieldRow, who: string, today: string): Declaration & { url: string } {
  const [on, ...more] = readDates(valueOf(row, 'declaredOn') ?? '') ?? []
  if (on === undefined || more.length > 0) throw new RowRefused(row, who, 'value.date', 'declaredOn')
  if (on > today) throw new RowRefused(row, who, 'value.dateInFuture', 'declaredOn')
  const url = readLink(valueOf(row, 'link') ?? '')
  if (url === null) throw new RowRefused(row, who, 'value.link', 'link')
  const transcript = valueOf(row, 'transcript')?.slice(0, 300) ?? null
  if (findFinancial(`${url} ${transcript ?? ''}`) !== null) throw new RowRefused(row, who, 'row.financial')
  return { on, url, channel: channelOf(input, row, who, url), transcript }
}

/** The same for the same member and the same word, in every run. */
const jointIdOf = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)
