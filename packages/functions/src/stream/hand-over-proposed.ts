import { dayIn, daysLater } from '@patronat/core/date/partial-date.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { getPledge, HAND_OVER_DAYS, openHandOver } from '@patronat/core/pledge/pledge.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { mayBeNamed, readersOf } from './member-letter.ts'
import type { Effect } from './outbox.ts'

/** The other member's office is asked whether it takes over. */
export const handOverProposed: Effect = async ({ core, post, origin }, { pk, subject }) => {
  const { data } = await getPledge(core, subject)
  const asked = openHandOver(data, dayIn('UTC', core.clock.now()))
  if (asked === null || data.state !== 'ACTIVE') return
  const [member, from, prisoner] = await Promise.all([
    getParliamentarian(core, asked.to),
    getParliamentarian(core, data.parliamentarianId),
    getPrisoner(core, data.prisonerId),
  ])
  if (!mayBeNamed(prisoner)) return
  for (const { to, language } of await readersOf(core, asked.to, data.legislatureId))
    await post.send({
      cause: `${pk}:${core.sealer.index('mailbox', to)}`,
      to,
      language,
      template: 'handOver',
      data: {
        memberName: nameFor(member.data.names, language),
        fromName: nameFor(from.data.names, language),
        prisonerName: nameFor(prisoner.data.names, language),
        closesOn: daysLater(asked.on, HAND_OVER_DAYS),
        officeUrl: `${origin}/office/pledges`,
      },
    })
}
