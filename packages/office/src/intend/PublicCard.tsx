import { monthMarks } from '@patronat/design/month-mark.ts'
import type { ReactNode } from 'react'
import { DeclarationFacts } from '../declare/DeclarationFacts.tsx'
import { monthAfter } from '../language/date.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Drawing } from '../person/Drawing.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'

type Card = NonNullable<FullPledge['becomesPublic']>

/** The public card as everybody would read it, from the server's own maker of cards: no more and no less. */
export function PublicCard({ card }: { card: Card }): ReactNode {
  const { t, date } = useLanguage()
  const { member, prisoner } = card
  const who = [member.name, member.group?.name, member.legislature?.name].filter(Boolean).join(', ')
  return (
    <div className="card public-card">
      <p>
        <b>{t('public.card.patron', { prisoner: prisoner.name })}</b>
      </p>
      <p>{who}</p>
      <p className="soft">{t('public.card.since', { date: date(card.activeSince) })}</p>
      <DeclarationFacts declaration={card.declaration} />
      <p className="soft">{t('public.card.statement')}</p>
    </div>
  )
}

/** Three months without a statement, as they look in public: still open, closed, closed. */
export function SilentMonths({ from }: { from: string }): ReactNode {
  const { t, language } = useLanguage()
  const first = monthAfter(from)
  const second = first === null ? null : monthAfter(first)
  const third = second === null ? null : monthAfter(second)
  if (first === null || second === null || third === null) return null
  const months = [
    { month: first, state: 'NONE_KNOWN' },
    { month: second, state: 'NONE_KNOWN' },
    { month: third, state: 'OPEN' },
  ] as const
  return (
    <>
      <p>{t('public.silent.row')}</p>
      <Drawing svg={monthMarks(months, language)} />
    </>
  )
}
