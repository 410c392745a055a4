import type { Actor, StaffRole } from '@patronat/core/actor/actor.ts'
import { createCampaign, createUndertakingSet } from '@patronat/core/campaign/campaign.ts'
import type { Core } from '@patronat/core/core.ts'
import { createGroup, createLegislature } from '@patronat/core/legislature/legislature.ts'
import { createOrganisation } from '@patronat/core/organisation/organisation.ts'
import { createStaff } from '@patronat/core/staff/staff.ts'
import { houseInput, memberInput, prisonerInput, setInput } from '../support/input.ts'
import { addMember, publication } from '../support/people.ts'
import { createPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { officeActor, SEED, staffActor } from '../support/world.ts'
import { between, chance, happens } from './chance.ts'
import { addDays } from './day.ts'
import { FIRST_DAY, type Size } from './size.ts'

/** Real houses, so that their clocks are real; everybody in them is invented. */
const HOUSES = [
  { code: 'ua-rada', country: 'UA', timeZone: 'Europe/Kyiv', language: 'uk' },
  { code: 'us-house', country: 'US', timeZone: 'America/New_York', language: 'en' },
  { code: 'eu-ep', country: 'EU', timeZone: 'Europe/Brussels', language: 'de' },
  { code: 'de-bundestag', country: 'DE', timeZone: 'Europe/Berlin', language: 'de' },
  { code: 'us-senate', country: 'US', timeZone: 'America/New_York', language: 'en' },
] as const

export type Member = {
  slug: string
  id: string
  houseId: string
  actor: Actor & { kind: 'office' }
  language: 'de' | 'en' | 'uk'
  /** The day on which the office registers; null: the campaign documents what the member said. */
  joins: string
  isDocumented: boolean
  /** How many of a hundred months it keeps. */
  diligence: number
  /** Whether the roster publishes its mailbox: else a moderator matches it, and two say yes. */
  isPublished: boolean
}

export type Society = Omit<Awaited<ReturnType<typeof foundSociety>>, 'names'>

/** Everybody and everything there is on the first day. Made through the verbs alone. */
export async function foundSociety(core: Core, size: Size, seed: string) {
  const organisation = await createOrganisation(core, SEED, {
    slug: 'campaign',
    name: { en: 'The campaign' },
    callsThem: { en: 'prisoners of the test' },
    contact: 'office@campaign.example',
  })
  const staff = async (name: string, roles: StaffRole[]) => {
    const email = `${name.toLowerCase()}@campaign.example`
    const { id } = await createStaff(core, SEED, { organisationId: organisation.id, name, email, roles })
    return staffActor(id, organisation.id, roles)
  }
  const actors = {
    moderator: await staff('Mila', ['MODERATOR']),
    secondModerator: await staff('Max', ['MODERATOR']),
    editor: await staff('Edda', ['EDITOR']),
    coordinator: await staff('Cora', ['COORDINATOR']),
    admin: await staff('Ada', ['ADMIN']),
  }
  const houses = await Promise.all(
    HOUSES.slice(0, size.houses).map(async ({ code, country, timeZone, language }) => {
      const input = houseInput(code, [`${code}.example`], { country, timeZone, languages: [language] })
      const house = await createLegislature(core, SEED, {
        ...input,
        memberCount: Math.ceil(size.patrons / size.houses),
      })
      const groups = await Promise.all(
        ['LEFT', 'RIGHT', 'MIDDLE'].map((group) =>
          createGroup(core, SEED, { legislatureId: house.id, code: group, name: { en: `${group} of ${code}` } }),
        ),
      )
      return { house, groups, code, language }
    }),
  )
  const undertakingSet = await createUndertakingSet(core, SEED, setInput(1))
  const campaign = await createCampaign(core, SEED, {
    organisationId: organisation.id,
    slug: 'simulated',
    title: { en: 'Simulated' },
    legislatureIds: houses.map(({ house }) => house.id),
    undertakingSetId: undertakingSet.id,
    startsOn: FIRST_DAY,
    declarationDeadline: addDays(FIRST_DAY, 90),
    reportingOn: addDays(FIRST_DAY, 92),
    endsOn: null,
    monthsPublic: 'FULL',
  })

  const members: Member[] = []
  for (let number = 0; number < size.patrons; number += 1) {
    const { house, groups, code, language } = houses[number % houses.length] as (typeof houses)[number]
    const name = `Member ${number} of ${code}`
    const slug = `member-${number}-of-${code}`
    const address = `member${number}@${code}.example`
    const isPublished = !happens(0.15, seed, slug, 'published')
    const group = groups[number % groups.length]
    const person = memberInput(name, house.id, { slug, ...(group === undefined ? {} : { groupId: group.id }) })
    const { id } = await addMember(
      { core, organisation },
      {
        ...person,
        rosterIds: [{ scheme: 'simulated', id: slug }],
        mailboxes: isPublished ? [{ address, source: 'roster', checkedOn: FIRST_DAY }] : [],
        channels: [{ kind: 'X', url: `https://x.com/member_${number}` }],
      },
    )
    members.push({
      slug,
      id,
      houseId: house.id,
      actor: officeActor(core.sealer, address),
      language,
      joins: addDays(FIRST_DAY, between(2, Math.max(30, size.months * 20), seed, slug, 'joins')),
      isDocumented: happens(0.12, seed, slug, 'documented'),
      diligence: chance(seed, slug, 'diligence') ** 0.4,
      isPublished,
    })
  }

  const prisoners: { slug: string; id: string }[] = []
  for (let number = 0; number < size.prisoners; number += 1) {
    const input = prisonerInput(`Prisoner ${number}`, organisation.id)
    const record = await createPrisoner(core, actors.editor, input)
    const proposed = await publishPrisoner(core, actors.editor, publication(record.id, record.version))
    await publishPrisoner(core, actors.admin, publication(record.id, proposed.version))
    prisoners.push({ slug: input.slug, id: record.id })
  }
  const names: [string, string][] = [
    [organisation.id, 'the organisation'],
    [campaign.id, 'the campaign'],
    [undertakingSet.id, 'the set'],
    ...Object.entries(actors).map(([name, actor]): [string, string] => [actor.kind === 'staff' ? actor.id : '', name]),
    ...houses.flatMap(({ house, groups, code }): [string, string][] => [
      [house.id, code],
      ...groups.map((group): [string, string] => [group.id, `${group.data.code} of ${code}`]),
    ]),
    ...[...members, ...prisoners].map(({ id, slug }): [string, string] => [id, slug]),
  ]
  return { organisation, actors, houses, undertakingSet, campaign, members, prisoners, names }
}
