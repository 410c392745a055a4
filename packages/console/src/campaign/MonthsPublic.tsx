import { Typography } from '@mui/material'
import { RadioButtonGroupInput, required } from 'react-admin'
import { ChangeSection } from '../act/ChangeSection.tsx'
import type { CampaignPageFragment, MonthsPublic as Shown } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { enMonthsWords } from '../provider/i18n/message/en-months.ts'
import { useText } from '../provider/i18n/text.ts'

const SHOWN = Object.keys(enMonthsWords.monthsPublic) as Shown[]

/** How much of its patrons' months everybody sees. */
export const MonthsPublic = ({ campaign }: { campaign: CampaignPageFragment }) => {
  const t = useText()
  const { monthsPublic } = campaign
  return (
    <Section title={t('months.public')}>
      <Typography>{t(`word.monthsPublic.${monthsPublic}`)}</Typography>
      <Typography variant="body2" color="text.secondary">
        {t('months.publicHelp')}
      </Typography>
      <ChangeSection
        resource="campaigns"
        act="changeCampaign"
        record={campaign}
        name={campaign.title}
        section={t('months.public')}
        bounds={t('months.publicBounds')}
        defaults={{ monthsPublic }}
        toChange={(values) => ({ monthsPublic: values['monthsPublic'] as Shown })}
        lines={[t(`word.monthsPublic.${monthsPublic}`)]}
      >
        <RadioButtonGroupInput
          source="monthsPublic"
          label={t('months.public')}
          choices={SHOWN.map((id) => ({ id, name: t(`word.monthsPublic.${id}`) }))}
          translateChoice={false}
          validate={required()}
          row={false}
          helperText={false}
        />
      </ChangeSection>
    </Section>
  )
}
