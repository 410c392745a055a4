import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { isObjectType } from 'graphql'
import { idKind } from '@patronat/core/base/id.ts'
import type { Surface } from '@patronat/graphql/surface.ts'
import { openHouse, type Visitor } from '../api/house.ts'
import { allItems } from '../support/raw.ts'
import { type Rule, rulesOf } from './expectation.ts'
import { printedSchema } from './printed-schema.ts'
import { setScene } from './scene.ts'

const house = await openHouse()
const scene = await setScene(house)
const { world } = house
const { actors } = world
afterAll(() => house.close())

const decision = (id: string) => ({ id, expectedVersion: 999, reason: 'as the rules say' })
const refusal = (id: string) => ({ id, expectedVersion: 999, reasonCode: 'OTHER', text: 'why' })
/** A blank reason: whoever may do it is asked for one, and nothing happens. */
const protection = (id: string) => ({ id, expectedVersion: 999, reason: ' ' })
const activity = (pledge: string) => ({ pledge, kind: 'PUBLIC_EVENT', on: '2026-11-20', url: 'https://news.example/a' })

/** A house that the campaign does not ask. */
const noHouse = (campaign: string) => ({ campaign, legislature: scene.elsewhere.data.memberships[0]?.legislatureId })

const colleague = actors.editor.kind === 'staff' ? actors.editor.id : ''

type Call = { of: string; input: (id: string) => Record<string, unknown>; argument?: string }

/** How each mutation is asked so that nothing happens even for those who may: of which record, with what. */
const CALL: Record<'office' | 'console', Record<string, Call>> = {
  office: {
    draftPledge: {
      of: world.offices.anna.id,
      input: (office) => ({ office, prisoner: scene.internal.id, campaign: world.campaign.id }),
    },
    savePledge: { of: scene.annasDraft.id, input: (id) => ({ id, expectedVersion: 999, declaration: null }) },
    submitPledge: {
      of: scene.annasDraft.id,
      input: (id) => ({ id, expectedVersion: 999, undertakingSet: world.undertakingSet.id }),
    },
    confirmActivity: { of: scene.declined.id, input: (id) => ({ id, expectedVersion: 999 }) },
    objectToActivity: { of: scene.declined.id, input: (id) => ({ id, expectedVersion: 999, text: 'no' }) },
    withdrawOfficeLine: { of: scene.annasDraft.id, input: (id) => ({ id, expectedVersion: 999 }) },
    writeOfficeLine: {
      of: scene.annasDraft.id,
      input: (id) => ({ id, expectedVersion: 999, texts: [{ language: 'en', text: 'x' }] }),
    },
    confirmPledge: {
      of: scene.annasDraft.id,
      input: (id) => ({
        id,
        office: world.offices.anna.id,
        expectedVersion: 999,
        undertakingSet: world.undertakingSet.id,
      }),
    },
    objectToPledge: {
      of: scene.annasDraft.id,
      input: (id) => ({ id, office: world.offices.anna.id, expectedVersion: 999, reason: 'no' }),
    },
    declineHandOver: {
      of: world.offices.anna.id,
      input: (office) => ({ office, pledge: scene.offered.id, expectedVersion: 999 }),
    },
    // A pledge that nobody has offered is as unknown as one that is not there; of which office is what is asked here.
    takeOver: { of: world.offices.anna.id, input: (office) => ({ office, pledge: scene.offered.id }) },
    goOnWithoutSeat: { of: world.members.anna.id, input: (id) => ({ id }) },
    proposeHandOver: {
      of: scene.annasDraft.id,
      input: (id) => ({ id, expectedVersion: 999, successor: scene.elsewhere.id }),
    },
    withdrawHandOver: { of: scene.annasDraft.id, input: (id) => ({ id, expectedVersion: 999 }) },
    withdrawPledge: { of: scene.annasDraft.id, input: (id) => ({ id, expectedVersion: 999 }) },
    correctActivity: {
      of: scene.declined.id,
      input: (id) => ({
        id,
        expectedVersion: 999,
        kind: 'PUBLIC_EVENT',
        on: '2026-11-20',
        url: 'https://news.example/a',
      }),
    },
    reportActivities: {
      of: scene.annasDraft.id,
      input: (id) => ({ pledges: [id], kind: 'PUBLIC_EVENT', on: '2026-11-20', url: 'https://news.example/a' }),
    },
    reportActivity: { of: scene.annasDraft.id, input: activity },
    inviteColleague: {
      of: world.offices.anna.id,
      input: (office) => ({ office, campaign: world.campaign.id, parliamentarian: scene.elsewhere.id }),
    },
    leaveOffice: { of: world.offices.anna.id, input: (office) => ({ office, expectedVersion: 999 }) },
    setCalendar: {
      of: world.offices.anna.id,
      input: (office) => ({ office, expectedVersion: 999, on: true }),
    },
    setReminders: {
      of: world.offices.anna.id,
      input: (office) => ({ office, expectedVersion: 999, weekday: 2, stopped: false }),
    },
    removeMailbox: {
      of: world.offices.anna.id,
      input: (office) => ({ office, mailbox: office, expectedVersion: 999 }),
    },
    registerOffice: { of: scene.elsewhere.id, input: (parliamentarian) => ({ parliamentarian, language: 'en' }) },
  },
  console: {
    acceptOfficeLine: { of: scene.submitted.id, input: decision },
    declineOfficeLine: { of: scene.submitted.id, input: decision },
    keepPledge: { of: scene.submitted.id, input: decision },
    lapsePledge: { of: scene.submitted.id, input: decision },
    acceptPledge: { of: scene.submitted.id, input: decision },
    agreeLeave: { of: scene.unmatchedOffice.id, input: (id) => ({ ...decision(id), leaves: [] }) },
    annulPledge: { of: scene.submitted.id, input: decision },
    completeRoster: { of: world.parliament.id, input: decision },
    endMandate: {
      of: scene.elsewhere.id,
      input: (id) => ({ ...decision(id), legislature: world.parliament.id, cause: 'DIED', on: '2026-11-20' }),
    },
    endTerm: {
      of: world.parliament.id,
      input: (id) => ({ ...decision(id), endedOn: '2026-11-20', mailboxUntil: '2026-12-20' }),
    },
    goOnWithoutSeat: { of: scene.elsewhere.id, input: (id) => ({ id, reason: ' ' }) },
    proposeHandOver: {
      of: scene.submitted.id,
      input: (id) => ({ ...decision(id), successor: scene.elsewhere.id }),
    },
    recordOutside: {
      of: '',
      input: () => ({ slug: 'X Y', name: ' ', role: [], legislature: world.parliament.id, reason: ' ' }),
    },
    withdrawHandOver: { of: scene.submitted.id, input: (id) => ({ id, expectedVersion: 999 }) },
    restorePledge: { of: scene.submitted.id, input: decision },
    sendNotice: { of: scene.submitted.id, input: (id) => ({ id }) },
    pullStop: { of: '', input: () => ({ reason: ' ' }) },
    endStop: { of: '', input: () => ({ id: 'none', expectedVersion: 999, reason: ' ' }) },
    dropHeldMail: { of: '', input: () => ({ id: 'none', reason: ' ' }) },
    changeStaffRoles: { of: colleague, input: (id) => ({ ...decision(id), roles: ['EDITOR'] }) },
    continueTakeBack: { of: scene.unmatchedOffice.id, input: (office) => ({ office }), argument: 'office' },
    deactivateStaff: { of: colleague, input: decision },
    endStaffSessions: { of: colleague, input: (id) => ({ id, reason: ' ' }) },
    forgetPasskeys: { of: colleague, input: (id) => ({ id, reason: ' ' }) },
    freezeOffice: { of: scene.unmatchedOffice.id, input: decision },
    reactivateStaff: { of: colleague, input: decision },
    renewInvitation: { of: scene.gone, input: (id) => ({ id }), argument: 'id' },
    takeBackOffice: { of: scene.unmatchedOffice.id, input: decision },
    thawOffice: { of: scene.unmatchedOffice.id, input: decision },
    unmatchOffice: { of: scene.unmatchedOffice.id, input: decision },
    withdrawInvitation: { of: colleague, input: (id) => ({ id, reason: ' ' }) },
    answerInvitation: { of: scene.stopped.id, input: (id) => ({ id, expectedVersion: 999, answer: 'REFUSED' }) },
    followUpInvitations: { of: world.campaign.id, input: noHouse },
    prepareInvitations: { of: world.campaign.id, input: noHouse },
    keepLetter: {
      of: world.campaign.id,
      input: (campaign) => ({ campaign, kind: 'FIRST', language: 'de', subject: 'only a subject', text: '' }),
    },
    readdressInvitation: { of: scene.stopped.id, input: (id) => ({ id, expectedVersion: 999, mailbox: 'x' }) },
    sendInvitations: { of: world.campaign.id, input: noHouse },
    stopInvitations: { of: scene.stopped.id, input: (invitation) => ({ invitation }), argument: 'invitation' },
    answerReport: { of: scene.report.id, input: (id) => ({ id, expectedVersion: 999, words: 'x' }) },
    changeCampaign: { of: world.campaign.id, input: decision },
    changeLegislature: { of: world.parliament.id, input: decision },
    changePrisoner: { of: scene.rosa.id, input: (id) => ({ id, expectedVersion: 999, reason: 'why' }) },
    confirmClosure: { of: scene.rosa.id, input: decision },
    createCase: { of: '', input: () => ({ name: ' ', slug: 'x' }) },
    closeReport: { of: scene.report.id, input: decision },
    createCampaign: {
      of: '',
      input: () => ({ slug: 'x y', title: [], audience: [], undertakingSet: 'none', startsOn: '2026-11-01' }),
    },
    createLegislature: { of: '', input: () => ({ code: 'x y', name: ' ', country: 'DE', level: 'NATIONAL' }) },
    createUndertakingSet: {
      of: '',
      input: () => ({ code: 'x y', version: 1, name: [], statementDefinition: [], undertakings: [] }),
    },
    createPrisoner: { of: '', input: () => ({ name: '', slug: '', language: 'en', sourceTitle: '' }) },
    declineActivity: { of: scene.reported.id, input: decision },
    declinePledge: { of: scene.submitted.id, input: refusal },
    hidePrisoner: { of: scene.rosa.id, input: protection },
    freezePressReport: {
      of: world.campaign.id,
      input: (campaign) => ({ campaign, since: '2026-01-01T00:00:00Z', asOf: '2999-01-01T00:00:00Z' }),
    },
    recordReportedCount: { of: '', input: () => ({ value: 1, body: ' ', date: '2026', sourceTitle: ' ' }) },
    withdrawReportedCount: { of: scene.reportedCount.id, input: decision },
    keepReplyTemplate: {
      of: '',
      input: () => ({ decision: 'PLEDGE_CHANGES', reason: 'no such', language: 'en', text: 'x' }),
    },
    logContact: {
      of: '',
      input: () => ({ parliamentarian: scene.elsewhere.id, kind: 'CALL', on: '2026-11-01', summary: ' ' }),
    },
    planImport: { of: '', input: () => ({ kind: 'PRISONERS', fileName: 'a.csv', content: '' }) },
    runImport: { of: '', input: () => ({ file: { kind: 'PRISONERS', fileName: 'a.csv', content: '' } }) },
    inviteStaff: { of: '', input: () => ({ name: '', email: 'none', roles: [] }) },
    linkReport: { of: scene.report.id, input: (id) => ({ id, expectedVersion: 999, prisonerId: scene.rosa.id }) },
    matchOffice: { of: scene.unmatchedOffice.id, input: (office) => ({ office, reason: ' ' }) },
    openDeclaration: { of: scene.asked.id, input: (pledge) => ({ pledge }), argument: 'pledge' },
    publishFieldGroup: {
      of: scene.rosa.id,
      input: (id) => ({
        id,
        expectedVersion: 999,
        group: 'PHOTO',
        level: 'PUBLIC',
        basis: 'PERSON',
        reviewOn: '2026-12-31',
      }),
    },
    recordConsent: {
      of: scene.rosa.id,
      input: (id) => ({
        id,
        expectedVersion: 999,
        about: 'PATRON',
        state: 'GIVEN',
        by: 'PERSON',
        on: '2026-11-01',
        who: 'x',
        how: 'y',
      }),
    },
    removePhoto: { of: scene.rosa.id, input: decision },
    revealContact: { of: scene.rosa.id, input: (id) => ({ id, number: 1, purpose: ' ' }) },
    unpublishPrisoner: { of: scene.rosa.id, input: decision },
    publishPrisoner: {
      of: scene.internal.id,
      input: (id) => ({
        id,
        expectedVersion: 999,
        criteria: 'c',
        body: 'b',
        decidedOn: '2026-11-01',
        basisKind: 'RELATIVE',
        basisGivenBy: 'her sister',
      }),
    },
    quietPrisoner: { of: scene.rosa.id, input: protection },
    reopenPledge: { of: scene.submitted.id, input: decision },
    reportActivity: { of: scene.submitted.id, input: activity },
    requestPledgeChanges: { of: scene.submitted.id, input: refusal },
    revealReportContact: { of: scene.report.id, input: (id) => ({ id, purpose: ' ' }) },
    reverseActivity: { of: scene.reported.id, input: decision },
    revokePledge: { of: scene.submitted.id, input: decision },
    setPhoto: {
      of: scene.rosa.id,
      input: (id) => ({
        id,
        expectedVersion: 999,
        credit: 'x',
        alternativeText: [{ language: 'en', text: 'y' }],
        source: { title: 'z' },
      }),
    },
    showPrisoner: { of: scene.rosa.id, input: protection },
    verifyActivity: { of: scene.reported.id, input: decision },
  },
}

type Person = {
  name: string
  surface: 'office' | 'console'
  visitor: () => Visitor | Promise<Visitor>
  roles: string[]
}
const staff = (key: 'moderator' | 'editor' | 'coordinator' | 'admin'): Person => ({
  name: key,
  surface: 'console',
  visitor: () => house.staffVisitor(actors[key]),
  roles: ['staff', key.toUpperCase()],
})
const PEOPLE: Person[] = [
  { name: 'nobody', surface: 'office', visitor: () => house.visitor('office'), roles: [] },
  {
    name: "Anna's office",
    surface: 'office',
    visitor: () => house.officeVisitor('anna.beispiel@parliament.example'),
    roles: ['signedIn', 'own'],
  },
  {
    name: "Clara's office",
    surface: 'office',
    visitor: () => house.officeVisitor('clara.muster@council.example'),
    roles: ['signedIn'],
  },
  ...(['moderator', 'editor', 'coordinator', 'admin'] as const).map(staff),
  { name: 'nobody', surface: 'console', visitor: () => house.visitor('console'), roles: [] },
  {
    name: 'staff of another organisation',
    surface: 'console',
    visitor: () => house.staffVisitor(actors.stranger),
    roles: ['elsewhere'],
  },
  {
    name: 'somebody invited without a passkey',
    surface: 'console',
    visitor: () => house.staffVisitor(actors.admin, 'invitation'),
    roles: [],
  },
  {
    name: 'a code where only passkeys count',
    surface: 'console',
    visitor: () => house.staffVisitor(actors.admin, 'local-code', house.deployedConsole),
    roles: [],
  },
]

/** Belongs to no organisation. */
const SHARED = new Set<string>(['legislature', 'parliamentarian'])

const REFUSED = new Set(['actor.notSignedIn', 'actor.notAllowed', 'record.notFound', 'office.notRegistered'])

function mutationsOf(surface: Surface): { name: string; rule: Rule }[] {
  const type = printedSchema(surface).getType('Mutation')
  const names = isObjectType(type) ? Object.keys(type.getFields()) : []
  const rules = new Map([...rulesOf(surface)].map(([field, [rule]]) => [field.replace(/\(.*/, ''), rule as Rule]))
  return names
    .map((name) => ({ name, rule: rules.get(`Mutation.${name}`) as Rule }))
    .filter(({ rule }) => rule !== 'open')
}

/** Done some at a time, by whoever calls again: what was done is not done twice anyway. */
const AT_ONCE = ['followUpInvitations', 'prepareInvitations', 'sendInvitations']

const unknown = (id: string) => `${id.slice(0, 4)}01ARZ3NDEKTSV4RRFFQ69G5FAV`

async function call(visitor: Visitor, surface: 'office' | 'console', name: string, id: string) {
  const { input, argument } = CALL[surface][name] as Call
  const given = input(id)
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const inputType = printedSchema(surface).getMutationType()?.getFields()[name]?.args[0]?.type.toString() ?? type
  const takesCommand = ![...AT_ONCE, 'planImport', 'runImport', 'savePledge'].includes(name)
  const value =
    argument === undefined ? { ...given, ...(takesCommand ? { commandId: randomUUID() } : {}) } : given[argument]
  const argumentName = argument ?? 'input'
  const query = `mutation ($it: ${inputType}) { ${name}(${argumentName}: $it) { __typename ... on Failure { code field message } } }`
  const { data, errors } = await visitor.ask(query, { it: value })
  if (data === null) throw new Error(`${name} could not be asked: ${errors[0]?.message}`)
  return data[name] as { __typename: string; code?: string }
}

/** What the registry says apart from mail that went out meanwhile. */
const registry = async () =>
  (await allItems(house.tables)).map(({ pk, sk, version }) => `${pk} ${sk} ${version as number}`)

test.each(PEOPLE)('$name at the $surface surface does what is theirs to do, and nothing else', async (person) => {
  const visitor = await person.visitor()
  await house.catchUp()
  const before = await registry()
  const wrong: string[] = []
  for (const { name, rule } of mutationsOf(person.surface)) {
    const { of } = CALL[person.surface][name] as Call
    const answer = await call(visitor, person.surface, name, of)
    const isRefused = REFUSED.has(answer.code ?? '')
    // What begins something new is of no record, and houses and their members are everybody's: staff of another organisation do it too.
    const isAtHome = person.roles.includes('elsewhere') && (of === '' || SHARED.has(idKind(of) ?? ''))
    const mayDo = isAtHome || rule.split(' ').some((role) => person.roles.includes(role))
    if (isRefused === mayDo) wrong.push(`${name}: ${answer.code ?? answer.__typename}`)
    if (mayDo || of === '') continue
    const none = await call(visitor, person.surface, name, unknown(of))
    if (JSON.stringify(none) !== JSON.stringify(answer))
      wrong.push(`${name}: ${answer.code}, but unknown: ${none.code}`)
  }
  expect(wrong).toEqual([])
  expect((await registry()).filter((item) => !before.includes(item))).toEqual([])
})

test('staff of another organisation find no trail of what this one decided', async () => {
  const stranger = await house.staffVisitor(actors.stranger)
  const query = 'query ($record: ID!) { audit(record: $record, first: 5) { edges { node { event actor } } } }'
  const ids = [scene.rosa.id, scene.active.id, scene.reported.id, world.campaign.id, unknown(scene.rosa.id)]
  const answers = await Promise.all(ids.map((record) => stranger.ask(query, { record })))
  expect(answers.map(({ data, errors }) => data?.audit ?? errors[0]?.extensions?.['reason'])).toEqual(
    ids.map(() => 'record.notFound'),
  )
})
