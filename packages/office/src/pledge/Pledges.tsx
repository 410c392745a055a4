import { type ReactNode } from 'react'
import { Page } from '../frame/Page.tsx'
import { Missing, Waiting } from '../frame/Waiting.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Credit, Original, Portrait } from '../person/Person.tsx'
import { Link } from '../route/Link.tsx'
import { type Office, type Pledge, useSession } from '../session/SessionProvider.tsx'
import { SignInAgain } from '../session/SignInAgain.tsx'
import { SignOut } from '../session/SignOut.tsx'
import { Documented } from './Documented.tsx'
import { JointLine } from './JointLine.tsx'
import { MandateLine } from './MandateLine.tsx'
import { Offer } from './Offer.tsx'
import { PledgeActs } from './PledgeActs.tsx'
import { StateLine } from './StateLine.tsx'

/** What asks for something comes first; what is over, last. */
const ORDER = ['CHANGES_REQUESTED', 'DRAFT', 'ACTIVE', 'SUBMITTED', 'DECLINED', 'ENDED', 'ANNULLED']

/** A discarded draft has ended too, but it was nobody's business and is none now. */
const wasMore = ({ state, submittedAt }: Pledge): boolean => state !== 'ENDED' || submittedAt !== null

export function Pledges(): ReactNode {
  const { t } = useLanguage()
  const { viewer, trouble, reload } = useSession()
  if (viewer === undefined && trouble === undefined) return <Waiting shape="page" />
  return (
    <Page title={t('pledges.title')} tab={t('pledges.title')}>
      {viewer === undefined && trouble ? <Missing trouble={trouble} reload={() => void reload()} /> : null}
      {viewer === null ? <SignInAgain /> : null}
      {viewer?.offices.length === 0 ? (
        <p className="empty">
          {t('pledges.noOffice')} <Link to="/register">{t('signIn.register')}</Link>
        </p>
      ) : null}
      {viewer?.offices.map((office) => (
        <OfficeSection key={office.id} office={office} />
      ))}
      {viewer ? <SignOut mailbox={viewer.mailbox} /> : null}
    </Page>
  )
}

function OfficeSection({ office }: { office: Office }): ReactNode {
  const { t } = useLanguage()
  const pledges = office.pledges
    .filter(wasMore)
    .toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))
  return (
    <section>
      <h2>{office.parliamentarian.name}</h2>
      <p className="soft">
        {office.legislature.name}
        {' · '}
        {t(domainWord(office))}
        {' · '}
        {office.memberMatch === 'NONE' ? t('office.matchNone') : t('office.matched')}
      </p>
      {office.memberMatch === 'NONE' && office.legislature.verifiedByHand ? (
        <p className="notice">
          <span>{t('office.waitsForHand')}</span>
        </p>
      ) : null}
      {office.frozen ? (
        <p className="notice danger">
          <span>{t('failure.office.frozen')}</span>
        </p>
      ) : null}
      {office.offers.map((offer) => (
        <Offer key={offer.pledge} offer={offer} office={office.id} />
      ))}
      {pledges.length === 0 ? <p className="empty">{t('pledges.none')}</p> : null}
      {pledges.map((pledge) => (
        <PledgeCard key={pledge.id} pledge={pledge} office={office.id} />
      ))}
      <p>
        <Link to={`/office/${office.id}`}>{t('mailboxes.link')}</Link>
      </p>
      <p>
        <Link to="/prisoners">{pledges.length === 0 ? t('pledges.choose') : t('pledges.another')}</Link>
      </p>
    </section>
  )
}

/** The first fact of an office. In a house without a domain no mailbox proves anything. */
function domainWord({ domainVerified, legislature }: Office) {
  if (domainVerified) return 'office.domainVerified'
  return legislature.verifiedByHand ? 'office.domainNone' : 'office.domainNot'
}

function PledgeCard({ pledge, office }: { pledge: Pledge; office: string }): ReactNode {
  const isRecorded = pledge.state === 'ACTIVE' && !pledge.confirmed
  return (
    <article className="card">
      <div className="person">
        <Portrait prisoner={pledge.prisoner} />
        <div>
          <h3>
            <Link to={`/pledge/${pledge.id}`}>{pledge.prisoner.name}</Link>
          </h3>
          <Original prisoner={pledge.prisoner} />
          <Credit prisoner={pledge.prisoner} />
        </div>
      </div>
      <JointLine pledge={pledge} />
      {isRecorded ? <Documented pledge={pledge} office={office} /> : <StateLine pledge={pledge} />}
      {isRecorded ? null : <MandateLine pledge={pledge} />}
      {isRecorded ? null : <PledgeActs pledge={pledge} />}
    </article>
  )
}
