import type { ReactNode } from 'react'
import type { RequestError } from '../api/request.ts'
import { problemOfError } from '../api/failure.ts'
import { Button } from '../form/Button.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'

/** As high as what is coming, so that nothing jumps; shows itself only after a moment. */
export function Waiting(props: { shape: 'page' | 'list' }): ReactNode {
  const { t } = useLanguage()
  const blocks = props.shape === 'page' ? ['title', 'line', 'text'] : ['card one', 'card two', 'card three']
  return (
    <div className={props.shape === 'page' ? 'page narrow waiting' : 'waiting'} aria-busy="true">
      <span className="unseen">{t('frame.loading')}</span>
      {blocks.map((block) => (
        <div key={block} className={`skeleton ${block}`} aria-hidden="true" />
      ))}
    </div>
  )
}

/** Nothing came: what happened, and one button. It tries by itself when the network is back. */
export function Missing(props: { trouble: RequestError; reload: () => void }): ReactNode {
  const { t } = useLanguage()
  return (
    <div className="notice wait" role="alert">
      <p>{problemOfError(t, props.trouble).text}</p>
      <Button onClick={props.reload}>{t('frame.again')}</Button>
    </div>
  )
}
