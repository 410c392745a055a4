import { type ReactNode } from 'react'
import { Page } from '../frame/Page.tsx'
import { Missing, Waiting } from '../frame/Waiting.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { SignInAgain } from '../session/SignInAgain.tsx'
import { useSession } from '../session/SessionProvider.tsx'
import { type FullPledge, usePledge } from './use-pledge.ts'

type Props = {
  id: string
  tab: string
  children: (pledge: FullPledge, fetchPledge: () => Promise<FullPledge | null>, reload: () => void) => ReactNode
}

/** Waits for a pledge; says calmly when there is none (another office's, or discarded), or when one must sign in first. */
export function WithPledge({ id, tab, children }: Props): ReactNode {
  const { t } = useLanguage()
  const { viewer } = useSession()
  const { data, trouble, reload, fetchPledge } = usePledge(id)
  if (data?.pledge) return children(data.pledge, fetchPledge, reload)
  const signedOut = viewer === null || trouble?.trouble === 'signedOut'
  if (!signedOut && data === undefined && trouble === undefined) return <Waiting shape="page" />
  return (
    <Page title={signedOut ? t('signIn.title') : t('pledge.notFound')} tab={tab}>
      {signedOut ? <SignInAgain /> : null}
      {!signedOut && trouble ? <Missing {...{ trouble, reload }} /> : null}
      {!signedOut && data ? (
        <p>
          {t('pledge.notFound.why')} <Link to="/pledges">{t('pledges.title')}</Link>
        </p>
      ) : null}
    </Page>
  )
}
