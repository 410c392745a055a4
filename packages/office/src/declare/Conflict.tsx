import type { ReactNode } from 'react'
import { Button } from '../form/Button.tsx'
import type { Typed } from '../draft/draft.store.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'

const FIELDS = ['url', 'on', 'channel', 'transcript'] as const

/** Another window was quicker: both are shown, the office decides, nothing is thrown away before. */
export function Conflict(props: {
  typed: Typed
  there: Typed
  takeTheirs: () => void
  keepMine: () => void
}): ReactNode {
  const { t, date } = useLanguage()
  const show = (typed: Typed, field: (typeof FIELDS)[number]): string => {
    if (typed[field] === '') return '–'
    if (field === 'on') return date(typed.on)
    return field === 'channel' ? t(`channel.${typed.channel as 'OTHER'}`) : typed[field]
  }
  const different = FIELDS.filter((field) => props.typed[field].trim() !== props.there[field].trim())
  return (
    <div className="notice due" role="alert">
      <h2>{t('conflict.title')}</h2>
      <dl>
        {different.map((field) => (
          <div key={field} className="pair">
            <dt>{t(`declare.${field}`)}</dt>
            <dd>
              {t('conflict.mine')} <b>{show(props.typed, field)}</b>
              <br />
              {t('conflict.there')} <b>{show(props.there, field)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Button className="primary" onClick={props.keepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button onClick={props.takeTheirs}>{t('conflict.takeTheirs')}</Button>
      </div>
    </div>
  )
}
