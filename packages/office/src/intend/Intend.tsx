import { type ReactNode, useEffect, useState } from 'react'
import { request } from '../api/request.ts'
import { useAnswer } from '../api/use-answer.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { noteErrand, readErrand } from '../draft/errand.store.ts'
import { Button } from '../form/Button.tsx'
import { Choice } from '../form/Choice.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { useAct } from '../form/use-act.ts'
import { Page } from '../frame/Page.tsx'
import { Missing, Waiting } from '../frame/Waiting.tsx'
import {
  type CampaignFieldsFragment,
  type ChosenFieldsFragment,
  DraftPledgeDocument,
  IntendDocument,
} from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { isHeld } from '../person/is-held.ts'
import { Person } from '../person/Person.tsx'
import { Unavailable } from '../person/PrisonerPage.tsx'
import { Link } from '../route/Link.tsx'
import { go } from '../route/route.ts'
import { type Office, openPledge, useSession } from '../session/SessionProvider.tsx'
import { namesTogether } from '../pledge/names-together.ts'
import { Together } from './Together.tsx'
import { Undertakings } from './Undertakings.tsx'
import { WhatIsPublic } from './WhatIsPublic.tsx'

/** What the office intends to do, read before anything is begun. */
export function Intend({ slug }: { slug: string }): ReactNode {
  const { t, language } = useLanguage()
  const { viewer } = useSession()
  const { data, trouble, reload } = useAnswer(IntendDocument, { slug, language })
  const pledge = openPledge(viewer, slug)
  useEffect(() => {
    noteErrand({ prisoner: slug, goal: `/intend/${slug}` })
    if (viewer === null || viewer?.offices.length === 0) go('/register', { replace: true })
  }, [viewer, slug])

  if (!viewer || data === undefined) {
    if (trouble === undefined) return <Waiting shape="page" />
    return (
      <Page title={t('intend.title')} tab={t('intend.tab')}>
        <Missing {...{ trouble, reload }} />
      </Page>
    )
  }
  if (data.prisoner === null) return <Unavailable />
  return (
    <Page title={t('intend.title')} tab={t('intend.tab')}>
      <Person prisoner={data.prisoner} level={2} />
      {pledge === undefined ? (
        <Terms
          offices={viewer.offices}
          campaigns={data.campaigns}
          prisoner={data.prisoner}
          others={(data.prisoner.case?.prisoners.edges ?? [])
            .map(({ node }) => node)
            .filter((other) => other.slug !== slug && isHeld(other) && openPledge(viewer, other.slug) === undefined)}
        />
      ) : (
        <div className="notice kept">
          <p>{t('person.pledged', { state: t(`pledge.${pledge.state}`) })}</p>
          <p>
            <Link to={`/pledge/${pledge.id}`}>{t('pledge.open')}</Link>
          </p>
        </div>
      )}
    </Page>
  )
}

type TermsProps = {
  offices: readonly Office[]
  campaigns: readonly CampaignFieldsFragment[]
  prisoner: { id: string; name: string }
  /** Who shares the case and can be taken on with the same pledge. */
  others: readonly ChosenFieldsFragment[]
}

function Terms({ offices, campaigns, prisoner, others }: TermsProps): ReactNode {
  const { t, language } = useLanguage()
  const { reload } = useSession()
  const act = useAct()
  const [officeId, setOfficeId] = useState(offices[0]?.id)
  const office = offices.find(({ id }) => id === officeId) ?? offices[0]
  const fitting = campaigns.filter(
    ({ isOpen, audience }) => isOpen && audience.some(({ id }) => id === office?.legislature.id),
  )
  const [campaignId, setCampaignId] = useState<string>()
  const [together, setTogether] = useState<readonly string[]>([])
  const [ofLetter] = useState(() => readErrand().campaign)
  const campaign =
    fitting.find(({ id }) => id === campaignId) ?? fitting.find(({ slug }) => slug === ofLetter) ?? fitting[0]

  const draft = async (): Promise<void> => {
    if (office === undefined || campaign === undefined) return
    const purpose = ['draft', office.id, prisoner.id, ...together].join(':')
    const pledge = await act.run(
      async () => {
        const commandId = commandFor(localStorage, purpose)
        const input = {
          commandId,
          office: office.id,
          prisoner: prisoner.id,
          campaign: campaign.id,
          together: [...together],
        }
        return (await request(DraftPledgeDocument, { input, language })).draftPledge
      },
      () => commandAnswered(localStorage, purpose),
    )
    if (pledge === null) return
    noteErrand({ prisoner: '', goal: '' })
    await reload()
    go(`/pledge/${pledge.id}/declaration`)
  }
  return (
    <>
      {offices.length < 2 ? null : (
        <Pick
          legend={t('intend.office')}
          name="office"
          value={office?.id}
          options={offices.map(({ id, parliamentarian, legislature }) => [id, parliamentarian.name, legislature.name])}
          onValue={setOfficeId}
        />
      )}
      {fitting.length < 2 ? null : (
        <Pick
          legend={t('intend.campaign')}
          name="campaign"
          value={campaign?.id}
          options={fitting.map(({ id, title }) => [id, title, ''])}
          onValue={setCampaignId}
        />
      )}
      {campaign === undefined || office === undefined ? (
        <p className="notice wait">
          <span>{t('intend.noCampaign', { house: office?.legislature.name ?? '' })}</span>
        </p>
      ) : (
        <>
          <p className="soft">{campaign.title}</p>
          <Together others={others} chosen={together} onChosen={setTogether} />
          <Undertakings set={campaign.undertakingSet} deadline={campaign.declarationDeadline} level={2} />
          <WhatIsPublic
            member={office.parliamentarian.name}
            group={office.parliamentarian.group?.name ?? null}
            house={office.legislature.name}
            prisoner={namesTogether([prisoner, ...others.filter(({ id }) => together.includes(id))], language)}
            level={2}
          />
          <ErrorSummary problems={act.problems} />
          <div className="row">
            <Button className="primary" busy={act.busy} onClick={() => void draft()}>
              {t('intend.begin')}
            </Button>
            <p className="soft">{t('intend.begin.what')}</p>
          </div>
        </>
      )}
    </>
  )
}

type PickProps = {
  legend: string
  name: string
  value: string | undefined
  options: readonly (readonly [id: string, label: string, detail: string])[]
  onValue: (id: string) => void
}

function Pick(props: PickProps): ReactNode {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.options.map(([id, label, detail]) => (
        <Choice
          key={id}
          type="radio"
          name={props.name}
          label={label}
          detail={detail}
          value={id}
          checked={id === props.value}
          onChange={() => props.onValue(id)}
        />
      ))}
    </fieldset>
  )
}
