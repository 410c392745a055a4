import type { CaughtMail } from '@patronat/local/mail/mail-catcher.ts'
import { monthAfter, monthOf } from './day.ts'
import type { Life } from './life.ts'
import { askEverything, type PublicView } from './public-view.ts'
import { allRecords, type Truth, truthOf } from './truth.ts'

type Given = { truth: Truth; seen: PublicView; mails: readonly CaughtMail[]; dead: readonly string[] }
type Fault = { of: string; is: unknown; shouldBe: unknown }

const same = (of: string, is: unknown, shouldBe: unknown): Fault[] =>
  JSON.stringify(is) === JSON.stringify(shouldBe) ? [] : [{ of, is, shouldBe }]
const sorted = (all: Iterable<string>): string[] => [...all].sort()

/** What must hold at the end of every month, whatever happened. Each says what it found, and what should be. */
const INVARIANTS: Record<string, (given: Given) => Fault[]> = {
  'public is who may be, and nobody else': ({ truth, seen }) =>
    same('slugs', sorted(seen.prisoners.map(({ slug }) => slug)), sorted(truth.prisoners.keys())),

  'nobody hears of an end before it is confirmed, and everybody after': ({ truth, seen }) =>
    seen.prisoners.flatMap(({ slug, status }) =>
      same(slug, !['RELEASED', 'DIED'].includes(status), truth.prisoners.get(slug)?.isHeld),
    ),

  'no pledge is active for somebody who is out': ({ seen }) => {
    const out = seen.prisoners.filter(({ status }) => ['RELEASED', 'DIED'].includes(status))
    const active = seen.pledges.filter(({ status }) => status === 'ACTIVE')
    return out.flatMap(({ slug, patronCount, patrons }) => [
      ...same(slug, [patronCount, patrons.edges.length], [0, 0]),
      ...same(slug, active.filter(({ prisoner }) => prisoner.slug === slug).length, 0),
    ])
  },

  'everybody has the patrons that they have': ({ truth, seen }) =>
    seen.prisoners.flatMap(({ slug, patrons, patronCount }) => {
      const all = truth.prisoners.get(slug)?.pledges ?? []
      const should = sorted(all.filter(({ status }) => status === 'ACTIVE').map(({ id }) => id))
      return [
        ...same(`number of patrons of ${slug}`, patronCount, should.length),
        ...same(`patrons of ${slug}`, sorted(patrons.edges.map(({ node }) => node.id)), should),
      ]
    }),

  'every pledge is shown as it stands, with its months and what was verified': ({ truth, seen }) => {
    const is = new Map(
      seen.pledges.map((node) => [
        node.id,
        {
          id: node.id,
          status: node.status,
          house: undefined,
          confirmed: node.confirmed,
          speaking: node.speaking,
          months: node.months.map(({ month, state }) => `${month} ${state}`),
          activities: sorted(node.activities.edges.map((edge) => edge.node.id)),
          member: node.parliamentarian.slug,
        },
      ]),
    )
    const should = [...truth.prisoners.values()].flatMap(({ pledges }) => pledges)
    return [
      ...same('pledges', sorted(is.keys()), sorted(should.map(({ id }) => id))),
      ...should.flatMap((one) => {
        const told = { ...one, house: undefined, activities: sorted(one.activities), months: one.months.slice(-60) }
        return same(`${one.member} ${one.id}`, is.get(one.id), told)
      }),
    ]
  },

  'the figures are what a recount from scratch says': ({ truth, seen }) => {
    const held = [...truth.prisoners.values()].filter(({ isHeld }) => isHeld)
    const active = held.map(({ pledges }) => pledges.filter(({ status }) => status === 'ACTIVE'))
    const all = [...truth.prisoners.values()].flatMap(({ pledges }) => pledges)
    const count = (is: (speaking: (boolean | null)[]) => boolean) =>
      active.filter((pledges) => is(pledges.map(({ speaking }) => speaking))).length
    const { byLegislature, ...total } = seen.coverage
    return [
      ...same('total', total, {
        prisoners: held.length,
        withPatron: count(({ length }) => length > 0),
        withSpeakingPatron: count((speaking) => speaking.includes(true)),
        withSilentPatronsOnly: count(
          (speaking) => speaking.length > 0 && !speaking.includes(true) && !speaking.includes(null),
        ),
        withNewPatronsOnly: count((speaking) => !speaking.includes(true) && speaking.includes(null)),
        withoutPatron: count(({ length }) => length === 0),
        activePledges: all.filter(({ status }) => status === 'ACTIVE').length,
        patrons: new Set(all.filter(({ status }) => status === 'ACTIVE').map(({ member }) => member)).size,
      }),
      ...byLegislature.flatMap(({ legislature, ...row }) => same('house', row, truth.houses.get(legislature.id))),
    ]
  },

  'no office is reminded twice in a round': ({ mails }) => {
    const reminders = mails.filter(({ body }) => body.text?.includes('/office/office/') === true)
    const told = Map.groupBy(reminders, ({ destination, subject, at }) => `${destination.to[0]} ${subject} ${at}`)
    return [...told].flatMap(([key, { length }]) => same(key, length, 1))
  },

  'nothing was given up': ({ dead }) => same('dead letters', dead, []),
}

/** What is wrong now; empty if nothing is. */
export async function faultsIn(life: Life): Promise<string[]> {
  const now = life.clock.now()
  const records = await allRecords(life.core)
  const given: Given = {
    truth: truthOf(records, life.quiet, now),
    seen: await askEverything(life.core, monthAfter(monthOf(life.today), -59)),
    mails: await life.machine.mails(),
    dead: life.machine.dead,
  }
  return Object.entries(INVARIANTS).flatMap(([name, check]) =>
    check(given)
      .slice(0, 3)
      .map(
        ({ of, is, shouldBe }) =>
          `${life.today}: ${name}: ${of} is ${JSON.stringify(is)}, should be ${JSON.stringify(shouldBe)}`,
      ),
  )
}
