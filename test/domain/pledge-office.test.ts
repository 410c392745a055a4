import { afterAll, describe, expect, test } from 'vitest'
import { createUndertakingSet } from '@patronat/core/campaign/campaign.ts'
import { campaignRecord } from '@patronat/core/campaign/campaign.item.ts'
import { commit } from '@patronat/core/audit/commit.ts'
import { registerOffice } from '@patronat/core/office/office.ts'
import { officeRecord } from '@patronat/core/office/office.item.ts'
import type { Declaration } from '@patronat/core/pledge/pledge.model.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { changeRecord } from '@patronat/core/table/operation.ts'
import { startDatabase } from '../support/database.ts'
import { setInput } from '../support/input.ts'
import { acceptedSet, addOffice, at, because, declaredBy, draftWith, pledgeIn, refusalOf } from '../support/pledges.ts'
import { addInternalPrisoner, addPrisoner } from '../support/people.ts'
import { makeWorld, officeActor, SEED } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, offices, prisoners, campaign } = world

const draftFor = (prisonerId: string) =>
  pledges.draftPledge(core, actors.anna, { officeId: offices.anna.id, prisonerId, campaignId: campaign.id })

test('an office drafts for a published prisoner, and no draft is visible to the campaign’s queue', async () => {
  const { pledge } = await draftWith(world, { declaration: null })
  expect(pledge.data).toMatchObject({ state: 'DRAFT', declaration: null, undertakingSetId: null, confirmed: true })
  const queue = await pledges.listPledgesInState(core, world.organisation.id, 'SUBMITTED', { first: 100 })
  expect(queue.items.map(({ item }) => item.id)).not.toContain(pledge.id)
})

describe('a prisoner whom an office may not know of', () => {
  test('is the same to it, whether unpublished, hidden or never there', async () => {
    const internal = await addInternalPrisoner(world, 'Not Published')
    const hidden = await addPrisoner(world, 'Soon Hidden')
    await hidePrisoner(core, actors.moderator, because(hidden))
    for (const id of [internal.id, hidden.id, 'prs_01JD0000000000000000000000', '', 'x'.repeat(3000), offices.anna.id])
      await expect(draftFor(id)).rejects.toMatchObject({ code: 'prisoner.unavailable', field: 'prisoner', detail: {} })
  })

  test('cannot be pledged for any more when hidden between draft and submission', async () => {
    const { actor, pledge, prisoner } = await draftWith(world)
    await hidePrisoner(core, actors.moderator, because(prisoner))
    await expect(pledges.submitPledge(core, actor, acceptedSet(world, pledge))).rejects.toThrow('prisoner.unavailable')
  })
})

test('an office cannot draft twice for one prisoner, before and after handing in, but again after a withdrawal', async () => {
  const first = await draftWith(world)
  const again = () =>
    pledges.draftPledge(core, first.actor, {
      officeId: first.office.id,
      prisonerId: first.prisoner.id,
      campaignId: campaign.id,
    })
  const taken = { code: 'pledge.exists', field: 'prisoner' }
  await expect(again()).rejects.toMatchObject(taken)
  const submitted = await pledges.submitPledge(core, first.actor, acceptedSet(world, first.pledge))
  await expect(again()).rejects.toMatchObject(taken)
  await pledges.withdrawPledge(core, first.actor, at(submitted))
  expect((await again()).data.state).toBe('DRAFT')
})

/** Another mailbox of the house that says it acts for the same member. */
async function secondOfficeOf(memberId: string, mailbox: string) {
  const actor = officeActor(world.sealer, mailbox)
  const office = await registerOffice(core, actor, { parliamentarianId: memberId, language: 'en' })
  return { actor, office }
}

test('a draft of one mailbox does not keep another one of the same member from drafting, nor tell of itself', async () => {
  const first = await draftWith(world)
  const second = await secondOfficeOf(first.member.id, 'second.draft@parliament.example')
  const input = { officeId: second.office.id, prisonerId: first.prisoner.id, campaignId: campaign.id }
  expect((await pledges.draftPledge(core, second.actor, input)).data.state).toBe('DRAFT')
})

test('of two offices of one member that hand in at once for one prisoner, one gets in', async () => {
  const first = await draftWith(world)
  const second = await secondOfficeOf(first.member.id, 'second.race@parliament.example')
  const rival = await draftWith(world, { office: { ...second, member: first.member }, prisoner: first.prisoner })
  const outcomes = await Promise.allSettled([
    pledges.submitPledge(core, first.actor, acceptedSet(world, first.pledge)),
    pledges.submitPledge(core, second.actor, acceptedSet(world, rival.pledge)),
  ])
  const lost = outcomes.find((outcome) => outcome.status === 'rejected')
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(lost?.reason).toMatchObject({ code: 'pledge.exists', field: 'prisoner' })
})

test('members of two houses may both be patrons of one prisoner', async () => {
  const first = await pledgeIn(world, 'ACTIVE')
  const clara = { actor: actors.clara, office: offices.clara, member: world.members.clara }
  const second = await pledgeIn(world, 'ACTIVE', { office: clara, prisoner: first.prisoner })
  expect([first.pledge.data.state, second.pledge.data.state]).toEqual(['ACTIVE', 'ACTIVE'])
})

const good: Declaration = {
  on: '2026-11-20',
  url: 'https://news.example/declared',
  channel: 'PRESS',
  transcript: null,
}

const DECLARATION: [string, Partial<Declaration>, string, string][] = [
  ['with an IBAN in the transcript', { transcript: 'UA213223130000026007233566001' }, 'input.financial', 'transcript'],
  ['with a card in the transcript', { transcript: 'card 4111 1111 1111 1111' }, 'input.financial', 'transcript'],
  ['with a payment page in the transcript', { transcript: 'see paypal.me/emil' }, 'input.financial', 'transcript'],
  ['with a payment page as its link', { url: 'https://www.paypal.com/donate?id=1' }, 'input.financial', 'url'],
  ['dated tomorrow', { on: '2026-11-26' }, 'input.dateInFuture', 'on'],
  ['dated next month', { on: '2026-12' }, 'input.dateInFuture', 'on'],
  ['dated next year', { on: '2027' }, 'input.dateInFuture', 'on'],
  ['dated on no day', { on: '2026-02-30' }, 'input.invalid', 'on'],
  ['with a script as its link', { url: 'javascript:alert(1)' }, 'input.linkInvalid', 'url'],
  ['with a file as its link', { url: 'file:///etc/passwd' }, 'input.linkInvalid', 'url'],
  ['with a link into this machine', { url: 'http://localhost/x' }, 'input.linkInvalid', 'url'],
  ['with a link into this machine, dotted', { url: 'http://localhost./x' }, 'input.linkInvalid', 'url'],
  ['with a link to an address', { url: 'http://2130706433/x' }, 'input.linkInvalid', 'url'],
  ['with a name in its link', { url: 'https://anna@news.example/x' }, 'input.linkInvalid', 'url'],
  ['with a password in its link', { url: 'https://:secret@news.example/x' }, 'input.linkInvalid', 'url'],
  ['with words for a link', { url: 'on my page' }, 'input.linkInvalid', 'url'],
  ['with a link without end', { url: `https://news.example/${'x'.repeat(2000)}` }, 'input.tooLong', 'url'],
  ['with a whole speech for a transcript', { transcript: 'x'.repeat(301) }, 'input.tooLong', 'transcript'],
  ['on a channel that there is not', { channel: 'DREAM' as never }, 'input.invalid', 'channel'],
]

test.each(DECLARATION)('an office cannot save a declaration %s', async (_, wrong, code, field) => {
  const { actor, pledge } = await draftWith(world, { declaration: null })
  const save = pledges.savePledge(core, actor, { ...at(pledge), declaration: { ...good, ...wrong } })
  await expect(save).rejects.toMatchObject({ code, field: `declaration.${field}` })
})

test.each([
  ['today', { on: '2026-11-24' }],
  ['today in Kiritimati', { on: '2026-11-24' }],
  ['this month', { on: '2026-11' }],
  ['in a transcript instead of a link', { url: null, transcript: 'Plenary protocol 20/12, p. 1234' }],
  ['with an empty link and a transcript', { url: ' ', transcript: 'Protocol 20/12' }],
])('an office can hand in a declaration made %s', async (_, given) => {
  const { actor, pledge } = await draftWith(world, { declaration: { ...good, ...given } })
  expect((await pledges.submitPledge(core, actor, acceptedSet(world, pledge))).data.state).toBe('SUBMITTED')
})

test.each([
  null,
  { ...good, url: null },
  { ...good, url: '', transcript: '' },
  { ...good, url: null, transcript: ' ' },
])('an office cannot hand in without evidence (%j)', async (declaration) => {
  const { actor, pledge } = await draftWith(world, { declaration })
  await expect(pledges.submitPledge(core, actor, acceptedSet(world, pledge))).rejects.toMatchObject({
    code: 'pledge.declarationMissing',
    field: 'declaration.url',
  })
})

test('an office accepts the undertakings it was shown: none, or an older set, is refused', async () => {
  const { actor, pledge } = await draftWith(world)
  const submit = (undertakingSetId: string) => pledges.submitPledge(core, actor, { ...at(pledge), undertakingSetId })
  await expect(submit('')).rejects.toMatchObject({ code: 'pledge.undertakingsNotAccepted', field: 'undertakingSet' })
  await expect(submit('und_01JD0000000000000000000000')).rejects.toThrow('pledge.undertakingsChanged')
  const newer = await createUndertakingSet(core, SEED, setInput(2))
  const moveTo = async (undertakingSetId: string) => {
    const was = await campaignRecord.get(tables, campaign.id)
    const change = changeRecord(campaignRecord, was, { undertakingSetId })
    await commit(core, SEED, { event: 'campaign.created', subject: was.id }, [change])
  }
  await moveTo(newer.id)
  await expect(submit(world.undertakingSet.id)).rejects.toThrow('pledge.undertakingsChanged')
  await moveTo(world.undertakingSet.id)
  expect((await submit(world.undertakingSet.id)).data.undertakingSetId).toBe(world.undertakingSet.id)
})

describe('another office', () => {
  const strangers = { 'of another member': actors.clara }
  test.each(['DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'ACTIVE'] as const)(
    'cannot read, save, submit or withdraw a pledge that is %s: to it there is none',
    async (state) => {
      const { pledge, member } = await pledgeIn(world, state)
      const second = await secondOfficeOf(member.id, `second.${pledge.id.slice(-8).toLowerCase()}@parliament.example`)
      for (const actor of [...Object.values(strangers), second.actor]) {
        const none = { code: 'record.notFound' }
        await expect(pledges.getOwnPledge(core, actor, pledge.id)).rejects.toMatchObject(none)
        await expect(pledges.savePledge(core, actor, { ...at(pledge), declaration: good })).rejects.toMatchObject(none)
        await expect(pledges.submitPledge(core, actor, acceptedSet(world, pledge))).rejects.toMatchObject(none)
        await expect(pledges.withdrawPledge(core, actor, at(pledge))).rejects.toMatchObject(none)
      }
      expect(await pledges.listOwnPledges(core, second.actor, second.office.id)).toEqual([])
      expect(await pledges.getPledge(core, pledge.id)).toEqual(pledge)
    },
  )

  test('cannot draft in the name of this one', async () => {
    const input = { officeId: offices.anna.id, prisonerId: prisoners.emil.id, campaignId: campaign.id }
    await expect(pledges.draftPledge(core, actors.clara, input)).rejects.toThrow('office.notRegistered')
    await expect(pledges.draftPledge(core, actors.moderator, input)).rejects.toThrow('actor.notAllowed')
    await expect(pledges.draftPledge(core, actors.public, input)).rejects.toThrow('actor.notSignedIn')
  })
})

test('a frozen office can do nothing with what is its own', async () => {
  const { actor, pledge, office } = await pledgeIn(world, 'SUBMITTED')
  const frozen = changeRecord(officeRecord, office, { frozen: true })
  await commit(core, SEED, { event: 'office.matched', subject: office.id }, [frozen])
  await expect(pledges.withdrawPledge(core, actor, at(pledge))).rejects.toThrow('office.frozen')
  await expect(pledges.listOwnPledges(core, actor, office.id)).rejects.toThrow('office.frozen')
})

test('a campaign that is over, not begun or not for this house takes no pledge', async () => {
  const { actor, office } = await addOffice(world)
  const input = { officeId: office.id, prisonerId: prisoners.ferat.id, campaignId: campaign.id }
  const was = await campaignRecord.get(tables, campaign.id)
  for (const change of [{ endsOn: '2026-11-23' }, { startsOn: '2026-11-25' }, { legislatureIds: [world.council.id] }]) {
    const now = await campaignRecord.get(tables, campaign.id)
    const record = changeRecord(campaignRecord, now, change)
    await commit(core, SEED, { event: 'campaign.created', subject: was.id }, [record])
    await expect(pledges.draftPledge(core, actor, input)).rejects.toMatchObject({
      code: 'campaign.closed',
      field: 'campaign',
    })
    const back = changeRecord(campaignRecord, await campaignRecord.get(tables, campaign.id), was.data)
    await commit(core, SEED, { event: 'campaign.created', subject: was.id }, [back])
  }
  expect((await pledges.draftPledge(core, actor, input)).data.state).toBe('DRAFT')
})

test('an office that answers to asked changes keeps its place in the queue', async () => {
  const { actor, pledge, office, member } = await pledgeIn(world, 'SUBMITTED')
  world.clock.addDays(1)
  const asked = await pledges.requestPledgeChanges(core, actors.moderator, refusalOf(pledge))
  const saved = await pledges.savePledge(core, actor, {
    ...at(asked),
    declaration: declaredBy({ actor, office, member }, false),
  })
  const again = await pledges.submitPledge(core, actor, acceptedSet(world, saved))
  expect(again.data.submittedAt).toBe(pledge.data.submittedAt)
  expect(again.data.openings).toEqual([])
})
