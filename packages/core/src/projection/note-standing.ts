import type { Actor } from '../actor/actor.ts'
import { type Act, commit } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { isSilent, standsUntil } from '../month/standing.ts'
import { queryItems, readItem } from '../table/client.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import { pagesOf } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { pledgeRecord } from '../pledge/pledge.item.ts'
import { readPledgeMonths } from '../pledge/pledge-months.ts'
import type { Pledge } from '../pledge/pledge.model.ts'
import { ask, unask } from '../pledge/pledge-question.ts'
import { findPledge } from '../pledge/pledge.ts'
import { putStanding, STANDING_UNTIL, standingKey, type StandingItem } from './standing.item.ts'
import { writeIndex } from './write-projection.ts'

const CLOCK: Actor = { kind: 'system', name: 'schedule' }
const ATTEMPTS = 4

/**
 * Notes how every patron stands of whom the clock alone may have changed it: last days began, a month turned in the
 * house, a month closed. What an outage has left out is found by the next run, since it goes by what is overdue.
 * @returns of how many it was another one
 */
export async function noteStandings(core: Core): Promise<number> {
  const now = core.clock.now().toISOString()
  const list = (page: Parameters<Parameters<typeof pagesOf<StandingItem>>[0]>[0]) =>
    queryItems<StandingItem>(core.tables, { table: 'registry', index: 'gsi2', hash: STANDING_UNTIL, page })
  let changed = 0
  for await (const items of pagesOf<StandingItem>(list)) {
    const overdue = items.filter(({ validUntil }) => validUntil <= now)
    for (const { pk } of overdue) if (await noteStanding(core, pk)) changed += 1
    if (overdue.length < items.length) return changed
  }
  return changed
}

/**
 * Notes how one patron stands, and asks moderators whether a patronage lapsed after three closed months of silence;
 * takes the question back when somebody spoke after all. Nothing lapses by itself. Twice, or late, it changes nothing.
 * @returns whether it was another one
 */
export async function noteStanding(core: Core, id: string): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await note(core, id)
    } catch (error) {
      const isRace = error instanceof DomainError && error.code === 'record.changed'
      // Whoever was faster may have known less.
      if (!isRace || attempt === ATTEMPTS) throw error
    }
  }
}

async function note(core: Core, id: string): Promise<boolean> {
  const [pledge, was] = await Promise.all([
    findPledge(core, id),
    readItem<StandingItem>(core.tables, 'registry', standingKey(id)),
  ])
  if (pledge === null || pledge.data.state !== 'ACTIVE') return was === null ? false : forget(core, id, was)
  const months = await readPledgeMonths(core, pledge)
  const standing = months.standing ?? 'GOOD'
  const at = core.clock.now()
  const noted = {
    standing,
    since: was?.standing === standing ? was.since : at.toISOString(),
    validUntil: standsUntil(months.timeZone, months.today, at).toISOString(),
  }
  const item = putStanding(id, pledge.data.organisationId, noted, was)
  const asks = standing === 'SILENT' && isSilent(months.months, pledge.data.keptThrough ?? null)
  const question = questionAfter(pledge, asks, at.toISOString())
  const isOther = was === null ? standing !== 'GOOD' : was.standing !== standing
  if (!isOther && question.length === 0) {
    const isNews = was?.validUntil !== noted.validUntil
    if (isNews && !(await writeIndex(core, [item]))) throw new DomainError('record.changed')
    return false
  }
  const detail = { from: was?.standing ?? 'GOOD', to: standing, month: months.today.slice(0, 7) }
  const act: Act = { event: 'pledge.standingChanged', subject: id, detail }
  await commit(core, CLOCK, act, [...question, item])
  return true
}

function questionAfter(pledge: Stored<Pledge>, asks: boolean, at: string): Operation[] {
  const { lapseAskedAt = null, organisationId } = pledge.data
  if (asks === (lapseAskedAt !== null)) return []
  return asks
    ? [changeRecord(pledgeRecord, pledge, { lapseAskedAt: at }), ask(pledge.id, organisationId, 'LAPSE', at)]
    : [changeRecord(pledgeRecord, pledge, { lapseAskedAt: null }), unask(pledge.id, 'LAPSE')]
}

/** Who is no patron any more stands in no list, and nobody is asked about them. */
async function forget(core: Core, id: string, was: StandingItem): Promise<boolean> {
  const onlyIf = { attribute: 'turn', is: was.turn }
  const gone: Operation = { do: 'delete', table: 'registry', key: standingKey(id), onlyIf }
  if (!(await writeIndex(core, [gone, unask(id, 'LAPSE')]))) throw new DomainError('record.changed')
  return true
}
