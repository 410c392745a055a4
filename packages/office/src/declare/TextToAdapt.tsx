import { type ReactNode, useState } from 'react'
import { Button } from '../form/Button.tsx'
import { CopyText } from '../form/CopyText.tsx'
import { AreaField } from '../form/Field.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'
import { textToAdapt } from './adapt-text.ts'

/** For an office that has not declared yet. Its changes stay on this device. */
export function TextToAdapt(props: { pledge: FullPledge; text: string; onText: (text: string) => void }): ReactNode {
  const { t, since, language } = useLanguage()
  const [open] = useState(() => props.pledge.declaration === null)
  const proposal = textToAdapt(t, since, props.pledge.prisoner)
  const text = props.text === '' ? proposal : props.text
  return (
    <details className="adapt" open={open}>
      <summary>{t('text.title')}</summary>
      <p>{t('text.how')}</p>
      <AreaField
        name="text"
        label={t('text.label')}
        hint={t('text.hint')}
        rows={7}
        lang={language}
        value={text}
        onValue={props.onText}
      />
      <CopyText text={text} />
      {props.text === '' || props.text === proposal ? null : (
        <Button className="quiet" onClick={() => props.onText('')}>
          {t('text.again')}
        </Button>
      )}
    </details>
  )
}
