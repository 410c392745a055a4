import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Button } from './Button.tsx'

/** Says that the form was filled from this device, and offers an empty one; or that nothing is kept. */
export function Restored(props: { restored: number | null; kept: boolean; again?: () => void }): ReactNode {
  const { t, date } = useLanguage()
  if (!props.kept)
    return (
      <p className="notice wait">
        <span>{t('kept.nowhere')}</span>
      </p>
    )
  if (props.restored === null) return null
  return (
    <div className="notice wait">
      <p>{t('restored.what', { date: date(new Date(props.restored).toISOString()) })}</p>
      {props.again === undefined ? null : (
        <Button className="quiet" onClick={props.again}>
          {t('restored.again')}
        </Button>
      )}
    </div>
  )
}
