import { changeLegislature, getLegislature } from '@patronat/core/legislature/legislature.ts'
import { agreeLeave } from '@patronat/core/office/agree-leave.ts'
import { getOffice } from '@patronat/core/office/office.ts'
import { endStop, findCurrentStop, pullStop } from '@patronat/core/stop/stop.ts'
import { at, because } from '../support/pledges.ts'
import { happens } from './chance.ts'
import { addDays, monthAfter, monthOf } from './day.ts'
import { type Life, press } from './life.ts'

const FIRST_WORKDAY = /-0[4-6]$/

/** What the campaign arranges beyond its queue: calendars of houses, leave of offices, and once a year a STOP. */
export async function liveCampaignDay(life: Life): Promise<void> {
  const { seed, today } = life
  for (const { house, code } of life.houses)
    if (today.endsWith('-09') && happens(0.2, seed, code, today, 'recess')) await announceRecess(life, house.id, code)
  const offices = [...life.offices].sort(([one], [other]) => (one < other ? -1 : 1))
  if (FIRST_WORKDAY.test(today))
    for (const [member, { id }] of offices)
      if (happens(0.01, seed, member, today, 'leave')) await grantLeave(life, member, id)
  if (happens(0.006, seed, today, 'stop')) await stopEverything(life)
}

/** Of a month to come, of the running one, or of one that has closed already: a calendar is corrected late, too. */
async function announceRecess(life: Life, id: string, code: string): Promise<void> {
  const month = monthAfter(monthOf(life.today), happens(0.3, life.seed, code, life.today, 'late') ? -2 : 1)
  await press(life, 'recess', code, async (core, command) => {
    const house = await getLegislature(life.core, id)
    const calendar = (house.data.calendar ?? []).filter((one) => one.month !== month)
    const change = { calendar: [...calendar, { month, kind: 'RECESS' as const, source: 'the house’s calendar' }] }
    return changeLegislature(core, life.actors.admin, { ...because(house), change }, command)
  })
}

async function grantLeave(life: Life, member: string, id: string): Promise<void> {
  const from = monthOf(life.today)
  await press(life, 'leave', member, async (core, command) => {
    const office = await getOffice(life.core, id)
    const input = { ...because(office), leaves: [{ from, to: monthAfter(from) }] }
    return agreeLeave(core, life.actors.moderator, input, command)
  })
}

/** One administrator pulls it; two people go on some days later. What was held is sent then. */
async function stopEverything(life: Life): Promise<void> {
  const { admin, moderator } = life.actors
  const pulled = await press(life, 'stop', 'all', (core, command) =>
    pullStop(core, admin, { reason: 'something leaked' }, command),
  )
  if (pulled === null) return
  const goOn = async () => {
    for (const [button, actor] of [
      ['goOnAsked', admin],
      ['goOn', moderator],
    ] as const)
      await press(life, button, 'all', async (core, command) => {
        const stop = await findCurrentStop(life.core)
        return endStop(core, actor, { ...at(stop ?? pulled), reason: 'it was mended' }, command)
      })
  }
  life.later.push({ on: addDays(life.today, 2), what: 'go on', act: goOn })
}
