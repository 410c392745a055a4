import { Box, Link as MuiLink, Typography } from '@mui/material'
import { CreateButton, List, RecordsIterator, TopToolbar } from 'react-admin'
import { Link } from 'react-router-dom'
import type { CampaignRowFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { NextDay } from './NextDay.tsx'

const Wave = ({ campaign }: { campaign: CampaignRowFragment }) => {
  const t = useText()
  const format = useFormat()
  const { audience, undertakingSet, declarationDeadline } = campaign
  return (
    <Section
      title={campaign.title}
      actions={
        <MuiLink component={Link} to={`/campaigns/${campaign.id}/show`}>
          {t('campaign.page', { title: campaign.title })}
        </MuiLink>
      }
    >
      <NextDay campaign={campaign} />
      <Terms
        rows={[
          [t('campaign.audience'), audience.map(({ name }) => name).join(', ')],
          [t('campaign.set'), t('undertaking.version', { name: undertakingSet.name, version: undertakingSet.version })],
          [t('campaign.declarationDeadline'), declarationDeadline === null ? null : format.date(declarationDeadline)],
        ]}
      />
    </Section>
  )
}

const Actions = () => {
  const t = useText()
  return (
    <TopToolbar>
      <CreateButton label={t('campaign.create')} />
    </TopToolbar>
  )
}

const None = () => {
  const t = useText()
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography>{t('campaign.none')}</Typography>
      <CreateButton label={t('campaign.create')} />
    </Box>
  )
}

/** Every wave, with what comes next in it. */
export const CampaignList = () => (
  <List component="div" exporter={false} actions={<Actions />} pagination={false} perPage={100} empty={<None />}>
    <Box
      sx={{ mt: 2, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}
    >
      <RecordsIterator<CampaignRowFragment> render={(campaign) => <Wave campaign={campaign} />} />
    </Box>
  </List>
)
