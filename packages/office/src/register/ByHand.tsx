import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { CopyText } from '../form/CopyText.tsx'

/** No dead end: what to write to the campaign so that a person there can verify the office. */
export function ByHand(props: { reason: string | null; member: string; mailbox: string }): ReactNode {
  const { t } = useLanguage()
  const text = t('byHand.text', { member: props.member || '…', mailbox: props.mailbox || '…' })
  return (
    <details className="by-hand" open={props.reason !== null}>
      <summary>{t('byHand.title')}</summary>
      {props.reason === null ? null : <p>{props.reason}</p>}
      <p>{t('byHand.how')}</p>
      <blockquote>{text}</blockquote>
      <CopyText text={text} />
    </details>
  )
}
