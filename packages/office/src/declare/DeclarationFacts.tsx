import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { Pledge } from '../session/SessionProvider.tsx'

/** The declaration as it was given; the link opens, so that a wrong one is seen before a moderator sees it. */
export function DeclarationFacts({ declaration }: { declaration: Pledge['declaration'] }): ReactNode {
  const { t, date } = useLanguage()
  if (declaration === null) return <p className="empty">{t('summary.none')}</p>
  return (
    <dl>
      {declaration.url === null ? null : (
        <>
          <dt>{t('declare.url')}</dt>
          <dd>
            <a href={declaration.url} rel="noreferrer noopener" target="_blank">
              {declaration.url}
              <span className="unseen"> ({t('form.newTab')})</span>
            </a>
          </dd>
        </>
      )}
      <dt>{t('declare.on')}</dt>
      <dd>
        {date(declaration.on)}
        {declaration.late ? ` (${t('declare.late')})` : ''}
      </dd>
      <dt>{t('declare.channel')}</dt>
      <dd>{t(`channel.${declaration.channel}`)}</dd>
      {declaration.transcript === null ? null : (
        <>
          <dt>{t('declare.transcript')}</dt>
          <dd>{declaration.transcript}</dd>
        </>
      )}
    </dl>
  )
}
