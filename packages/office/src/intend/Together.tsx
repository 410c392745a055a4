import type { ReactNode } from 'react'
import { Choice } from '../form/Choice.tsx'
import type { ChosenFieldsFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'

/** Beside the one who was chosen: a statement counts for at most five named people. */
const OTHERS_AT_MOST = 4

type Given = {
  others: readonly ChosenFieldsFragment[]
  chosen: readonly string[]
  onChosen: (ids: readonly string[]) => void
}

/** Who shares the case and may be taken on with the same declaration; nobody has to. */
export function Together({ others, chosen, onChosen }: Given): ReactNode {
  const { t } = useLanguage()
  if (others.length === 0) return null
  const isFull = chosen.length >= OTHERS_AT_MOST
  return (
    <fieldset>
      <legend>{t('together.legend')}</legend>
      <p className="hint">{t('together.how')}</p>
      {others.map(({ id, name, status }) => (
        <Choice
          key={id}
          type="checkbox"
          label={name}
          detail={t(`status.${status}`)}
          checked={chosen.includes(id)}
          disabled={isFull && !chosen.includes(id)}
          onChange={({ target }) => onChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
        />
      ))}
      <output className="hint">{isFull ? t('together.full') : ''}</output>
    </fieldset>
  )
}
