import { logContact } from '@patronat/core/contact/contact.ts'
import { changePrisoner } from '@patronat/core/prisoner/prisoner.ts'
import type { House } from '../api/house.ts'
import { addPrisoner } from '../support/people.ts'
import { because, pledgeIn } from '../support/pledges.ts'
import { PAGE } from './action.ts'

/** One person who has a patron, and who looks at them. */
export type Scene = Awaited<ReturnType<typeof setScene>>

export async function setScene(house: House) {
  const published = await addPrisoner(house.world, 'Xenia Zubrytska')
  const known = await changePrisoner(house.core, house.world.actors.editor, {
    ...because(published),
    change: { sentenceMonths: 144 },
    correction: { en: 'The sentence is twelve years.' },
  })
  const patron = await pledgeIn(house.world, 'ACTIVE', { prisoner: known })
  const { coordinator } = house.world.actors
  const staffId = coordinator.kind === 'staff' ? coordinator.id : null
  // A page is full before anything is measured: what then grows, grows with the table.
  for (let at = 0; at < PAGE; at += 1)
    await logContact(house.core, coordinator, {
      organisationId: house.world.organisation.id,
      parliamentarianId: patron.member.id,
      kind: 'CALL',
      on: '2026-11-20',
      summary: 'They will call back.',
      nextStep: null,
      nextStepOn: null,
      ownerId: staffId,
    })
  await house.catchUp()
  const staffOf = (actor: keyof typeof house.world.actors) => house.staffVisitor(house.world.actors[actor])
  return {
    house,
    world: house.world,
    known,
    patron,
    assistant: await house.officeVisitor(patron.actor.mailbox),
    moderator: await staffOf('moderator'),
    editor: await staffOf('editor'),
    coordinator: await staffOf('coordinator'),
  }
}
