import type { Core } from '@patronat/core/core.ts'
import { getLegislature } from '@patronat/core/legislature/legislature.ts'
import { isMatched } from '@patronat/core/office/office.model.ts'
import { listOfficesOfMember, openOfficeMailbox } from '@patronat/core/office/office.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { isPublic, type Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'

const LANGUAGES = ['uk', 'de'] as const
type Reader = { to: string; language: 'en' | 'uk' | 'de' }

/**
 * Who reads what is meant for a member: the offices that somebody matched; where there is none, the addresses that the
 * house publishes, in the house's first language.
 */
export async function readersOf(core: Core, parliamentarianId: string, legislatureId: string): Promise<Reader[]> {
  const offices = await listOfficesOfMember(core, parliamentarianId)
  const acting = offices.filter(({ data }) => isMatched(data) && !data.frozen)
  if (acting.length > 0)
    return Promise.all(
      acting.map(async (office) => ({ to: await openOfficeMailbox(core, office), language: office.data.language })),
    )
  // A frozen office is an impostor's perhaps; the house's own address is not.
  const [member, house] = await Promise.all([
    getParliamentarian(core, parliamentarianId),
    getLegislature(core, legislatureId),
  ])
  const language = LANGUAGES.find((one) => house.data.languages[0] === one) ?? 'en'
  return member.data.mailboxes.map(({ address }) => ({ to: address, language }))
}

/** Whether anything may be written about somebody now: not about who is hidden or quiet. */
export const mayBeNamed = ({ data }: Stored<Prisoner>): boolean => isPublic(data) && data.visibility.state === 'SHOWN'
