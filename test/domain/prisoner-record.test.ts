import { afterAll, describe, expect, test } from 'vitest'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { createCase } from '@patronat/core/case/case.ts'
import { confirmClosure } from '@patronat/core/pledge/confirm-closure.ts'
import { recordConsent, revealContact } from '@patronat/core/prisoner/consent.ts'
import { type Consent, isExcluded } from '@patronat/core/prisoner/consent.model.ts'
import { withheldOf } from '@patronat/core/prisoner/field-group.ts'
import { makePrisonerCard, makePrisonerDetail } from '@patronat/core/prisoner/prisoner.card.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import { changePrisoner, getPrisoner, openHealth } from '@patronat/core/prisoner/prisoner.ts'
import { publishFieldGroup } from '@patronat/core/prisoner/publish-group.ts'
import { publishPrisoner, unpublishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { showPrisoner, hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import type { Item } from '@patronat/core/table/client.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { readVisibility } from '@patronat/core/visibility/visibility.ts'
import { startDatabase } from '../support/database.ts'
import { event } from '../support/input.ts'
import { because } from '../support/pledges.ts'
import { addInternalPrisoner, addPrisoner, publication } from '../support/people.ts'
import { allItems, overwrite } from '../support/raw.ts'
import { makeWorld } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world
const { editor, admin, moderator, coordinator } = actors

const says = (prisoner: Stored<Prisoner>) => [makePrisonerCard(prisoner, [], ''), makePrisonerDetail(prisoner)]
const change = (prisoner: Stored<Prisoner>, what: object) =>
  changePrisoner(core, editor, { ...because(prisoner), change: what })

describe('an end of detention', () => {
  test.each(['RELEASED', 'EXCHANGED', 'ACQUITTED', 'DIED'] as const)(
    'that an editor records (%s) changes nothing public until an editor confirms it',
    async (type) => {
      const known = await addPrisoner(world, `Ends By ${type}`)
      const { history } = known.data
      const told = await change(known, { history: [...history, event(type, '2026-11-20')] })
      expect(says(told)).toEqual(says(known))
      expect(makePrisonerCard(told, [], '', 'whole').status).toMatch(/RELEASED|DIED/)
      expect(told.data.closure).toMatchObject({ publicAt: null })
      await expect(confirmClosure(core, moderator, because(told))).rejects.toThrow('actor.notAllowed')
      const confirmed = await confirmClosure(core, editor, because(told))
      expect(makePrisonerCard(confirmed, [], '').status).toMatch(/RELEASED|DIED/)
      expect(makePrisonerDetail(confirmed).history).toHaveLength(history.length + 1)
    },
  )

  test('a death after a release that everybody knows of waits too; a second arrest makes an earlier release past', async () => {
    const record = await addPrisoner(world, 'Twice Taken')
    const { history } = record.data
    const out = await change(record, { history: [...history, event('RELEASED', '2026-01-10')] })
    const known = await confirmClosure(core, editor, because(out))
    const dead = await change(known, { history: [...known.data.history, event('DIED', '2026-11-01')] })
    expect(says(dead)).toEqual(says(known))
    const again = await change(known.version === dead.version ? known : dead, {
      history: [...known.data.history, event('DETAINED', '2026-05-01')],
    })
    expect(makePrisonerCard(again, [], '').status).toBe('PRETRIAL_DETENTION')
    expect(makePrisonerDetail(again).history).toHaveLength(history.length + 2)
    const second = await change(again, { history: [...again.data.history, event('RELEASED', '2026-11-01')] })
    expect(says(second)).toEqual(says(again))
  })
})

describe('levels of field groups', () => {
  const photo = { group: 'PHOTO', basis: 'RELATIVE', reviewOn: '2027-11-01' } as const

  test('what is taken back is withheld in the same transaction, and comes back when it is published', async () => {
    const record = await addPrisoner(world, 'Taken Back')
    const inside = { ...photo, level: 'INTERNAL' } as const
    const less = await publishFieldGroup(core, editor, { ...because(record), ...inside })
    expect(withheldOf(less.data)).toContain('PHOTO')
    expect((await readVisibility(tables)).withheld.has(`${record.id}/PHOTO`)).toBe(true)
    await publishFieldGroup(core, editor, { ...because(less), ...photo, level: 'PUBLIC' })
    expect((await readVisibility(tables)).withheld.has(`${record.id}/PHOTO`)).toBe(false)
  })

  test('for named partners a second person agrees, and meanwhile nobody reads it', async () => {
    const record = await addPrisoner(world, 'For Partners')
    const partners = { ...photo, level: 'PARTNERS' } as const
    const asked = await publishFieldGroup(core, editor, { ...because(record), ...partners })
    expect(asked.data.publication.groups.PHOTO.level).toBe('INTERNAL')
    const again = { ...because(asked), ...partners }
    await expect(publishFieldGroup(core, editor, again)).rejects.toThrow('prisoner.secondPersonNeeded')
    const agreed = await publishFieldGroup(core, admin, again)
    expect(agreed.data.publication.groups.PHOTO).toMatchObject({ level: 'PARTNERS', proposal: null })
  })

  test('health is sealed, needs a second person and a review within 90 days, and another text begins anew', async () => {
    const record = await addPrisoner(world, 'Health Sealed')
    const health = { group: 'HEALTH', level: 'PUBLIC', basis: 'PERSON', reviewOn: '2027-02-01' } as const
    const written = await change(record, { health: { en: 'says-the-doctor' } })
    expect(JSON.stringify(await allItems(tables))).not.toContain('says-the-doctor')
    const late = { ...because(written), ...health, reviewOn: '2027-03-30' }
    await expect(publishFieldGroup(core, editor, late)).rejects.toThrow('prisoner.reviewTooLate')
    const asked = await publishFieldGroup(core, editor, { ...because(written), ...health })
    expect(asked.data.publication.groups.HEALTH.level).toBe('INTERNAL')
    const agreed = await publishFieldGroup(core, admin, { ...because(asked), ...health })
    expect(makePrisonerDetail(agreed, await openHealth(core, agreed)).health).toMatchObject({ until: '2027-02-01' })
    const other = await change(agreed, { health: { en: 'says another one' } })
    expect(other.data.publication.groups.HEALTH.level).toBe('INTERNAL')
  })
})

describe('publication', () => {
  test('who proposed it may correct it; the second person agrees to what was corrected', async () => {
    const record = await addInternalPrisoner(world, 'Corrected Proposal')
    const first = await publishPrisoner(core, editor, publication(record.id, record.version))
    const better = publication(record.id, first.version, 'his brother, in a letter')
    const second = await publishPrisoner(core, editor, better)
    expect(second.data.publication).toMatchObject({ level: 'INTERNAL', proposedBy: first.data.publication.proposedBy })
    const done = await publishPrisoner(core, admin, publication(record.id, second.version))
    const { basis } = done.data.publication
    expect(basis && (await core.sealer.open(basis.givenBy, `${record.id}/basis`))).toBe('his brother, in a letter')
  })

  test('what is taken back is INTERNAL and withheld at once, stays so under HIDE and SHOW, and can be published anew', async () => {
    const record = await addPrisoner(world, 'Unpublished')
    const withheld = async () => (await readVisibility(tables)).withheld.has(record.id)
    await expect(unpublishPrisoner(core, moderator, because(record))).rejects.toThrow('actor.notAllowed')
    const back = await unpublishPrisoner(core, editor, because(record))
    expect([back.data.publication.level, await withheld()]).toEqual(['INTERNAL', true])
    const hidden = await hidePrisoner(core, admin, because(back))
    const shown = await showPrisoner(core, editor, because(hidden))
    expect(await withheld()).toBe(true)
    const proposed = await publishPrisoner(core, editor, publication(record.id, shown.version))
    const anew = await publishPrisoner(core, admin, publication(record.id, proposed.version))
    expect([anew.data.publication.level, await withheld()]).toEqual(['PUBLIC', false])
    expect(await verifyTrail(core, record.id)).toEqual([])
  })
})

describe('the ledger of consents', () => {
  const consent = {
    about: 'PATRON',
    by: 'RELATIVE',
    state: 'REFUSED',
    on: '2026-11-20',
    how: 'by-telephone',
    who: 'the-wife-herself',
    contact: 'tel-of-the-wife',
    excludes: [world.members.boris.id],
  } as const

  test('keeps who, how and contact sealed, names who is not wanted, and tells a contact only for a purpose on record', async () => {
    const record = await addPrisoner(world, 'Has Consents')
    const asked = { ...because(record), consent: { ...consent, excludes: [...consent.excludes] } }
    await expect(recordConsent(core, coordinator, asked)).rejects.toThrow('actor.notAllowed')
    const kept = await recordConsent(core, moderator, asked)
    const raw = JSON.stringify(await allItems(tables))
    expect([consent.how, consent.who, consent.contact].filter((word) => raw.includes(word))).toEqual([])
    const consents = kept.data.consents ?? []
    expect(isExcluded(consents, [world.members.boris.id, null])).toBe(true)
    expect(isExcluded(consents, [world.members.anna.id, null])).toBe(false)
    const reveal = { id: record.id, number: 1, purpose: ' ' }
    await expect(revealContact(core, moderator, reveal)).rejects.toMatchObject({ field: 'purpose' })
    const { who, contact } = await revealContact(core, moderator, { ...reveal, purpose: 'to ask again' })
    expect([who, contact]).toEqual([consent.who, consent.contact])
    expect((await getPrisoner(core, record.id)).version).toBe(kept.version + 1)
  })

  test('an objection to being written about takes the record back in the same transaction, until there is a yes', async () => {
    const record = await addPrisoner(world, 'Objected To')
    const say = async (by: Consent['by'], state: Consent['state']) => {
      const said = { about: 'PUBLICATION', by, state, on: '2026-11-20', who: 'x', how: 'y', contact: '' } as const
      const now = await getPrisoner(core, record.id)
      return recordConsent(core, moderator, { ...because(now), consent: { ...said, excludes: [] } })
    }
    await say('RELATIVE', 'GIVEN')
    const back = await say('LAWYER', 'WITHDRAWN')
    expect(back.data.publication).toMatchObject({ level: 'INTERNAL', proposedBy: null })
    expect((await readVisibility(tables)).withheld.has(record.id)).toBe(true)
    await expect(publishPrisoner(core, editor, publication(record.id, back.version))).rejects.toThrow(
      'prisoner.objected',
    )
    // The person's own word decides, whatever others said before or say later.
    const yes = await say('PERSON', 'GIVEN')
    const proposed = await publishPrisoner(core, editor, publication(record.id, yes.version))
    await publishPrisoner(core, admin, publication(record.id, proposed.version))
    expect((await say('RELATIVE', 'REFUSED')).data.publication.level).toBe('PUBLIC')
    expect((await say('PERSON', 'WITHDRAWN')).data.publication.level).toBe('INTERNAL')
    expect(await verifyTrail(core, record.id)).toEqual([])
  })
})

test('records of both older shapes are read, changed and shown as if they were new', async () => {
  const record = await addPrisoner(world, 'Written Long Ago', { photo: null })
  const item = (await allItems(tables)).find(({ pk, sk }) => pk === record.id && sk === 'PRISONER') as Item
  const { publication: now, pronunciation: _none, ...facts } = record.data
  const { groups, endShown: _shown, ...publicationOfOne } = now
  const photo = { url: 'https://news.example/a.jpg', credit: 'x', alternativeText: 'y' }
  const old = {
    1: { ...facts, photo: null, withheld: ['SUMMARY'], publication: publicationOfOne },
    2: { ...facts, photo, publication: { ...now, groups } },
  }
  for (const shape of [1, 2] as const) {
    await overwrite(tables, { ...item, shape, data: old[shape] })
    const read = await getPrisoner(core, record.id)
    expect(read.data.photo).toBeNull()
    expect(withheldOf(read.data)).toEqual(shape === 1 ? ['SUMMARY', 'HEALTH'] : ['HEALTH'])
    expect(makePrisonerCard(read, [], '').facility).toEqual(makePrisonerCard(record, [], '').facility)
    expect(makePrisonerDetail(read).pronunciation).toBeNull()
    const said = await change(read, { pronunciation: { en: 'so' } })
    expect(said.data).toMatchObject({ pronunciation: { en: 'so' }, photo: null })
  }
})

test('a case of another organisation is not taken', async () => {
  const theirs = await createCase(core, actors.stranger, {
    organisationId: world.otherOrganisation.id,
    slug: 'their-case',
    name: { en: 'Theirs' },
    summary: null,
    court: null,
    articles: [],
  })
  const record = await addPrisoner(world, 'Case Of Others')
  await expect(change(record, { caseId: theirs.id })).rejects.toMatchObject({ field: 'caseId' })
})
