import type { ReactNode } from 'react'
import { DeclarationFacts } from '../declare/DeclarationFacts.tsx'
import { Page } from '../frame/Page.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Credit, Original, Portrait } from '../person/Person.tsx'
import { Link } from '../route/Link.tsx'
import { ReportedList } from '../statement/ReportedList.tsx'
import { DueList } from './DueList.tsx'
import { JointLine } from './JointLine.tsx'
import { OfficeLine } from './OfficeLine.tsx'
import { MandateLine } from './MandateLine.tsx'
import { PledgeActs } from './PledgeActs.tsx'
import { StateLine } from './StateLine.tsx'
import type { FullPledge } from './use-pledge.ts'
import { WithPledge } from './WithPledge.tsx'

export function PledgePage({ id }: { id: string }): ReactNode {
  const { t } = useLanguage()
  return (
    <WithPledge id={id} tab={t('pledge.tab')}>
      {(pledge, _, reload) => <PledgeDetail pledge={pledge} onDone={reload} />}
    </WithPledge>
  )
}

/** One pledge on a page of its own: where mails and "already patron" lead. */
export function PledgeDetail({ pledge, onDone }: { pledge: FullPledge; onDone?: () => void }): ReactNode {
  const { t } = useLanguage()
  return (
    <Page
      title={pledge.prisoner.name}
      tab={t('pledge.tab')}
      above={
        <p className="back">
          <Link to="/pledges">{t('pledges.title')}</Link>
        </p>
      }
    >
      <div className="person headline">
        <Portrait prisoner={pledge.prisoner} />
        <div>
          <Original prisoner={pledge.prisoner} />
          <Credit prisoner={pledge.prisoner} />
          <p>{t('pledge.by', { member: pledge.parliamentarian.name, house: pledge.legislature.name })}</p>
          <Link to={`/prisoner/${pledge.prisoner.slug}`}>{t('pledge.story')}</Link>
        </div>
      </div>
      <JointLine pledge={pledge} />
      <StateLine pledge={pledge} />
      <MandateLine pledge={pledge} {...(onDone === undefined ? {} : { onDone })} />
      {pledge.succeeds === null ? null : <p>{t('chain.succeeds', { member: pledge.succeeds.parliamentarian.name })}</p>}
      {pledge.succeededBy === null ? null : (
        <p>{t('chain.succeededBy', { member: pledge.succeededBy.parliamentarian.name })}</p>
      )}
      <PledgeActs pledge={pledge} {...(onDone === undefined ? {} : { onDone })} />
      <DueList pledge={pledge} />
      <ReportedList pledge={pledge} reload={() => onDone?.()} />
      <OfficeLine pledge={pledge} reload={() => onDone?.()} />
      {pledge.state === 'DRAFT' ? null : (
        <>
          <h2>{t('summary.declaration')}</h2>
          <DeclarationFacts declaration={pledge.declaration} />
        </>
      )}
    </Page>
  )
}
