import { getOffice, openOfficeMailbox } from '@patronat/core/office/office.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import type { Effect } from './outbox.ts'

/** The address that the house publishes hears that another mailbox registered for its member, and how to object. */
export const officeRegistered: Effect = async ({ core, post, origin }, { pk, subject }) => {
  const office = await getOffice(core, subject)
  const member = await getParliamentarian(core, office.data.parliamentarianId)
  if (office.data.left != null) return
  const mailbox = await openOfficeMailbox(core, office)
  const { language } = office.data
  for (const { address } of member.data.mailboxes.filter((published) => published.address.toLowerCase() !== mailbox))
    await post.send({
      cause: `${pk}:${core.sealer.index('mailbox', address)}`,
      to: address,
      language,
      template: 'officeRegistered',
      data: { memberName: nameFor(member.data.names, language), objectUrl: `${origin}/office/` },
    })
}
