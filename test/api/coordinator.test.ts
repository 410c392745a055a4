import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { getPledge } from '@patronat/core/pledge/pledge.ts'
import { memberInput } from '../support/input.ts'
import { addMember } from '../support/people.ts'
import { codeIn, ENTER_CODE, openHouse, REQUEST_CODE, type Visitor } from './house.ts'

const house = await openHouse()
const { core, world } = house
const { actors, campaign, prisoners } = world
const coordinator = await house.staffVisitor(actors.coordinator)
afterAll(() => house.close())

const FAILURE = '... on Failure { code field message }'
const PLEDGE = '__typename ... on Pledge { id version state }'

/** One mutation with a new command; answers what it gave, or its refusal. */
async function act(by: Visitor, name: string, input: object, fields = '__typename', language = 'en') {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const known: Record<string, string> = {
    createCampaign: 'CampaignInput',
    createUndertakingSet: 'UndertakingSetInput',
    acceptPledge: 'DecisionInput',
  }
  const query = `mutation ($input: ${known[name] ?? type}!) { ${name}(input: $input) { ${fields} ${FAILURE} } }`
  const commandId = name === 'savePledge' ? {} : { commandId: randomUUID() }
  const answer = await by.ask(query, { input: { ...commandId, ...input } }, { 'accept-language': language })
  if (answer.data === null) throw new Error(`${name}: ${answer.text}`)
  return answer.data[name]
}

const HOUSE = '__typename ... on Legislature { id version missing canRegister verifiedByHand }'
const changeHouse = (record: { id: string; version: number }, change: object, by = coordinator) =>
  act(
    by,
    'changeLegislature',
    { id: record.id, expectedVersion: record.version, reason: 'asked the house', ...change },
    HOUSE,
  )

test('a council without a domain is completed, its office registers from any mailbox, is matched by hand, and becomes patron', async () => {
  const given = { code: 'ua-test-council', name: 'Test council', country: 'UA', level: 'REGIONAL' }
  const made = await act(coordinator, 'createLegislature', given, HOUSE)
  expect(made).toMatchObject({ missing: ['timeZone', 'languages', 'domains'], canRegister: false })
  const half = await changeHouse(made, { timeZone: 'Europe/Kyiv', languages: ['uk'] })
  expect(half).toMatchObject({ missing: ['domains'], canRegister: false })

  const person = memberInput('Rada Poradna', made.id, { mailboxes: [] })
  const member = await addMember(world, person)
  await act(coordinator, 'changeCampaign', {
    id: campaign.id,
    expectedVersion: campaign.version,
    reason: 'councils are asked too',
    audience: [...campaign.data.legislatureIds, made.id],
  })
  await house.catchUp()
  const mailbox = 'rada.poradna@mailbox.example'
  const office = house.visitor('office')
  const ask = async (parliamentarian: string | null) =>
    (await office.ask(REQUEST_CODE, { input: { mailbox, parliamentarian, language: 'en' } })).data.requestCode
  expect(await ask(member.id)).toMatchObject({ code: 'office.legislatureIncomplete' })
  expect(await ask(null)).toMatchObject({ code: 'office.domainForeign' })

  expect(await changeHouse(half, { verifiedByHand: true })).toMatchObject({ missing: [], canRegister: true })
  await house.catchUp()
  // For somebody who comes back the answer is the same now, whoever they are: it tells of nobody's registration.
  expect(await ask(null)).toMatchObject({ mailbox })
  expect(await ask(member.id)).toMatchObject({ mailbox })
  // A mailbox of another house is still a mistake.
  const foreign = { mailbox: 'aide@bundestag.de', parliamentarian: member.id, language: 'en' }
  expect((await office.ask(REQUEST_CODE, { input: foreign })).data.requestCode.code).toBe('office.memberForeign')

  await house.catchUp()
  const code = codeIn((await house.mailsTo(mailbox)).at(-1))
  expect((await office.ask(ENTER_CODE, { input: { mailbox, code } })).data.enterCode).toMatchObject({ mailbox })
  const registered = await act(
    office,
    'registerOffice',
    { parliamentarian: member.id, language: 'uk' },
    '__typename ... on Office { id domainVerified memberMatch legislature { verifiedByHand } }',
  )
  expect(registered).toMatchObject({
    domainVerified: false,
    memberMatch: 'NONE',
    legislature: { verifiedByHand: true },
  })

  const draft = await act(
    office,
    'draftPledge',
    { office: registered.id, prisoner: prisoners.emil.id, campaign: campaign.id },
    PLEDGE,
  )
  const declaration = { on: '2026-11-20', url: `${person.channels[0]?.url}/1`, channel: 'SOCIAL_MEDIA' }
  const of = (pledge: { id: string; version: number }) => ({ id: pledge.id, expectedVersion: pledge.version })
  const saved = await act(office, 'savePledge', { ...of(draft), declaration }, PLEDGE)
  const sent = await act(office, 'submitPledge', { ...of(saved), undertakingSet: world.undertakingSet.id }, PLEDGE)
  expect(sent.state).toBe('SUBMITTED')

  const [first, second] = [await house.staffVisitor(actors.moderator), await house.staffVisitor(actors.secondModerator)]
  const OPEN = 'mutation ($pledge: ID!) { openDeclaration(pledge: $pledge) { __typename } }'
  const accept = async (by: Visitor) => {
    await by.ask(OPEN, { pledge: sent.id })
    const { version } = await getPledge(core, sent.id)
    return act(by, 'acceptPledge', { id: sent.id, expectedVersion: version, reason: 'as the rules say' }, PLEDGE)
  }
  const marks = await first.ask('query ($id: ID!) { pledge(id: $id) { marks secondPersonReasons } }', { id: sent.id })
  expect(marks.data.pledge.marks).toEqual(expect.arrayContaining(['OFFICE_UNMATCHED', 'MAILBOX_NOT_PUBLISHED']))
  expect(await accept(first)).toMatchObject({ code: 'pledge.officeUnmatched' })
  await act(first, 'matchOffice', { office: registered.id, reason: 'called the council' })
  expect(await accept(first)).toMatchObject({ state: 'SUBMITTED' })
  expect(await accept(second)).toMatchObject({ state: 'ACTIVE' })
})

test('nobody opens a house to everybody: no host that anybody gets, no domains beside verifying by hand, English stays', async () => {
  const { council: record } = world
  const domain = (host: string) => ({ domain: host, source: 'https://house.example/contact', checkedOn: '2026-11-20' })
  const refusals: [object, string, string][] = [
    [{ domains: [domain('gmail.com')] }, 'legislature.domainShared', 'domains.0.domain'],
    [{ domains: [domain('a.example'), domain('a.example')] }, 'legislature.domainTwice', 'domains.1.domain'],
    [{ verifiedByHand: true }, 'legislature.domainsOrByHand', 'verifiedByHand'],
    [{ domains: [domain('https://house.example')] }, 'input.invalid', 'domains.0.domain'],
    [{ timeZone: 'Europe/Nowhere' }, 'input.invalid', 'timeZone'],
    [{ name: [{ language: 'uk', text: 'Палата' }] }, 'text.englishMissing', 'name'],
    [{ name: ['one', 'two'].map((text) => ({ language: 'en', text })) }, 'text.languageTwice', 'name.1.language'],
    [{ reason: ' ' }, 'input.missing', 'reason'],
  ]
  for (const [change, code, field] of refusals) expect(await changeHouse(record, change)).toMatchObject({ code, field })
  const moderator = await house.staffVisitor(actors.moderator)
  expect(await changeHouse(record, { languages: ['de'] }, moderator)).toMatchObject({ code: 'actor.notAllowed' })
  expect((await changeHouse(record, { languages: ['de'] })).version).toBe(record.version + 1)
  expect(await changeHouse(record, { languages: ['en'] })).toMatchObject({ code: 'record.changed' })
  const again = { code: 'eu-ep', name: 'Another', country: 'EU', level: 'SUPRANATIONAL' }
  expect(await act(coordinator, 'createLegislature', again)).toMatchObject({ code: 'legislature.codeTaken' })
})

const WAVE = '__typename ... on Campaign { id version slug endsOn declarationDeadline undertakingSet { version } }'

test('a coordinator opens a campaign and changes its days; days out of order and a slug that is taken are refused', async () => {
  const given = {
    slug: 'spring',
    title: [{ language: 'en', text: 'Spring' }],
    audience: [world.council.id],
    undertakingSet: world.undertakingSet.id,
    startsOn: '2027-03-01',
    declarationDeadline: '2027-04-01',
  }
  const create = (more: object, language = 'en') =>
    act(coordinator, 'createCampaign', { ...given, ...more }, WAVE, language)
  expect(await create({ declarationDeadline: '2027-02-28' }, 'de')).toMatchObject({
    code: 'campaign.beforeStart',
    field: 'declarationDeadline',
    message: expect.stringContaining('2027-03-01'),
  })
  expect(await create({ endsOn: '2027-03-31' })).toMatchObject({ code: 'campaign.afterEnd' })
  expect(await create({ slug: 'winter' })).toMatchObject({ code: 'campaign.slugTaken', field: 'slug' })
  expect(await create({ startsOn: '2027-03' })).toMatchObject({ code: 'input.invalid', field: 'startsOn' })
  expect(await create({ audience: [] })).toMatchObject({ code: 'input.missing' })
  expect(await create({ title: [{ language: 'en', text: 'Give to UA213223130000026007233566001' }] })).toMatchObject({
    code: 'input.financial',
  })
  const wave = await create({})
  const change = (more: object, version = wave.version) =>
    act(
      coordinator,
      'changeCampaign',
      { id: wave.id, expectedVersion: version, reason: 'a later start', ...more },
      WAVE,
    )
  expect(await change({ startsOn: '2027-04-02' })).toMatchObject({ code: 'campaign.beforeStart' })
  expect(await change({ declarationDeadline: null, endsOn: '2027-12-31' })).toMatchObject({
    declarationDeadline: null,
    endsOn: '2027-12-31',
  })
  expect(await change({ endsOn: null })).toMatchObject({ code: 'record.changed' })
})

test('a deadline that moves takes back the word "late" from what was public already', async () => {
  const late = { declarationDeadline: '2026-11-10' }
  const { data } = await coordinator.ask(`{ campaign(slug: "winter") { id version } }`)
  const { id, version } = data.campaign
  await act(coordinator, 'changeCampaign', { id, expectedVersion: version, reason: 'earlier', ...late })
  await house.catchUp()
  const read = async () => {
    const answer = await house
      .visitor('public')
      .ask('{ pledges(first: 5) { edges { node { declaration { late } } } } }')
    return answer.data.pledges.edges.map(
      ({ node }: { node: { declaration: { late: boolean } } }) => node.declaration.late,
    )
  }
  expect(await read()).toEqual([true])
  const moved = { expectedVersion: version + 1, declarationDeadline: '2026-12-20' }
  await act(coordinator, 'changeCampaign', { id, reason: 'longer', ...moved })
  await house.catchUp()
  expect(await read()).toEqual([false])
})

const SET = `id version code undertakings { key kind counts texts { language text } } names { language text }
  statementDefinitions { language text }`

test('a new version keeps the old one as it is, counts for new pledges only, and is refused with what it lacks', async () => {
  const [old] = (await coordinator.ask(`{ undertakingSets { ${SET} } }`)).data.undertakingSets
  type Item = { key: string; kind: string; counts: string; texts: { language: string; text: string }[] }
  const points = (old.undertakings as Item[]).map(({ texts, ...item }) => ({ ...item, text: texts }))
  const [declare, speak, money] = points
  const make = (undertakings: object[], version = old.version + 1) =>
    act(
      coordinator,
      'createUndertakingSet',
      { code: old.code, version, name: old.names, statementDefinition: old.statementDefinitions, undertakings },
      `__typename ... on UndertakingSet { id version }`,
    )
  const refusals: [object[], string, string][] = [
    [[{ ...declare }, { ...money }], 'undertakingSet.alwaysPart', 'undertakings'],
    [[{ ...declare }, { ...speak }, { ...speak, key: 'again' }], 'undertakingSet.onlyOnce', 'undertakings.2.kind'],
    [[{ ...declare }, { ...speak, key: 'declare' }], 'undertakingSet.keyTwice', 'undertakings.1.key'],
    [
      [{ ...declare }, { ...speak }, { ...money, counts: 'MONTHLY' }],
      'undertakingSet.countsOtherwise',
      'undertakings.2.counts',
    ],
    [
      [{ ...declare }, { ...speak, text: [{ language: 'de', text: 'Wir sprechen.' }] }],
      'text.englishMissing',
      'undertakings.1.text',
    ],
  ]
  for (const [undertakings, code, field] of refusals) expect(await make(undertakings)).toMatchObject({ code, field })
  const newer = await make([{ ...declare }, { ...speak }])
  expect(newer).toMatchObject({ version: old.version + 1 })
  expect(await make(points)).toMatchObject({ code: 'undertakingSet.versionTaken' })

  const { data } = await coordinator.ask(`{ campaign(slug: "winter") { id version } }`)
  const chosen = { undertakingSet: newer.id, reason: 'the new wording' }
  const { id, version } = data.campaign
  expect(await act(coordinator, 'changeCampaign', { id, expectedVersion: version, ...chosen }, WAVE)).toMatchObject({
    undertakingSet: { version: newer.version },
  })
  const query = `{ undertakingSets { ${SET} } pledgeRecords(first: 5) { edges { node { undertakingSet { version } } } } }`
  const after = (await coordinator.ask(query)).data
  expect(after.undertakingSets[0]).toEqual(old)
  expect(after.pledgeRecords.edges[0].node.undertakingSet.version).toBe(old.version)
})
