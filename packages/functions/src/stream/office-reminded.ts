import { getLegislature, todayIn } from '@patronat/core/legislature/legislature.ts'
import { closesOn } from '@patronat/core/month/year-month.ts'
import { daysLeft } from '@patronat/core/month/standing.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import { getOffice, openOfficeMailbox } from '@patronat/core/office/office.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { wishOf } from '@patronat/core/reminder/reminder.model.ts'
import { listOwed } from '@patronat/core/reminder/remind-offices.ts'
import type { Effect } from './outbox.ts'

/** One mail for the office. What it says is looked up again: whoever spoke meanwhile, or is quiet, is not in it. */
export const officeReminded: Effect = async ({ core, post, origin }, { pk, subject, detail }) => {
  const office = await getOffice(core, subject)
  const month = detail['month'] ?? ''
  if (office.data.frozen || office.data.left != null || wishOf(office.data).stopped) return
  const owed = await listOwed(core, office.data.parliamentarianId, month)
  if (owed.length === 0) return
  const { language } = office.data
  const [member, house, to, ...prisoners] = await Promise.all([
    getParliamentarian(core, office.data.parliamentarianId),
    getLegislature(core, office.data.legislatureId),
    openOfficeMailbox(core, office),
    ...owed.map(({ data }) => getPrisoner(core, data.prisonerId)),
  ])
  const today = todayIn(core, house)
  const [only] = owed
  const data = {
    memberName: nameFor(member.data.names, language),
    prisonersText: prisoners.map((prisoner) => nameFor(prisoner.data.names, language)).join('\n'),
    statementMonth: month,
    daysLeft: today.slice(0, 7) === month ? daysLeft(month, today) : null,
    closesOn: closesOn(month),
    officeUrl: `${origin}/office/${owed.length === 1 ? `pledge/${only?.id}/statement` : 'pledges'}`,
    wishUrl: `${origin}/office/office/${office.id}`,
  }
  await post.send({ cause: pk, to, language, template: 'statementReminder', data })
}
