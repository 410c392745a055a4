import { type ReactNode, useState } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Button } from './Button.tsx'

/** Copies, and says so where the button is and to those who listen. */
export function CopyText(props: { text: string }): ReactNode {
  const { t } = useLanguage()
  const [done, setDone] = useState<boolean | null>(null)
  const copy = (): void => {
    navigator.clipboard.writeText(props.text).then(
      () => setDone(true),
      () => setDone(false),
    )
  }
  return (
    <div className="row copy">
      <Button onClick={copy}>{t('form.copy')}</Button>
      <output className="soft">{done === null ? '' : t(done ? 'form.copied' : 'form.copyFailed')}</output>
    </div>
  )
}
