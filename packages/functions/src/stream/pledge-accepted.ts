import { dayIn } from '@patronat/core/date/partial-date.ts'
import { getLegislature } from '@patronat/core/legislature/legislature.ts'
import type { Effect } from './outbox.ts'
import { pledgeLetter } from './pledge-letter.ts'

/**
 * The office hears that the member is patron now, and for which month the first statement is owed. So does the
 * address that the house publishes: it outranks every other mailbox, and can say "that was not us".
 */
export const pledgeAccepted: Effect = async (effects, { pk, subject }) => {
  const letter = await pledgeLetter(effects, subject)
  if (letter === null) return
  const { to, published, language, names, officeUrl, publicUrl, pledge } = letter
  const house = await getLegislature(effects.core, letter.legislatureId)
  const declared = pledge.data.declaration?.on ?? dayIn(house.data.timeZone ?? 'UTC', effects.core.clock.now())
  const data = { ...names, officeUrl, publicUrl, firstMonth: monthAfter(declared.slice(0, 7)) }
  for (const address of [to, ...published]) {
    const cause = address === to ? pk : `${pk}:${effects.core.sealer.index('mailbox', address)}`
    await effects.post.send({ cause, to: address, language, template: 'pledgeAccepted', data })
  }
}

/** The declaration's own month is the declaration's; the first that is owed is the one after it. */
function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number | undefined]
  const next = new Date(Date.UTC(year, number ?? 12, 1))
  return next.toISOString().slice(0, 7)
}
