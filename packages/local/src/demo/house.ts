import type { Core } from '@patronat/core/core.ts'
import { createGroup, createLegislature } from '@patronat/core/legislature/legislature.ts'
import { importParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import type { Parliamentarian } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import { slugOf } from '@patronat/core/roster/roster-slug.ts'
import { combine, cycled } from './combine.ts'
import { AUTHORITIES } from './data/authorities.ts'
import type { DemoHouse } from './data/house-parts.ts'
import { HOUSES } from './data/houses.ts'
import { MEMBER_NAMES, MEMBER_STATE } from './data/member-names.ts'
import { SEED } from './organisation.ts'
import { BEGAN_DAYS_AGO, type DemoSize } from './size.ts'
import { dayAgo, daysAgo, daysSince } from './when.ts'

/** A member as far as it follows from the data alone. */
export type DemoMember = { house: DemoHouse; n: number; name: string; slug: string; mailbox: string; website: string }

/** The nth member of a house. Where the names run out there are namesakes, as in life; their addresses are counted. */
export function demoMember(house: DemoHouse, n: number): DemoMember {
  const stocks = MEMBER_NAMES[house.house.code]
  const { given, surnames } = cycled(stocks, n)
  const nth = Math.floor(n / stocks.length)
  const name = combine(given, surnames, nth).join(' ')
  const namesakes = Math.floor(nth / (given.length * surnames.length))
  const slug = slugOf(name, String(n)) + (namesakes === 0 ? '' : `-${namesakes + 1}`)
  return {
    house,
    n,
    name,
    slug,
    mailbox: `office.${slug.replaceAll('-', '.')}@${house.host}`,
    website: `https://${slug}.${house.host}/`,
  }
}

/** All members, the houses in turn: neighbours in the list are colleagues from different parliaments. */
export function demoMembers(size: DemoSize): DemoMember[] {
  const longest = Math.max(...Object.values(size.members))
  return Array.from({ length: longest }, (_, n) =>
    HOUSES.filter(({ house }) => n < size.members[house.code]).map((house) => demoMember(house, n)),
  ).flat()
}

/** Whose office may register: not where no mailbox proves anything, and some have not heard of us yet. */
export const mayHaveOffice = ({ house, n }: DemoMember): boolean => house.house.domains.length > 0 && n % 8 !== 7

/** The one of the council whose office a moderator has matched, after a call: there no mailbox proves anything. */
export const isMatchedByHand = ({ house, n }: DemoMember): boolean => house.house.domains.length === 0 && n === 1

export type SeededHouse = { id: string; groupIds: string[] }

/** A real house with its groups and whom its members can appeal to. */
export async function createDemoHouse(core: Core, demo: DemoHouse, size: DemoSize): Promise<SeededHouse> {
  const { code } = demo.house
  const input = {
    verifiedByHand: false,
    ...demo.house,
    memberCount: size.members[code],
    authorities: AUTHORITIES[code],
  }
  const { id } = await createLegislature(core, SEED, input)
  const groupIds: string[] = []
  for (const group of demo.groups) groupIds.push((await createGroup(core, SEED, { legislatureId: id, ...group })).id)
  return { id, groupIds }
}

/** How many days ago a member's seat was there for certain; `Infinity`: nobody says when it began. */
export function seatedDaysAgo(core: Core, { house }: DemoMember): number {
  const days = daysSince(core, house.termBegan)
  // With --now before the term, or in its first days, they sit all the same.
  return days < 30 ? Infinity : Math.floor(days) - 3
}

/** Neighbours in the list are in different groups. */
export const groupOf = ({ n }: DemoMember, groupIds: readonly string[]): string =>
  cycled(groupIds, n + Math.floor(n / groupIds.length))

/** An invented member of it; answers the id. */
export async function createDemoMember(core: Core, member: DemoMember, { id, groupIds }: SeededHouse): Promise<string> {
  const { house, n, name, slug, mailbox, website } = member
  const rosterId = `demo-${n + 1}`
  const past = daysAgo(core, BEGAN_DAYS_AGO)
  const { language } = cycled(MEMBER_NAMES[house.house.code], n)
  const hasMailbox = house.house.domains.length > 0
  const person: Parliamentarian = {
    slug,
    names: [{ language, text: name, kind: 'PREFERRED', source: null }],
    rosterIds: [{ scheme: 'demo', id: rosterId }],
    memberships: [
      {
        legislatureId: id,
        groupId: groupOf(member, groupIds),
        term: house.house.term,
        area: house.areas.length === 0 ? (MEMBER_STATE[language] ?? null) : cycled(house.areas, n),
        from: seatedDaysAgo(core, member) === Infinity ? null : house.termBegan,
        to: null,
      },
    ],
    mailboxes: hasMailbox ? [{ address: mailbox, source: 'Demo data', checkedOn: dayAgo(core, BEGAN_DAYS_AGO) }] : [],
    channels: [
      { kind: 'WEBSITE', url: website },
      // Longer than a name on X can be, so that it is nobody's.
      { kind: 'X', url: `https://x.com/demo_patronat_${slug.replaceAll('-', '_')}` },
      { kind: 'FACEBOOK', url: `https://facebook.com/demo.patronat.${slug.replaceAll('-', '.')}` },
    ],
    demo: true,
  }
  return (await importParliamentarian(past, SEED, { legislatureId: id, rosterId, was: null, person })).id
}
