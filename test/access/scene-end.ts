import { commit } from '@patronat/core/audit/commit.ts'
import { confirmClosure, endPledges } from '@patronat/core/pledge/confirm-closure.ts'
import { listNotices, sendNotice } from '@patronat/core/pledge/pledge.ts'
import { changePrisoner } from '@patronat/core/prisoner/prisoner.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import { heldMailKey, stopRecord } from '@patronat/core/stop/stop.item.ts'
import { pullStop } from '@patronat/core/stop/stop.ts'
import { changeRecord } from '@patronat/core/table/operation.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import type { House } from '../api/house.ts'
import { event } from '../support/input.ts'
import { addPrisoner } from '../support/people.ts'
import { because, pledgeIn } from '../support/pledges.ts'
import { SEED } from '../support/world.ts'

/** Somebody is free, somebody was said to be and is not, and a moderator asks for a STOP with a letter that waits. */
export async function tellOfEnds({ core, world }: House): Promise<void> {
  const { editor, moderator } = world.actors
  const free = async (who: Stored<Prisoner>) => {
    await pledgeIn(world, 'ACTIVE', { prisoner: who })
    const history = [...who.data.history, event('RELEASED', '2026-11-22')]
    const told = await changePrisoner(core, editor, { ...because(who), change: { history } })
    const confirmed = await confirmClosure(core, editor, because(told))
    await endPledges(core, who.id)
    return confirmed
  }
  const outside = await free(await addPrisoner(world, 'Ada Outside'))
  const [notice] = await listNotices(core, moderator, outside.id)
  await sendNotice(core, moderator, { id: notice?.pledge.id ?? '' })
  const who = await addPrisoner(world, 'Bela Insidestill')
  const { history } = who.data
  await changePrisoner(core, editor, { ...because(await free(who)), change: { history } })
  const stop = await pullStop(core, moderator, { reason: 'as the rules say' })
  // As one that is on and about to end would say it; nothing stops by it.
  const told = { pulledAt: stop.data.proposedAt, endProposedBy: stop.data.proposedBy }
  await commit(core, SEED, { event: 'stop.proposed', subject: stop.id }, [changeRecord(stopRecord, stop, told)])
  const outbox = { pk: 'obx_waits', event: 'pledge.submitted', subject: stop.id, at: '2026-11-24T12:00:00.000Z' }
  const item = { ...heldMailKey(outbox.pk), shape: 1, outbox }
  await commit(core, SEED, { event: 'mail.held', subject: outbox.pk }, [{ do: 'put', table: 'registry', item }])
}
