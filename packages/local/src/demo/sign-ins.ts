import type { Core } from '@patronat/core/core.ts'
import type { DemoSignIn } from '../page/start-page.ts'
import type { OfficeNote } from '../page/start-page.text.ts'
import { cycled } from './combine.ts'
import { type DemoMember, demoMembers, mayHaveOffice } from './house.ts'
import { findDemoStaff, STAFF } from './organisation.ts'
import { type PlannedPledge, planPledges, TWO_MAILBOXES } from './pledge-plan.ts'
import type { DemoSize } from './size.ts'

/** Who one can be: staff and offices, each by a code to their mailbox. */
export async function demoSignIns(core: Core, size: DemoSize): Promise<DemoSignIn[]> {
  const staff: DemoSignIn[] = []
  for (const person of Object.values(STAFF)) {
    const staffId = await findDemoStaff(core, person)
    staff.push({ kind: person.kind, label: person.name, email: person.email, ...(staffId === null ? {} : { staffId }) })
  }
  return [...staff, ...officeSignIns(size)]
}

function officeSignIns(size: DemoSize): DemoSignIn[] {
  const members = demoMembers(size).filter(mayHaveOffice)
  const plans = planPledges(size)
  const patronOf = (is: (plan: PlannedPledge) => boolean) => plans.find(is)?.patron
  const last = Math.max(...plans.map(({ patron }) => patron))
  const offices: [number | undefined, OfficeNote][] = [
    [patronOf(({ key }) => key === 'active-1'), 'patron'],
    [patronOf(({ key }) => key === 'active-0'), 'several'],
    [patronOf(({ key }) => key === TWO_MAILBOXES), 'twoMailboxes'],
    [patronOf(({ goal }) => goal === 'CHANGES_REQUESTED'), 'changes'],
    [patronOf(({ goal }) => goal === 'DRAFT'), 'draft'],
    [last + 3, 'new'],
  ]
  return offices.flatMap(([n, note]) => (n === undefined ? [] : [signInOf(cycled(members, n), note)]))
}

const signInOf = ({ name, mailbox, house }: DemoMember, note: OfficeNote): DemoSignIn => ({
  kind: 'office',
  label: name,
  email: mailbox,
  house: house.house.name,
  note,
})
