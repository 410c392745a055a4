import { reportActivity } from '@patronat/core/activity/activity.ts'
import { registerOffice } from '@patronat/core/office/office.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { at } from '../support/pledges.ts'
import { between, happens, pick } from './chance.ts'
import { addDays, monthAfter, monthOf } from './day.ts'
import { type Life, nameOf, press } from './life.ts'
import type { Member } from './society.ts'

/** What the office of one member does on one day. */
export async function liveOfficeDay(life: Life, member: Member): Promise<void> {
  const { seed, today } = life
  if (today < member.joins) return
  const office = life.offices.get(member.slug)
  if (office === undefined) return register(life, member)
  for (const id of office.pledges) await goOnWith(life, member, office.id, id)
  if (happens(office.pledges.size === 0 ? 0.2 : 0.004, seed, member.slug, today, 'pledges'))
    await pledge(life, member, office)
}

async function register(life: Life, { slug, id, actor, language }: Member): Promise<void> {
  const office = await press(life, 'register', slug, (core, command) =>
    registerOffice(core, actor, { parliamentarianId: id, language }, command),
  )
  if (office === null) return
  life.names.set(office.id, `office of ${slug}`)
  const documented = [...life.names].filter(([, name]) => name.startsWith(`${slug} for `)).map(([one]) => one)
  life.offices.set(slug, { id: office.id, pledges: new Set(documented) })
}

const declarationOn = (member: Member, on: string) => ({
  on,
  url: `https://x.com/member_${/\d+/.exec(member.slug)?.[0]}/status/1337000000000000001`,
  channel: 'SOCIAL_MEDIA' as const,
  transcript: null,
})

async function pledge(life: Life, member: Member, office: { id: string; pledges: Set<string> }): Promise<void> {
  const prisoner = pick(life.prisoners, life.seed, member.slug, life.today, 'prisoner')
  if (prisoner === undefined) return
  const key = `${member.slug} for ${prisoner.slug}`
  const input = { officeId: office.id, prisonerId: prisoner.id, campaignId: life.campaign.id }
  const draft = await press(life, 'draft', key, (core, command) =>
    pledges.draftPledge(core, member.actor, input, command),
  )
  if (draft === null) return
  life.names.set(draft.id, `${key} since ${life.today}`)
  office.pledges.add(draft.id)
  await handIn(life, member, draft.id)
}

/** Says when and where it was declared, and hands it in. */
async function handIn(life: Life, member: Member, id: string): Promise<void> {
  const declaration = declarationOn(member, life.today)
  const key = nameOf(life, id)
  await press(life, 'save', key, async (core) => {
    const now = await pledges.getPledge(life.core, id)
    // Pressed again after the answer got lost: it is there already.
    if (now.data.declaration?.on === declaration.on) return now
    return pledges.savePledge(core, member.actor, { ...at(now), declaration })
  })
  await press(life, 'submit', key, async (core, command) => {
    const now = await pledges.getPledge(life.core, id)
    const input = { ...at(now), undertakingSetId: life.undertakingSet.id }
    return pledges.submitPledge(core, member.actor, input, command)
  })
}

/** What becomes of one pledge today; mostly nothing, and then nobody looks at it. */
async function goOnWith(life: Life, member: Member, officeId: string, id: string): Promise<void> {
  const { seed, today } = life
  const key = nameOf(life, id)
  if (life.returned.has(id) && happens(0.5, seed, key, today, 'again')) {
    life.returned.delete(id)
    return handIn(life, member, id)
  }
  if (happens(0.1, seed, key, today, 'answers')) await answerFor(life, member, officeId, id)
  if (happens(0.0005, seed, key, today, 'withdraws'))
    await press(life, 'withdraw', key, async (core, command) =>
      pledges.withdrawPledge(core, member.actor, at(await pledges.getPledge(life.core, id)), command),
    )
  for (const month of [monthAfter(monthOf(today), -1), monthOf(today)]) await speak(life, member, id, month)
}

/** To what the campaign wrote down for the member, an office says that it is so, or that it never was. */
async function answerFor(life: Life, member: Member, officeId: string, id: string): Promise<void> {
  const key = nameOf(life, id)
  const seen = await pledges.getPledge(life.core, id)
  if (seen.data.confirmed || seen.data.state !== 'ACTIVE') return
  const input = { ...at(seen), officeId }
  if (happens(0.15, life.seed, key, 'never said it'))
    await press(life, 'object', key, (core, command) =>
      pledges.objectToPledge(core, member.actor, { ...input, reason: 'She never said it.' }, command),
    )
  else
    await press(life, 'confirm', key, (core, command) => {
      const accepted = { ...input, undertakingSetId: life.undertakingSet.id }
      return pledges.confirmPledge(core, member.actor, accepted, command)
    })
}

/** Whether, when, and when it is told to us: once for a pledge and month. Some tell it weeks later. */
async function speak(life: Life, member: Member, id: string, month: string): Promise<void> {
  const { seed, today } = life
  const key = nameOf(life, id)
  if (!happens(member.diligence, seed, key, month, 'speaks')) return
  const on = `${month}-${String(between(1, 27, seed, key, month, 'day')).padStart(2, '0')}`
  const told = happens(0.75, seed, key, month, 'at once') ? on : addDays(on, between(2, 35, seed, key, month, 'delay'))
  if (told !== today) return
  const url = `https://news.example/${member.slug}/${month}`
  const input = { pledgeId: id, kind: 'MONTHLY_STATEMENT', on, url, title: null, language: 'en' } as const
  const activity = await press(life, 'report', `${key} ${month}`, (core, command) =>
    reportActivity(core, member.actor, input, command),
  )
  if (activity !== null) life.names.set(activity.id, `${key}: statement of ${month}`)
}
