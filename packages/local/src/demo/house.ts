import type { Core } from '@patronat/core/core.ts'
import { createGroup, createLegislature } from '@patronat/core/legislature/legislature.ts'
import { importParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import type { Parliamentarian } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import { slugOf } from '@patronat/core/roster/roster-slug.ts'
import { combine, cycled } from './combine.ts'
import { type DemoHouse, HOUSES } from './data/houses.ts'
import { MEMBER_NAMES } from './data/member-names.ts'
import { inParallel } from './in-parallel.ts'
import { SEED } from './organisation.ts'
import type { DemoSize } from './size.ts'
import { dayAgo, demoCommand } from './when.ts'

/** A member as far as it follows from the data alone. */
export type DemoMember = { house: DemoHouse; n: number; name: string; slug: string; mailbox: string; website: string }

/** The nth member of a house. */
export function demoMember(house: DemoHouse, n: number): DemoMember {
  const stocks = MEMBER_NAMES[house.house.code]
  const { given, surnames } = cycled(stocks, n)
  const name = combine(given, surnames, Math.floor(n / stocks.length)).join(' ')
  const slug = slugOf(name, String(n))
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

export type SeededHouse = { id: string; groupIds: string[] }

/** A real house with its groups; complete, so that offices can register. */
export async function createDemoHouse(core: Core, demo: DemoHouse, size: DemoSize): Promise<SeededHouse> {
  const { code } = demo.house
  const input = { ...demo.house, memberCount: size.members[code] }
  const { id } = await createLegislature(core, SEED, input, demoCommand(`house:${code}`))
  const groups = await inParallel(demo.groups, (group) =>
    createGroup(core, SEED, { legislatureId: id, ...group }, demoCommand(`group:${code}:${group.code}`)),
  )
  return { id, groupIds: groups.map((group) => group.id) }
}

/** An invented member of it; answers the id. */
export async function createDemoMember(core: Core, member: DemoMember, { id, groupIds }: SeededHouse): Promise<string> {
  const { house, n, name, slug, mailbox, website } = member
  const rosterId = `demo-${n + 1}`
  const today = dayAgo(core, 0)
  const person: Parliamentarian = {
    slug,
    names: [{ language: languageOf(member), text: name, kind: 'PREFERRED', source: null }],
    rosterIds: [{ scheme: 'demo', id: rosterId }],
    memberships: [
      {
        legislatureId: id,
        groupId: cycled(groupIds, n),
        term: house.house.term,
        area: null,
        // With --now before the term, they sit all the same.
        from: house.termBegan <= today ? house.termBegan : null,
        to: null,
      },
    ],
    mailboxes: [{ address: mailbox, source: 'Demo data', checkedOn: today }],
    channels: [
      { kind: 'WEBSITE', url: website },
      // Longer than a name on X can be, so that it is nobody's.
      { kind: 'X', url: `https://x.com/demo_patronat_${slug.replaceAll('-', '_')}` },
      { kind: 'FACEBOOK', url: `https://facebook.com/demo.patronat.${slug.replaceAll('-', '.')}` },
    ],
    demo: true,
  }
  const input = { legislatureId: id, rosterId, was: null, person }
  const command = demoCommand(`member:${house.house.code}:${n}`)
  return (await importParliamentarian(core, SEED, input, command)).id
}

const languageOf = ({ house, n }: DemoMember): string => cycled(MEMBER_NAMES[house.house.code], n).language
