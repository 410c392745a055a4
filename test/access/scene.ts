import type { Actor } from '@patronat/core/actor/actor.ts'
import { userOf } from '@patronat/auth/staff/invitation.ts'
import { beginTakeBack, continueTakeBack } from '@patronat/core/impersonation/take-back.ts'
import { noteMailBounced } from '@patronat/core/office/mail-return.ts'
import { freezeOffice } from '@patronat/core/office/freeze-office.ts'
import { objectToActivity } from '@patronat/core/activity/answer-proposal.ts'
import { agreeLeave } from '@patronat/core/office/agree-leave.ts'
import { getOffice, matchOffice, registerOffice } from '@patronat/core/office/office.ts'
import type { Parliamentarian } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import { deactivateStaff } from '@patronat/core/staff/change-staff.ts'
import { createStaff } from '@patronat/core/staff/staff.ts'
import { declineActivity, reportActivity, verifyActivity } from '@patronat/core/activity/activity.ts'
import { revokePledge } from '@patronat/core/pledge/pledge.ts'
import { changeCampaign } from '@patronat/core/campaign/campaign.ts'
import { changeLegislature, createLegislature } from '@patronat/core/legislature/legislature.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { createCase } from '@patronat/core/case/case.ts'
import { changePrisoner, createPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { recordConsent } from '@patronat/core/prisoner/consent.ts'
import { publishFieldGroup } from '@patronat/core/prisoner/publish-group.ts'
import { hidePrisoner, quietPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { logContact } from '@patronat/core/contact/contact.ts'
import { planCsv, readCsv } from '@patronat/core/import/import-csv.ts'
import { runImport } from '@patronat/core/import/run-import.ts'
import { keepReply } from '@patronat/core/reply/reply.ts'
import { answerReport } from '@patronat/core/report/answer-report.ts'
import { submitReport } from '@patronat/core/report/report.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import { commit } from '@patronat/core/audit/commit.ts'
import { pledgeRecord } from '@patronat/core/pledge/pledge.item.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import { changeRecord } from '@patronat/core/table/operation.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { freezePressReport } from '@patronat/core/press/press.ts'
import { setCalendar } from '@patronat/core/office/set-calendar.ts'
import { recordReportedCount, withdrawReportedCount } from '@patronat/core/reported/reported.ts'
import { makePressFigures } from '@patronat/graphql/press/make-figures.ts'
import type { House } from '../api/house.ts'
import { tellOfEnds } from './scene-end.ts'
import { event, houseInput, memberInput, prisonerInput } from '../support/input.ts'
import { addInternalPrisoner, addMember, addPrisoner, publication } from '../support/people.ts'
import { addOffice, because, declaredBy, draftWith, open, pledgeIn } from '../support/pledges.ts'
import { officeActor, SEED } from '../support/world.ts'
import { writeLetters } from './letters.ts'
import { setMandates } from './scene-mandate.ts'

/** Words that may reach nobody but those who are named; each stands in one kind of place only. */
export const SECRET = {
  /** Of those who answer families, in their own organisation. */
  ofReports: ['written-by-the-wife', 'answered-to-the-wife', 'named-by-the-wife', 'contact-of-the-wife'],
  /** Of nobody public, nor of an office. */
  concealed: ['Hiddenova', 'hiddenova', 'Latehidden', 'latehidden', 'Internova', 'internova', 'Silentov', 'Otherova'],
  staffOnly: [
    'written-to-members',
    'Mila Moderator',
    'Max Moderator',
    'Edda Editor',
    'campaign.example',
    'as the rules say',
    'her sister',
    'said-to-cora',
  ],
  annasOwn: ['whispered-by-anna', 'told-to-anna', 'drafted-by-anna', 'reported-by-anna', 'asked-of-anna'],
  clarasOwn: ['drafted-by-clara', 'reported-by-clara'],
}

const because1 = (record: { id: string; version: number }) => ({ ...because(record), until: null })

/** Somebody about whom every group has something to say: a case, a corrected fact, health with its own consent. */
async function tellEverything({ core, world }: House, name: string) {
  const { editor, admin } = world.actors
  const shared = await createCase(core, editor, {
    organisationId: world.organisation.id,
    slug: 'the-shared-case',
    name: { en: 'The shared case' },
    summary: { en: 'Invented.' },
    court: 'A court',
    articles: ['205'],
  })
  const { id, version } = await addPrisoner(world, name, { ...RICH, caseId: shared.id })
  const change = { sentenceMonths: 170, health: { en: 'Needs glasses.' } }
  const correction = { en: 'The sentence was longer.' }
  const changed = await changePrisoner(core, editor, {
    id,
    expectedVersion: version,
    change,
    correction,
    reason: 'as the rules say',
  })
  const health = { id, group: 'HEALTH', level: 'PUBLIC', basis: 'PERSON', reviewOn: '2026-12-31' } as const
  const proposed = await publishFieldGroup(core, editor, { ...health, expectedVersion: changed.version })
  const published = await publishFieldGroup(core, admin, { ...health, expectedVersion: proposed.version })
  // Somebody asked for one group to go to partners; a second person has not agreed.
  const partners = { id, level: 'PARTNERS', basis: 'PERSON', reviewOn: '2026-12-31' } as const
  const asked = await publishFieldGroup(core, editor, {
    ...partners,
    group: 'SUMMARY',
    expectedVersion: published.version,
  })
  const consent = {
    about: 'PATRON' as const,
    state: 'REFUSED' as const,
    by: 'RELATIVE' as const,
    on: '2026-11-20',
    who: 'her sister',
    how: 'her sister, in a letter',
    contact: 'her sister',
    excludes: [world.members.boris.id],
    admits: [world.members.clara.id],
  }
  return recordConsent(core, editor, { id, expectedVersion: asked.version, consent })
}

/** A house in which every field has something to say, and every kind of secret is there to be leaked. */
export async function setScene(house: House) {
  const { core, world } = house
  const { actors } = world
  const anna = { member: world.members.anna, actor: actors.anna, office: world.offices.anna }
  const clara = { member: world.members.clara, actor: actors.clara, office: world.offices.clara }
  await keepReply(core, actors.moderator, {
    organisationId: world.organisation.id,
    expectedVersion: null,
    decision: 'PLEDGE_DECLINE',
    reason: 'OTHER',
    language: 'en',
    text: 'In our own words: {member}.',
  })
  await tellOfEnds(house)
  const somebody = (name: string) => addPrisoner(world, name)
  const declared = (word: string) => ({
    on: '2026-11-20',
    url: `https://news.example/${word}`,
    channel: 'PARLIAMENT' as const,
    transcript: 'page 4',
  })
  const report = async (of: typeof anna | typeof clara, pledgeId: string, word: string) =>
    reportActivity(core, of.actor, {
      pledgeId,
      kind: 'MONTHLY_STATEMENT',
      on: '2026-11-21',
      url: `https://news.example/${word}`,
      title: `Speech ${word}`,
      language: 'en',
      keptUrl: `https://archive.example/${word}`,
      capturedOn: '2026-11-22',
      channel: 'PRESS',
    })
  const verify = async (activity: { id: string; version: number }) =>
    verifyActivity(core, actors.moderator, because(activity))

  const area = memberInput('Aada Area', world.parliament.id)
  const [seat] = area.memberships
  const leave = { leaves: [{ from: '2027-07', to: '2027-08' }] }
  await agreeLeave(core, actors.moderator, { ...because(anna.office), ...leave })
  await agreeLeave(core, actors.moderator, { ...because(clara.office), ...leave })
  const calendar = [{ month: '2027-08', kind: 'RECESS' as const, source: 'https://parliament.example/calendar' }]
  await changeLegislature(core, actors.coordinator, { ...because(world.parliament), change: { calendar } })
  await changeCampaign(core, actors.coordinator, {
    ...because(world.campaign),
    change: { endsOn: '2028-12-31' },
  })
  const incomplete = await createLegislature(core, SEED, houseInput('at-incomplete', [], { timeZone: null }))
  const elsewhere = await addMember(world, memberInput('Ludo Elsewhere', incomplete.id))
  await addMember(world, { ...area, memberships: seat === undefined ? [] : [{ ...seat, area: 'Lapland' }] })
  await addPrisoner(world, 'Aaron Apart', { withheld: ['PHOTO'] })
  const rosa = await tellEverything(house, 'Rosa Reichova')
  const heard = { ...declaredBy(anna), on: '2026-06-20', transcript: 'Sitting of 20 November, page 4' }
  const active = (await pledgeIn(world, 'ACTIVE', { office: anna, prisoner: rosa, declaration: heard })).pledge
  await verify(await report(anna, active.id, 'verified'))
  await report(anna, active.id, 'reported-by-anna')
  const repost = await report(anna, active.id, 'declined-of-anna')
  const declined = await declineActivity(core, actors.moderator, {
    ...because(repost),
    reason: 'told-to-anna: a repost',
  })
  const proposal = await reportActivity(core, actors.moderator, {
    pledgeId: active.id,
    kind: 'PUBLIC_EVENT',
    on: '2026-11-19',
    url: 'https://news.example/proposed',
    title: null,
    language: 'en',
    organisation: 'A partner',
  })
  await objectToActivity(core, anna.actor, {
    id: proposal.id,
    expectedVersion: proposal.version,
    text: 'asked-of-anna: that was somebody else',
  })
  await writeLines(house, active, anna.actor, true)
  const draft = { office: anna, prisoner: world.prisoners.ferat, declaration: declared('drafted-by-anna') }
  const annasDraft = (await draftWith(world, draft)).pledge
  const asked = await pledgeIn(world, 'SUBMITTED', { office: anna, prisoner: await somebody('Ada Asked') })
  await pledges.requestPledgeChanges(core, actors.moderator, {
    id: asked.pledge.id,
    expectedVersion: asked.pledge.version,
    reasonCode: 'OTHER',
    text: 'asked-of-anna: which day was it?',
  })
  const revoked = await pledgeIn(world, 'ACTIVE', { office: anna, prisoner: await somebody('Erna Ended') })
  await revokePledge(core, actors.moderator, because(revoked.pledge))

  // Three closed months without a statement: moderators are asked whether it lapsed.
  const silent = { ...declaredBy(anna), on: '2026-06-20' }
  await pledgeIn(world, 'ACTIVE', { office: anna, prisoner: await somebody('Stina Stillov'), declaration: silent })
  const clarasActive = (await pledgeIn(world, 'ACTIVE', { office: clara, prisoner: world.prisoners.emil })).pledge
  await verify(await report(clara, clarasActive.id, 'verified-too'))
  const reported = await report(clara, clarasActive.id, 'reported-by-clara')
  await writeLines(house, clarasActive, clara.actor, false)
  await draftWith(world, { office: clara, prisoner: rosa, declaration: declared('drafted-by-clara') })

  // Two persons are needed where the mailbox is not the published one.
  const matched = await addOffice(world, { published: false })
  const waiting = await pledgeIn(world, 'SUBMITTED', { office: matched, prisoner: await somebody('Walter Waiting') })
  await pledges.acceptPledge(core, actors.moderator, because(await open(world, waiting.pledge)))
  const unmatched = await addOffice(world, { published: false, matched: false })
  // Another mailbox that acts for the same member.
  await registerOffice(core, officeActor(world.sealer, 'second.mailbox@parliament.example'), {
    parliamentarianId: unmatched.member.id,
    language: 'en',
  })
  const submitted = await pledgeIn(world, 'SUBMITTED', { office: unmatched, prisoner: await somebody('Udo Waiting') })
  await open(world, submitted.pledge)

  const namesake = await addMember(world, memberInput('Igor Sameov', world.parliament.id))
  await addMember(world, memberInput('Inna Sameov', world.parliament.id))
  const { gone, frozenOffice } = await setOfficesAndStaff(house, namesake)

  const quiet = await somebody('Quirin Quietov')
  const held = await pledgeIn(world, 'SUBMITTED', {
    office: clara,
    prisoner: quiet,
    declaration: declared('Silentov'),
  })
  const hidden = await somebody('Hedda Hiddenova')
  const late = await somebody('Lena Latehidden')
  for (const prisoner of [hidden, late]) {
    const { pledge } = await pledgeIn(world, 'ACTIVE', { office: anna, prisoner })
    await verify(await report(anna, pledge.id, `of-${prisoner.data.slug}`))
  }
  const internal = await addInternalPrisoner(world, 'Ina Internova')
  const proposed = await addInternalPrisoner(world, 'Paula Internova')
  await publishPrisoner(core, actors.editor, publication(proposed.id, proposed.version))
  const other = await ofOtherOrganisation(house, 'Olga Otherova')
  const otherPublic = await ofOtherOrganisation(house, 'Oleg Elsewhere')
  const agreed = await publishPrisoner(core, actors.stranger, publication(otherPublic.id, otherPublic.version))
  await publishPrisoner(core, SEED, publication(agreed.id, agreed.version))

  // Broken off after the first of two rows.
  const list = readCsv('name:en,source\nIris Internova,a.example\nIna Internova,b.example\n', 'PRISONERS')
  const input = { file: list, organisationId: world.organisation.id, settings: {} }
  const plan = await planCsv(core, actors.editor, input)
  await runImport(core, actors.editor, plan, { digest: 'list', fileName: 'list.csv', rowsAtMost: 1 })
  await logContact(core, actors.coordinator, {
    organisationId: world.organisation.id,
    parliamentarianId: world.members.anna.id,
    kind: 'CALL',
    on: '2026-11-10',
    summary: 'said-to-cora on the telephone',
    nextStep: 'said-to-cora: send the dossier',
    nextStepOn: '2026-12-01',
    ownerId: actors.coordinator.kind === 'staff' ? actors.coordinator.id : null,
  })

  const stopped = await writeLetters(house, anna)

  const { report: written } = await submitReport(core, 'the form of the wife', {
    wish: 'QUIET',
    prisonerId: rosa.id,
    about: 'named-by-the-wife',
    relation: 'FAMILY',
    words: 'written-by-the-wife',
    contact: 'contact-of-the-wife',
    language: 'uk',
  })
  const answer = { id: written.id, expectedVersion: written.version, words: 'answered-to-the-wife' }
  const answered = await answerReport(core, actors.moderator, answer)
  await submitReport(core, 'the form of the lawyer', {
    wish: 'OTHER',
    prisonerId: rosa.id,
    about: 'named-by-the-wife',
    relation: 'LAWYER',
    words: 'written-by-the-wife',
    contact: 'contact-of-the-wife',
    language: 'uk',
  })

  await pledges.documentPledge(core, actors.moderator, {
    parliamentarianId: anna.member.id,
    legislatureId: world.parliament.id,
    prisonerId: (await somebody('Dora Documented')).id,
    campaignId: world.campaign.id,
    declaration: { ...declared('recorded'), transcript: null },
    jointId: null,
  })
  // What no verb does yet: two brothers, a hand-over, and who brought whom.
  await link(house, active, { jointId: 'brothers', succeedsId: revoked.pledge.id, invitedById: world.members.boris.id })
  await link(house, revoked.pledge, { jointId: 'brothers', succeededById: active.id })
  await link(house, clarasActive, { jointId: 'brothers' })

  const offered = await setMandates(world, anna)
  await house.catchUp()
  world.clock.addDays(1)
  await quietPrisoner(core, actors.moderator, { ...because1(quiet), until: '2027-01-15' })
  await hidePrisoner(core, actors.moderator, because1(hidden))
  world.clock.addDays(1)
  // Something that was answered on the last day.
  await addOffice(world, { published: false })
  await pledges.acceptPledge(core, actors.moderator, because(await open(world, held.pledge)))
  const number = { organisationId: world.organisation.id, body: 'A body', date: '2026-11', source: SOURCE }
  const reportedCount = await recordReportedCount(core, actors.editor, { ...number, value: 200 })
  const mistaken = await recordReportedCount(core, actors.editor, { ...number, value: 2 })
  await withdrawReportedCount(core, actors.editor, because(mistaken))
  const annasOffice = await getOffice(core, world.offices.anna.id)
  await setCalendar(core, actors.anna, { officeId: annasOffice.id, expectedVersion: annasOffice.version, isOn: true })
  const press = {
    campaignId: world.campaign.id,
    asOf: core.clock.now().toISOString(),
    since: '2026-01-01T00:00:00.000Z',
  }
  await freezePressReport(core, actors.coordinator, { ...press, query: 'query' }, () => makePressFigures(core, press))
  await house.catchUp()
  // The projector has not seen this one yet.
  await hidePrisoner(core, actors.moderator, because1(late))

  return {
    offered,
    reportedCount,
    rosa,
    stopped,
    quiet,
    hidden,
    late,
    internal,
    other,
    elsewhere,
    active,
    annasDraft,
    declined,
    reported,
    asked: asked.pledge,
    submitted: submitted.pledge,
    report: answered,
    unmatchedOffice: unmatched.office,
    gone,
    frozenOffice,
  }
}

/**
 * An office of this member that was impersonated, frozen and taken back, one that left, and how a colleague signs in.
 * @returns it, and the id of a colleague who was put out
 */
async function setOfficesAndStaff(house: House, member: Stored<Parliamentarian>) {
  const { core, world, staffAuth } = house
  const { actors } = world
  const register = async (mailbox: string, parliamentarianId = member.id) => {
    const actor = officeActor(world.sealer, mailbox)
    return { actor, member, office: await registerOffice(core, actor, { parliamentarianId, language: 'en' }) }
  }
  const left = await register('left@parliament.example')
  await pledges.leaveOffice(core, left.actor, { officeId: left.office.id, expectedVersion: left.office.version })
  await register('beside@parliament.example')
  const posed = await register('posing@parliament.example')
  await register('posing@parliament.example', world.members.boris.id)
  const office = await matchOffice(core, actors.moderator, { id: posed.office.id, reason: 'asked the house' })
  const accepted = async (name: string) => {
    const given = { office: { ...posed, office }, prisoner: await addPrisoner(world, name) }
    const { pledge } = await pledgeIn(world, 'SUBMITTED', given)
    const once = await pledges.acceptPledge(core, actors.moderator, because(await open(world, pledge)))
    const second = await open(world, once, actors.secondModerator)
    return pledges.acceptPledge(core, actors.secondModerator, because(second))
  }
  const active = await accepted('Pia Posedfor')
  await accepted('Piet Posedfor')
  const said = { pledgeId: active.id, kind: 'PUBLIC_EVENT', on: '2026-11-21', url: 'https://news.example/p' } as const
  const reported = await reportActivity(core, posed.actor, { ...said, title: null, language: 'en' })
  await verifyActivity(core, actors.moderator, because(reported))
  const frozen = await freezeOffice(core, actors.moderator, because(office))
  await beginTakeBack(core, actors.moderator, { ...because(frozen), except: [active.id] })
  await continueTakeBack(core, actors.moderator, office.id)
  const bounced = { address: 'posing@parliament.example', at: world.clock.now().toISOString() }
  await noteMailBounced(core, SEED, bounced)

  const editor = actors.editor.kind === 'staff' ? actors.editor.id : ''
  const person = { staffId: editor, email: `${editor.toLowerCase()}@staff.example`, name: 'Staff' }
  await staffAuth.invite({ ...person, expiresInHours: 72 })
  const user = await userOf(staffAuth.internals.engine, person)
  await staffAuth.internals.sessions.open(user.id, 'passkey', 900)
  const { adapter } = await staffAuth.internals.engine.$context
  const key = {
    name: 'key-of-edda',
    publicKey: 'k',
    userId: user.id,
    credentialID: 'c',
    counter: 0,
    createdAt: new Date(),
  }
  await adapter.create({ model: 'passkey', data: { ...key, deviceType: 'singleDevice', backedUp: false } })
  const { organisation } = world
  const input = {
    organisationId: organisation.id,
    name: 'Gustav Gone',
    email: 'gone@campaign.example',
    roles: ['EDITOR' as const],
  }
  const gone = await createStaff(core, SEED, input)
  await deactivateStaff(core, actors.admin, because(gone))
  return { gone: gone.id, frozenOffice: frozen }
}

/** A line that is public, and a second one that waits, or was declined. */
async function writeLines({ core, world }: House, { id }: { id: string }, actor: Actor, waits: boolean) {
  const { moderator } = world.actors
  const at = async () => ({ id, expectedVersion: (await pledges.getPledge(core, id)).version })
  await pledges.writeLine(core, actor, { ...(await at()), texts: { en: 'We asked twice.' } })
  await pledges.acceptLine(core, moderator, await at())
  await pledges.writeLine(core, actor, { ...(await at()), texts: { en: 'We asked three times.' } })
  if (!waits) await pledges.declineLine(core, moderator, { ...(await at()), reason: 'Say when.' })
}

const link = async ({ core }: House, { id }: { id: string }, change: Partial<Pledge>) => {
  const pledge = await pledges.getPledge(core, id)
  await commit(core, SEED, { event: 'pledge.saved', subject: id }, [changeRecord(pledgeRecord, pledge, change)])
}

const ofOtherOrganisation = ({ core, world }: House, name: string): Promise<Stored<Prisoner>> =>
  createPrisoner(core, world.actors.stranger, prisonerInput(name, world.otherOrganisation.id))

const SOURCE = { url: 'https://news.example/report', title: 'A report' }
const FACILITY = {
  name: 'Colony 2',
  region: 'Crimea',
  country: 'UA',
  postalAddress: { address: 'Colony 2\n95000 Invented', checkedOn: '2026-11-01', source: SOURCE },
}

const RICH = {
  names: [
    { language: 'en', text: 'Rosa Reichova', kind: 'PREFERRED' as const, source: 'the campaign' },
    { language: 'uk', text: 'Роза Рейхова', kind: 'ALIAS' as const, source: 'the press' },
  ],
  history: [
    { ...event('DETAINED', '2019-03-27', '2019-03'), place: 'Yalta', facility: FACILITY },
    { ...event('SENTENCED', '2020-09-16'), place: 'Yalta', facility: FACILITY },
  ],
  recognitions: [
    { body: 'A centre', category: 'political prisoner', criteria: 'theirs', date: '2020-10', source: SOURCE },
  ],
  charges: [{ article: '205', accusation: 'words', by: 'the occupying authorities', assessment: 'invented' }],
  pronunciation: { en: 'ROH-sah rye-KHO-vah' },
  photo: {
    hash: '0'.repeat(64),
    type: 'image/jpeg' as const,
    width: 600,
    height: 800,
    credit: 'A friend',
    alternativeText: { en: 'A woman reading' },
    source: SOURCE,
    licence: 'with the family’s leave',
  },
}
