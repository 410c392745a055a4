import { nameFor } from '@patronat/core/name/name.model.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { listPledgesOfParliamentarian } from '@patronat/core/pledge/pledge.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { mayBeNamed, readersOf } from './member-letter.ts'
import type { Effect } from './outbox.ts'

/** The office is asked once, for all its patronages: who takes over, or does the member go on without a mandate? */
export const successorAsked: Effect = async ({ core, post, origin }, { pk, subject, detail }) => {
  const [member, page] = await Promise.all([
    getParliamentarian(core, subject),
    listPledgesOfParliamentarian(core, subject, { first: 100 }),
  ])
  const active = page.items.map(({ item }) => item).filter(({ data }) => data.state === 'ACTIVE')
  const prisoners = await Promise.all(active.map(({ data }) => getPrisoner(core, data.prisonerId)))
  const named = prisoners.filter(mayBeNamed)
  const [first] = active
  // Nobody goes on, or decided meanwhile: then there is nothing to ask.
  if (first === undefined || named.length === 0 || member.data.goesOnSince != null) return
  for (const { to, language } of await readersOf(core, subject, first.data.legislatureId))
    await post.send({
      cause: `${pk}:${core.sealer.index('mailbox', to)}`,
      to,
      language,
      template: 'mandateEnded',
      data: {
        memberName: nameFor(member.data.names, language),
        prisonersText: named.map(({ data }) => nameFor(data.names, language)).join('\n'),
        mailboxEndsOn: detail['mailboxUntil'] ?? '',
        officeUrl: `${origin}/office/pledges`,
      },
    })
}
