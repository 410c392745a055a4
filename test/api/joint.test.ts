import { afterAll, expect, test } from 'vitest'
import { createCase } from '@patronat/core/case/case.ts'
import { acceptPledge } from '@patronat/core/pledge/pledge.ts'
import { getPledge } from '@patronat/core/pledge/pledge.store.ts'
import { addPrisoner } from '../support/people.ts'
import { addOffice, because, declaredBy, open } from '../support/pledges.ts'
import { openHouse } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, world } = house

test('an office takes on a couple with one declaration, and everybody reads it as joint once each is accepted', async () => {
  const couple = await createCase(core, world.actors.editor, {
    organisationId: world.organisation.id,
    slug: 'a-couple',
    name: { en: 'A couple' },
    summary: null,
    court: null,
    articles: [],
  })
  const her = await addPrisoner(world, 'Hers Invented', { caseId: couple.id })
  const him = await addPrisoner(world, 'His Invented', { caseId: couple.id })
  const by = await addOffice(world)
  await house.catchUp()
  const office = await house.officeVisitor(by.actor.mailbox)
  const offered = await office.ask(
    'query ($slug: String!) { prisoner(slug: $slug) { case { prisoners(first: 30) { edges { node { id } } } } } }',
    { slug: her.data.slug },
  )
  const cards = offered.data.prisoner.case.prisoners.edges.map(({ node }: { node: { id: string } }) => node.id)
  expect(cards.toSorted()).toEqual([her.id, him.id].toSorted())

  const STANDS = '... on Pledge { id version state joint { id state prisoner { id } } } ... on Failure { code }'
  const input = { commandId: 'd', office: by.office.id, prisoner: her.id, campaign: world.campaign.id }
  const drafted = await office.ask(
    `mutation ($input: DraftPledgeInput!) { draftPledge(input: $input) { ${STANDS} } }`,
    { input: { ...input, together: [him.id] } },
  )
  const draft = drafted.data.draftPledge
  expect(draft).toMatchObject({ state: 'DRAFT', joint: [{ state: 'DRAFT', prisoner: { id: him.id } }] })
  const saved = await office.ask(`mutation ($input: SavePledgeInput!) { savePledge(input: $input) { ${STANDS} } }`, {
    input: { id: draft.id, expectedVersion: draft.version, declaration: declaredBy(by) },
  })
  const submitted = await office.ask(
    `mutation ($input: SubmitPledgeInput!) { submitPledge(input: $input) { ${STANDS} } }`,
    {
      input: {
        id: draft.id,
        expectedVersion: saved.data.savePledge.version,
        commandId: 's',
        undertakingSet: world.undertakingSet.id,
      },
    },
  )
  expect(submitted.data.submitPledge).toMatchObject({ state: 'SUBMITTED', joint: [{ state: 'SUBMITTED' }] })

  const JOINT = '{ pledges(first: 10) { edges { node { prisoner { id } joint { prisoner { id } } } } } }'
  const shown = async () => {
    await house.catchUp()
    const { data } = await house.visitor('public').ask(JOINT)
    return data.pledges.edges
      .map(({ node }: { node: { prisoner: { id: string } } }) => node)
      .filter(({ prisoner }: { prisoner: { id: string } }) => prisoner.id === her.id || prisoner.id === him.id)
  }
  await acceptPledge(core, world.actors.moderator, because(await open(world, await getPledge(core, draft.id))))
  expect(await shown()).toEqual([{ prisoner: { id: her.id }, joint: [] }])
  const other = await getPledge(core, draft.joint[0].id)
  await acceptPledge(core, world.actors.moderator, because(await open(world, other)))
  expect(await shown()).toEqual(
    expect.arrayContaining([
      { prisoner: { id: her.id }, joint: [{ prisoner: { id: him.id } }] },
      { prisoner: { id: him.id }, joint: [{ prisoner: { id: her.id } }] },
    ]),
  )
})
