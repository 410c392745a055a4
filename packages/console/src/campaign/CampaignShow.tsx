import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material'
import { Show, useCanAccess, useRecordContext } from 'react-admin'
import { Link } from 'react-router-dom'
import { History } from '../audit/History.tsx'
import type { CampaignPageFragment } from '../generated/graphql.ts'
import { useLanguageName } from '../language/language-name.ts'
import { inOrder } from '../language/texts.ts'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { PressSection } from '../press/PressSection.tsx'
import { ReportedSection } from '../press/ReportedSection.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { ChangeAudience, ChangeDays, ChangeSet, ChangeTitle } from './ChangeCampaign.tsx'
import { MonthsPublic } from './MonthsPublic.tsx'
import { NextDay } from './NextDay.tsx'

type Part = { campaign: CampaignPageFragment }

const Days = ({ campaign }: Part) => {
  const t = useText()
  const format = useFormat()
  const day = (on: string | null) => (on === null ? t('campaign.unset') : format.date(on))
  return (
    <Section title={t('campaign.days')}>
      <NextDay campaign={campaign} />
      <Terms
        rows={[
          [t('campaign.startsOn'), day(campaign.startsOn)],
          [t('campaign.declarationDeadline'), day(campaign.declarationDeadline)],
          [t('campaign.reportingOn'), day(campaign.reportingOn)],
          [t('campaign.endsOn'), day(campaign.endsOn)],
        ]}
      />
      <ChangeDays campaign={campaign} />
    </Section>
  )
}

const Audience = ({ campaign }: Part) => {
  const t = useText()
  return (
    <Section title={t('campaign.audience')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {campaign.audience.map(({ id, name }) => (
          <li key={id}>
            <MuiLink component={Link} to={`/legislatures/${id}/show`}>
              {name}
            </MuiLink>
          </li>
        ))}
      </Box>
      <ChangeAudience campaign={campaign} />
    </Section>
  )
}

const SetOf = ({ campaign }: Part) => {
  const t = useText()
  const { id, name, version } = campaign.undertakingSet
  return (
    <Section title={t('campaign.set')}>
      <div>
        <MuiLink component={Link} to={`/undertakingSets/${id}/show`}>
          {t('undertaking.version', { name, version })}
        </MuiLink>
      </div>
      <Typography variant="body2" color="text.secondary">
        {t('campaign.setBounds')}
      </Typography>
      <ChangeSet campaign={campaign} />
    </Section>
  )
}

/** Where writing to the houses is done. */
const Letters = ({ campaign }: Part) => {
  const t = useText()
  const { canAccess } = useCanAccess({ resource: 'letters', action: 'list' })
  if (canAccess !== true) return null
  return (
    <Section title={t('letter.letters')}>
      <Typography>{t('letter.lettersHelp')}</Typography>
      <div>
        <Button component={Link} to={`/campaigns/${campaign.id}/letters`} variant="contained">
          {t('letter.open')}
        </Button>
      </div>
    </Section>
  )
}

const CampaignPage = () => {
  const t = useText()
  const nameOf = useLanguageName()
  const campaign = useRecordContext<CampaignPageFragment>()
  if (campaign === undefined) return null
  return (
    <Stack sx={{ gap: 2, mt: 1 }}>
      <Box>
        <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
          {campaign.title}
        </Typography>
        <Typography color="text.secondary">
          {[campaign.slug, t(campaign.isOpen ? 'campaign.isOpen' : 'campaign.isClosed')].join(' · ')}
        </Typography>
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Letters campaign={campaign} />
          <Days campaign={campaign} />
          <Audience campaign={campaign} />
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <SetOf campaign={campaign} />
          <MonthsPublic campaign={campaign} />
          <PressSection campaign={campaign} />
          <ReportedSection />
          <Section title={t('campaign.title')}>
            <Terms rows={inOrder(campaign.titles).map(({ language, text }) => [nameOf(language), text] as const)} />
            <ChangeTitle campaign={campaign} />
          </Section>
          <Section title={t('pledge.history')}>
            <History record={campaign.id} />
          </Section>
        </Stack>
      </Box>
    </Stack>
  )
}

/** One wave: whom it asks for what, and by when. */
export const CampaignShow = () => (
  <Show queryOptions={{ meta: WHOLE }} actions={false} component="div">
    <CampaignPage />
  </Show>
)
