import { listCampaigns } from '../campaign/campaign.ts'
import type { Campaign } from '../campaign/campaign.model.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { findLegislature } from '../legislature/legislature.ts'
import { membershipOn, type Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import { findByRosterId, findMembers, findParliamentarianBySlug } from '../parliamentarian/parliamentarian.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import { findPrisonerBySlug, findPrisonersByName } from '../prisoner/prisoner.ts'
import type { Stored } from '../table/record.ts'
import { type CsvInput, RowRefused } from './csv-plan.ts'
import { type CsvField, type FieldRow, valueOf } from './csv-map.ts'
import { foldWords } from './prisoner-row.ts'

type Member = { member: Stored<Parliamentarian>; legislatureId: string }

/** How a row says which member it is about. */
export const MEMBER_FIELDS: readonly CsvField[] = [
  {
    name: 'member',
    also: ['parliamentarian', 'mp', 'mep', 'member name', 'patron', 'депутат', 'депутатка', 'abgeordneter', 'mdb'],
  },
  { name: 'memberId', also: ['roster id', 'bioguide', 'ep id', 'member id'] },
  { name: 'house', also: ['legislature', 'parliament', 'chamber', 'парламент', 'parlament'] },
]

export const PRISONER_FIELD: CsvField = {
  name: 'prisoner',
  also: ['prisoner name', 'for whom', "в'язень", 'вязень', 'за кого', 'gefangener', 'politischer gefangener'],
  required: true,
}

const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text)

/** Who is meant by names, slugs and ids; each asked for once, however many rows name it. */
export function lookUp({ core, organisationId, settings }: CsvInput) {
  const houses = remembered((code) => findLegislature(core, code.toLowerCase()))
  const members = remembered(async (key) => {
    const [houseId = '', text = ''] = key.split('\n')
    const found = await findMembers(core, houseId, text)
    return found.filter(({ data }) => data.names.some((name) => foldWords(name.text) === foldWords(text)))
  })
  const slugs = remembered((slug) => findParliamentarianBySlug(core, slug))
  const prisoners = remembered(async (text): Promise<Stored<Prisoner>[]> => {
    const bySlug = isSlug(text) ? await findPrisonerBySlug(core, text) : null
    if (bySlug !== null) return bySlug.data.organisationId === organisationId ? [bySlug] : []
    const found = await findPrisonersByName(core, organisationId, text)
    return found.filter(({ data }) => data.names.some((name) => foldWords(name.text) === foldWords(text)))
  })
  const campaigns = remembered(async () => listCampaigns(core))

  return {
    /** @throws RowRefused */
    async memberOf(row: FieldRow): Promise<Member> {
      const [text, id] = [valueOf(row, 'member'), valueOf(row, 'memberId')]
      if (text === null && id === null) throw new RowRefused(row, null, 'value.missing', 'member')
      const code = valueOf(row, 'house') ?? settings.legislature ?? null
      const house = code === null ? null : await houses(code)
      const bySlug = text !== null && isSlug(text) ? await slugs(text) : null
      if (bySlug !== null) {
        const today = core.clock.now().toISOString().slice(0, 10)
        const seat = membershipOn(bySlug.data, today) ?? bySlug.data.memberships.at(-1)
        return { member: bySlug, legislatureId: house?.id ?? seat?.legislatureId ?? '' }
      }
      if (house === null) throw new RowRefused(row, text ?? id, 'member.houseMissing', code)
      const byId = id === null ? null : await findByRosterId(core, house.id, id)
      if (byId !== null) return { member: byId, legislatureId: house.id }
      const [one, ...more] = text === null ? [] : await members(`${house.id}\n${text}`)
      if (one === undefined) throw new RowRefused(row, text ?? id, 'member.unknown', code)
      if (more.length > 0) throw new RowRefused(row, text, 'member.ambiguous', code)
      return { member: one, legislatureId: house.id }
    },

    /** @throws RowRefused */
    async prisonerOf(row: FieldRow): Promise<Stored<Prisoner>> {
      const text = valueOf(row, 'prisoner')
      if (text === null) throw new RowRefused(row, valueOf(row, 'member'), 'value.missing', 'prisoner')
      const [one, ...more] = await prisoners(text)
      if (one === undefined) throw new RowRefused(row, text, 'prisoner.unknown')
      if (more.length > 0) throw new RowRefused(row, text, 'prisoner.ambiguous')
      return one
    },

    /** The one that is named, else the only one that asks this house. @throws RowRefused */
    async campaignOf(row: FieldRow, legislatureId: string): Promise<Stored<Campaign>> {
      const slug = valueOf(row, 'campaign') ?? settings.campaign ?? null
      const own = (await campaigns('')).filter(
        ({ data }) => data.organisationId === organisationId && data.legislatureIds.includes(legislatureId),
      )
      const meant = slug === null ? own : own.filter(({ data }) => data.slug === slug)
      const [one] = meant
      if (one === undefined || meant.length > 1)
        throw new RowRefused(row, valueOf(row, 'member'), 'campaign.unknown', slug)
      return one
    },
  }
}

export type LookUp = ReturnType<typeof lookUp>

/** Asks once for each key. */
function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  return (key) => {
    const answer = asked.get(key) ?? ask(key)
    asked.set(key, answer)
    return answer
  }
}

/** The day has already begun in UTC+14: what is later than that is in the future for everybody. */
export const dayAfterAll = (core: Core): string => dayIn('Pacific/Kiritimati', core.clock.now())
