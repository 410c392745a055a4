import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { getParliamentarian } from '../parliamentarian/parliamentarian.ts'
import { findStaff } from '../staff/staff.ts'
import { createRecord } from '../table/operation.ts'
import type { Page, PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { contactRecord, contactsOf } from './contact.item.ts'
import { type Contact, type ContactInput, contactInput } from './contact.model.ts'

const getContact = (core: Core, id: string) => contactRecord.get(core.tables, id)

/** What was said with a member, newest first. */
export async function listContacts(
  core: Core,
  actor: Actor,
  about: { organisationId: string; parliamentarianId: string },
  page: PageRequest,
): Promise<Page<Stored<Contact>>> {
  permitWithin(actor, 'contact:read', about.organisationId)
  const hash = contactsOf(about.organisationId, about.parliamentarianId)
  return contactRecord.list(core.tables, 'gsi1', hash, { ...page, backwards: true })
}

/** What a note says, in clear. */
export async function openContact(core: Core, actor: Actor, { id, data }: Stored<Contact>) {
  permitWithin(actor, 'contact:read', data.organisationId)
  const open = async (field: 'summary' | 'nextStep') =>
    data[field] === null ? null : core.sealer.open(data[field], `${id}/${field}`)
  return { summary: (await open('summary')) ?? '', nextStep: await open('nextStep') }
}

/** Writes down what was said. */
export async function logContact(
  core: Core,
  actor: Actor,
  input: ContactInput & { organisationId: string },
  command?: Command,
): Promise<Stored<Contact>> {
  permitWithin(actor, 'contact:write', input.organisationId)
  return once(
    core,
    actor,
    'contact.logged',
    command,
    (id) => getContact(core, id),
    async () => {
      const id = newId('contact', core.clock.now())
      await getParliamentarian(core, input.parliamentarianId)
      const owner = input.ownerId === null ? null : await findStaff(core, input.ownerId)
      if (input.ownerId !== null && owner?.data.organisationId !== input.organisationId)
        throw new DomainError('record.notFound', { field: 'owner' })
      const data = await sealContact(core, actor, id, input)
      return commit(
        core,
        actor,
        { event: 'contact.logged', subject: id },
        [createRecord(contactRecord, id, data)],
        command,
      )
    },
  )
}

/** A note as it is kept. @throws input.* */
export async function sealContact(
  core: Core,
  actor: Actor,
  id: string,
  input: ContactInput & { organisationId: string },
): Promise<Contact> {
  const { summary, nextStep, ...given } = readInput(contactInput, input)
  refuseFinancial({ summary, nextStep })
  if (given.on > dayIn('Pacific/Kiritimati', core.clock.now()))
    throw new DomainError('input.dateInFuture', { field: 'on' })
  return {
    ...given,
    organisationId: input.organisationId,
    summary: await core.sealer.seal(summary, `${id}/summary`),
    nextStep: nextStep === null || nextStep === '' ? null : await core.sealer.seal(nextStep, `${id}/nextStep`),
    loggedAt: core.clock.now().toISOString(),
    loggedBy: actor.kind === 'staff' ? actor.id : null,
  }
}
