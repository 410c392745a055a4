import { afterAll, describe, expect, test } from 'vitest'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { changePrisoner, createPrisoner, findPrisonersByName, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { isPublic } from '@patronat/core/prisoner/prisoner.model.ts'
import { hidePrisoner, quietPrisoner, showPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { readVisibility } from '@patronat/core/visibility/visibility.ts'
import { startDatabase } from '../support/database.ts'
import { prisonerInput } from '../support/input.ts'
import { at, because } from '../support/pledges.ts'
import { addInternalPrisoner, addPrisoner, publication } from '../support/people.ts'
import { makeWorld, staffActor } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, organisation, clock } = world
const { editor, admin, moderator, coordinator } = actors

/** Another moderator, whose hides nobody has counted yet. */
let count = 0
const freshModerator = () => {
  count += 1
  return staffActor(`stf_fresh_${count}`, organisation.id, ['MODERATOR'])
}
const many = (name: string, how: number) =>
  Promise.all(Array.from({ length: how }, (_, index) => addPrisoner(world, `${name} ${index}`)))

describe('publishing', () => {
  test('a new record is INTERNAL, shown to nobody, and cannot say otherwise of itself', async () => {
    const smuggled = { publication: { level: 'PUBLIC' }, visibility: { state: 'SHOWN' }, closure: null }
    const input = { ...prisonerInput('New Record', organisation.id), ...smuggled }
    const record = await createPrisoner(core, editor, input)
    expect(record.data.publication.level).toBe('INTERNAL')
    expect(isPublic(record.data)).toBe(false)
    const change = { ...smuggled, slug: 'stolen', organisationId: world.otherOrganisation.id } as object
    const changed = await changePrisoner(core, editor, { ...because(record), change })
    expect(changed.data).toMatchObject({ organisationId: organisation.id, slug: 'new-record' })
    expect(isPublic(changed.data)).toBe(false)
  })

  test('takes two persons: the first proposes, the same one cannot agree, another one does', async () => {
    const record = await addInternalPrisoner(world, 'Two Persons')
    const proposed = await publishPrisoner(core, editor, publication(record.id, record.version))
    expect(isPublic(proposed.data)).toBe(false)
    const again = publication(record.id, proposed.version)
    await expect(publishPrisoner(core, editor, again)).rejects.toThrow('prisoner.secondPersonNeeded')
    await expect(publishPrisoner(core, moderator, again)).rejects.toThrow('actor.notAllowed')
    const published = await publishPrisoner(core, admin, again)
    expect(isPublic(published.data)).toBe(true)
    expect(await verifyTrail(core, record.id)).toEqual([])
  })

  test('of two proposals at once one is written, and neither publishes', async () => {
    const record = await addInternalPrisoner(world, 'Both Propose')
    const outcomes = await Promise.allSettled(
      [editor, admin].map((by) => publishPrisoner(core, by, publication(record.id, record.version))),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(isPublic((await getPrisoner(core, record.id)).data)).toBe(false)
  })

  test.each([
    ['inclusion.criteria', { inclusion: { criteria: ' ', body: 'The council', decidedOn: '2026-11-01' } }],
    ['inclusion.decidedOn', { inclusion: { criteria: 'x', body: 'The council', decidedOn: '2026-11' } }],
    ['basis.givenBy', { basis: { kind: 'RELATIVE', givenBy: '' } }],
    ['basis.kind', { basis: { kind: 'HEARSAY', givenBy: 'somebody' } }],
  ])('needs %s', async (field, wrong) => {
    const record = await addInternalPrisoner(world, `Lacks ${field.replace('.', ' ')}`)
    const input = { ...publication(record.id, record.version), ...wrong } as never
    await expect(publishPrisoner(core, editor, input)).rejects.toMatchObject({ field })
  })

  test('a published record cannot be taken back by one person who proposes it again', async () => {
    const { ferat } = world.prisoners
    await expect(publishPrisoner(core, editor, publication(ferat.id, ferat.version))).rejects.toThrow('record.changed')
    expect(isPublic((await getPrisoner(core, ferat.id)).data)).toBe(true)
  })

  test('two records cannot have one slug', async () => {
    const twin = createPrisoner(core, editor, prisonerInput('Emil Testov', organisation.id))
    await expect(twin).rejects.toMatchObject({ code: 'input.invalid', field: 'slug' })
  })

  test('a summary with an account is refused, and the language named', async () => {
    const summary = { en: 'An invented person.', uk: 'Картка UA213223130000026007233566001' }
    const input = prisonerInput('With Money', organisation.id, { summary })
    await expect(createPrisoner(core, editor, input)).rejects.toMatchObject({
      code: 'input.financial',
      field: 'summary.uk',
    })
  })

  test('staff find a record by a name it had and by its new one only once it has it', async () => {
    const record = await addInternalPrisoner(world, 'Quixote Oldname')
    const names = [{ language: 'en', text: 'Quixote Newname', kind: 'PREFERRED' as const, source: null }]
    const found = async (typed: string) =>
      (await findPrisonersByName(core, organisation.id, typed)).map(({ id }) => id).includes(record.id)
    expect([await found('oldn'), await found('newn')]).toEqual([true, false])
    await changePrisoner(core, editor, { ...because(record), change: { names } })
    expect([await found('oldn'), await found('newn'), await found('quix')]).toEqual([false, true, true])
  })
})

describe('HIDE', () => {
  test('one moderator takes a record out of every answer in one transaction, and raises the epoch', async () => {
    const record = await addPrisoner(world, 'Hidden At Once')
    const before = await readVisibility(tables)
    const hidden = await hidePrisoner(core, moderator, because(record))
    const after = await readVisibility(tables)
    expect(isPublic(hidden.data)).toBe(false)
    expect(before.withheld.has(record.id)).toBe(false)
    expect(after.withheld.has(record.id)).toBe(true)
    expect(after.epoch).toBe(before.epoch + 1)
    expect(hidden.data.publication.level).toBe('PUBLIC')
  })

  test('a refused hide leaves epoch and withheld as they were', async () => {
    const record = await addPrisoner(world, 'Not Hidden')
    const before = await readVisibility(tables)
    await expect(hidePrisoner(core, coordinator, because(record))).rejects.toThrow('actor.notAllowed')
    await expect(hidePrisoner(core, moderator, { ...at(record), reason: ' ' })).rejects.toMatchObject({
      code: 'input.missing',
      field: 'reason',
    })
    await expect(hidePrisoner(core, moderator, { ...because(record), until: 'soon' })).rejects.toMatchObject({
      code: 'input.invalid',
      field: 'until',
    })
    expect(await readVisibility(tables)).toEqual(before)
  })

  test('the reason is sealed for its own record', async () => {
    const record = await addPrisoner(world, 'Sealed Reason')
    const hidden = await hidePrisoner(core, freshModerator(), { ...at(record), reason: 'her mother asks' })
    const { reason } = hidden.data.visibility
    expect(JSON.stringify(hidden)).not.toContain('mother')
    expect(reason === null ? null : await core.sealer.open(reason, `${record.id}/visibility`)).toBe('her mother asks')
  })

  test('succeeds while an editor saves, as often as they like', async () => {
    const record = await addPrisoner(world, 'Saved Meanwhile')
    const by = freshModerator()
    const keepSaving = async () => {
      for (let turn = 0; turn < 8; turn += 1) {
        const now = await getPrisoner(core, record.id)
        await changePrisoner(core, editor, { ...because(now), change: { sentenceMonths: turn + 1 } }).catch(() => null)
      }
    }
    await Promise.all([keepSaving(), hidePrisoner(core, by, because(record)), keepSaving()])
    const now = await getPrisoner(core, record.id)
    expect(isPublic(now.data)).toBe(false)
    expect(now.data.sentenceMonths).toBe(8)
    expect(await verifyTrail(core, record.id)).toEqual([])
  })

  test('nobody alone hides a sixth record within an hour, and another one can', async () => {
    const by = freshModerator()
    const records = await many('One After Another', 6)
    for (const record of records.slice(0, 5)) await hidePrisoner(core, by, because(record))
    const sixth = records[5] as (typeof records)[number]
    await expect(hidePrisoner(core, by, because(sixth))).rejects.toThrow('prisoner.hidesUsedUp')
    expect(isPublic((await getPrisoner(core, sixth.id)).data)).toBe(true)
    expect(isPublic((await hidePrisoner(core, freshModerator(), because(sixth))).data)).toBe(false)
  })

  test('of ten records hidden at once by one person five are, and only these are withheld', async () => {
    const by = freshModerator()
    const records = await many('All At Once', 10)
    const outcomes = await Promise.allSettled(records.map((record) => hidePrisoner(core, by, because(record))))
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused).toHaveLength(5)
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'prisoner.hidesUsedUp' })
    const { withheld } = await readVisibility(tables)
    expect(records.map(({ id }) => withheld.has(id))).toEqual(outcomes.map(({ status }) => status === 'fulfilled'))
  })

  test('the same hide sent again with its command counts once', async () => {
    const by = freshModerator()
    const [record] = await many('Sent Again', 1)
    if (record === undefined) throw new Error('no record')
    const input = because(record)
    await Promise.all(Array.from({ length: 10 }, () => hidePrisoner(core, by, input, { id: 'hide-again', input })))
    for (const other of await many('Sent Again Other', 4)) await hidePrisoner(core, by, because(other))
    expect((await getPrisoner(core, record.id)).version).toBe(record.version + 1)
  })

  test('an hour later the same person may hide again', async () => {
    const by = freshModerator()
    for (const record of await many('Before The Hour', 5)) await hidePrisoner(core, by, because(record))
    clock.addDays(1 / 24)
    const [record] = await many('After The Hour', 1)
    if (record === undefined) throw new Error('no record')
    expect(isPublic((await hidePrisoner(core, by, because(record))).data)).toBe(false)
  })
})

describe('QUIET and its end', () => {
  test('a moderator makes a record quiet: it stays public, nothing is withheld', async () => {
    const record = await addPrisoner(world, 'Quiet Now')
    const before = await readVisibility(tables)
    const quiet = await quietPrisoner(core, moderator, { ...because(record), until: '2027-01-31' })
    expect(quiet.data.visibility).toMatchObject({ state: 'QUIET', until: '2027-01-31' })
    expect(isPublic(quiet.data)).toBe(true)
    expect(await readVisibility(tables)).toEqual(before)
  })

  test.each(['QUIET', 'HIDDEN'] as const)('a moderator cannot end what is %s; an editor can', async (state) => {
    const record = await addPrisoner(world, `Ended ${state}`)
    const act = state === 'QUIET' ? quietPrisoner : hidePrisoner
    const kept = await act(core, freshModerator(), because(record))
    await expect(showPrisoner(core, moderator, because(kept))).rejects.toThrow('actor.notAllowed')
    const shown = await showPrisoner(core, editor, because(kept))
    expect(shown.data.visibility).toMatchObject({ state: 'SHOWN', until: null })
    expect((await readVisibility(tables)).withheld.has(record.id)).toBe(false)
    expect(isPublic(shown.data)).toBe(true)
  })

  test('a hidden record cannot be made quiet, which would show it again', async () => {
    const record = await addPrisoner(world, 'Hidden Then Quiet')
    const hidden = await hidePrisoner(core, freshModerator(), because(record))
    await expect(quietPrisoner(core, editor, because(hidden))).rejects.toThrow('prisoner.unavailable')
    expect((await readVisibility(tables)).withheld.has(record.id)).toBe(true)
  })

  test.each([quietPrisoner, showPrisoner])('%o needs the version that was looked at', async (act) => {
    const record = await addPrisoner(world, `Stale ${act.name}`)
    await changePrisoner(core, editor, { ...because(record), change: { sentenceMonths: 2 } })
    await expect(act(core, admin, because(record))).rejects.toThrow('record.changed')
  })

  test('an end date shows nothing again by itself', async () => {
    const record = await addPrisoner(world, 'Until Yesterday')
    await hidePrisoner(core, freshModerator(), { ...because(record), until: '2026-11-25' })
    clock.addDays(30)
    expect(isPublic((await getPrisoner(core, record.id)).data)).toBe(false)
    expect((await readVisibility(tables)).withheld.has(record.id)).toBe(true)
  })
})
