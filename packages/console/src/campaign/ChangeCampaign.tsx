import { ChangeSection } from '../act/ChangeSection.tsx'
import type { CampaignPageFragment } from '../generated/graphql.ts'
import { TextInputs, TextLanguages } from '../language/TextInputs.tsx'
import { languagesOf, linesOf, textsOf } from '../language/texts.ts'
import { useText } from '../provider/i18n/text.ts'
import { AudienceInput, DayInputs, daysOf, SetInput } from './CampaignInputs.tsx'

type Part = { campaign: CampaignPageFragment }

const ofCampaign = (campaign: CampaignPageFragment) =>
  ({ resource: 'campaigns', act: 'changeCampaign', record: campaign, name: campaign.title }) as const

export const ChangeTitle = ({ campaign }: Part) => {
  const t = useText()
  return (
    <ChangeSection
      {...ofCampaign(campaign)}
      section={t('campaign.title')}
      bounds={t('campaign.publicBounds')}
      defaults={{ title: textsOf(campaign.titles), textLanguages: languagesOf(campaign.titles) }}
      toChange={({ title, textLanguages }) => ({ title: linesOf(title, textLanguages as string[]) })}
      lines={campaign.titles.map(({ text, language }) => `${text} (${language})`)}
    >
      <TextLanguages />
      <TextInputs source="title" label={t('campaign.title')} max={160} />
    </ChangeSection>
  )
}

export const ChangeAudience = ({ campaign }: Part) => {
  const t = useText()
  return (
    <ChangeSection
      {...ofCampaign(campaign)}
      section={t('campaign.audience')}
      bounds={t('campaign.audienceBounds')}
      defaults={{ audience: campaign.audience.map(({ id }) => id) }}
      toChange={({ audience }) => ({ audience: (audience ?? []) as string[] })}
      lines={campaign.audience.map(({ name }) => name)}
    >
      <AudienceInput />
    </ChangeSection>
  )
}

export const ChangeSet = ({ campaign }: Part) => {
  const t = useText()
  const { id, name, version } = campaign.undertakingSet
  return (
    <ChangeSection
      {...ofCampaign(campaign)}
      section={t('campaign.set')}
      bounds={t('campaign.setBounds')}
      defaults={{ undertakingSet: id }}
      toChange={({ undertakingSet }) => ({ undertakingSet: undertakingSet as string })}
      lines={[t('undertaking.version', { name, version })]}
    >
      <SetInput />
    </ChangeSection>
  )
}

export const ChangeDays = ({ campaign }: Part) => {
  const t = useText()
  const { startsOn, declarationDeadline, reportingOn, endsOn } = campaign
  return (
    <ChangeSection
      {...ofCampaign(campaign)}
      section={t('campaign.days')}
      bounds={t('campaign.daysBounds')}
      defaults={{ startsOn, declarationDeadline, reportingOn, endsOn }}
      toChange={daysOf}
      lines={[
        `${t('campaign.startsOn')}: ${startsOn}`,
        `${t('campaign.declarationDeadline')}: ${declarationDeadline ?? '–'}`,
        `${t('campaign.reportingOn')}: ${reportingOn ?? '–'}`,
        `${t('campaign.endsOn')}: ${endsOn ?? '–'}`,
      ]}
    >
      <DayInputs />
    </ChangeSection>
  )
}
