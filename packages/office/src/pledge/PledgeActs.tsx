import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import type { Pledge } from '../session/SessionProvider.tsx'
import { DiscardDraft } from './DiscardDraft.tsx'
import { Withdraw } from './Withdraw.tsx'

/** What the office can do with a pledge now: the next step first. */
export function PledgeActs({ pledge, onDone }: { pledge: Pledge; onDone?: () => void }): ReactNode {
  const { t } = useLanguage()
  const next = NEXT[pledge.state]
  const withdraw = pledge.state !== 'DRAFT' && pledge.allowedMoves.includes('withdraw')
  return (
    <div className="row">
      {next === undefined ? null : (
        <Link className="button primary" to={`/pledge/${pledge.id}/${next.page}`}>
          {t(next.verb)}
        </Link>
      )}
      {pledge.state === 'ACTIVE' && pledge.confirmed ? (
        <Link className="button" to={`/pledge/${pledge.id}/words`}>
          {t('words.verb')}
        </Link>
      ) : null}
      {pledge.state === 'ACTIVE' ? (
        <Link className="button" to={`/pledge/${pledge.id}/dossier`}>
          {t('dossier.verb')}
        </Link>
      ) : null}
      {pledge.state === 'ACTIVE' ? (
        <Link className="button quiet" to={`/pledge/${pledge.id}/colleague`}>
          {t('colleague.verb')}
        </Link>
      ) : null}
      {pledge.state === 'ACTIVE' && pledge.confirmed && pledge.handOver?.isOpen !== true ? (
        <Link className="button quiet" to={`/pledge/${pledge.id}/hand-over`}>
          {t('handOver.verb')}
        </Link>
      ) : null}
      {pledge.state === 'DRAFT' ? <DiscardDraft pledge={pledge} /> : null}
      {withdraw ? <Withdraw pledge={pledge} {...(onDone === undefined ? {} : { onDone })} /> : null}
    </div>
  )
}

const NEXT = {
  DRAFT: { page: 'declaration', verb: 'pledge.continue' },
  CHANGES_REQUESTED: { page: 'declaration', verb: 'pledge.correct' },
  ACTIVE: { page: 'statement', verb: 'statement.verb' },
  SUBMITTED: undefined,
  DECLINED: undefined,
  ENDED: undefined,
  ANNULLED: undefined,
} as const
