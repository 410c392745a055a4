import { getActivity } from '@patronat/core/activity/activity.ts'
import { isMatched } from '@patronat/core/office/office.model.ts'
import { listOfficesOfMember, openOfficeMailbox } from '@patronat/core/office/office.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import type { Effect } from './outbox.ts'

/** What was reported for an office is told to it: to every mailbox that is matched to the member and not frozen. */
export const activityProposed: Effect = async ({ core, post, origin }, { pk, subject }) => {
  const { proposal, on, pledgeId, parliamentarianId, prisonerId } = (await getActivity(core, subject)).data
  const [offices, member, prisoner] = await Promise.all([
    listOfficesOfMember(core, parliamentarianId),
    getParliamentarian(core, parliamentarianId),
    getPrisoner(core, prisonerId),
  ])
  // Whoever asked patrons for silence does not want a letter about what was said.
  if (proposal === undefined || prisoner.data.visibility.state !== 'SHOWN') return
  for (const office of offices.filter(({ data }) => isMatched(data) && !data.frozen)) {
    const { language } = office.data
    const data = {
      memberName: nameFor(member.data.names, language),
      prisonerName: nameFor(prisoner.data.names, language),
      happenedOn: on,
      noticedBy: proposal.organisation,
      untilOn: proposal.objectUntil,
      officeUrl: `${origin}/office/pledge/${pledgeId}`,
    }
    const to = await openOfficeMailbox(core, office)
    await post.send({ cause: `${pk}:${office.id}`, to, language, template: 'activityProposed', data })
  }
}
