import type { ReactNode } from 'react'
import { Choice } from '../form/Choice.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'
import { useSession } from '../session/SessionProvider.tsx'
import { chosenOf, MOST_PRISONERS, othersOf } from './statement-form.ts'

type Props = { pledge: FullPledge; also: string; onAlso: (also: string) => void }

/** The other pledges of the member: one speech can name several people, and is reported once. */
export function AlsoFor({ pledge, also, onAlso }: Props): ReactNode {
  const { t } = useLanguage()
  const { viewer } = useSession()
  const others = othersOf(viewer, pledge)
  if (others.length === 0) return null
  const chosen = chosenOf(others, also)
  const isFull = chosen.length >= MOST_PRISONERS - 1
  return (
    <fieldset>
      <legend>{t('also.title')}</legend>
      <p className="soft">{t('also.what')}</p>
      {others.map(({ id, prisoner }) => {
        const isChosen = chosen.includes(id)
        return (
          <Choice
            key={id}
            type="checkbox"
            name="also"
            label={prisoner.name}
            checked={isChosen}
            disabled={isFull && !isChosen}
            onChange={() => onAlso((isChosen ? chosen.filter((one) => one !== id) : [...chosen, id]).join(' '))}
          />
        )
      })}
      {isFull && others.length > chosen.length ? (
        <p className="soft">{t('failure.activity.tooManyPrisoners')}</p>
      ) : null}
    </fieldset>
  )
}
