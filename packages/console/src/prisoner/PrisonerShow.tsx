import { Box, Stack, Typography } from '@mui/material'
import { Show, useRecordContext } from 'react-admin'
import { History } from '../audit/History.tsx'
import type { PrisonerPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { DetentionHistory } from './DetentionHistory.tsx'
import { NameSection } from './NameSection.tsx'
import { PartnerView } from './PartnerView.tsx'
import { PhotoSection } from './PhotoSection.tsx'
import { PostSection } from './PostSection.tsx'
import { PrisonerMarks } from './PrisonerMarks.tsx'
import { PrisonerPhoto } from './PrisonerPhoto.tsx'
import { PublicationSection } from './PublicationSection.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { ChangeCase, ChangeHealth, ChangeRecognitions, ChangeStory } from './edit/ChangeFacts.tsx'
import { AddEvent, ChangeHistory } from './edit/ChangeHistory.tsx'
import { ChangeNames } from './edit/ChangeNames.tsx'
import { ConsentSection } from './ConsentSection.tsx'
import { NoticeSection } from '../ending/NoticeSection.tsx'
import { RestoreSection } from '../ending/RestoreSection.tsx'
import { EndBanner } from './EndBanner.tsx'
import { LevelSection } from './LevelSection.tsx'
import { VisibilityActs } from './VisibilityActs.tsx'
import { VisibilityBanner } from './VisibilityBanner.tsx'

const Header = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const format = useFormat()
  const { daysInDetention: days, lastConfirmed } = prisoner
  const line = [
    t(`word.detention.${prisoner.status}`),
    days !== null &&
      `${days.atLeast ? `${t('prisoner.atLeast')} ` : ''}${t('prisoner.days', { smart_count: days.days })}`,
    prisoner.patronCount === 0
      ? t('prisoner.patronsNone')
      : t('prisoner.patrons', { smart_count: prisoner.patronCount }),
    lastConfirmed !== null && t('prisoner.lastConfirmed', { date: format.date(lastConfirmed) }),
  ]
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', flexWrap: 'wrap' }}>
      <PrisonerPhoto prisoner={prisoner} size={72} />
      <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
          {prisoner.name}
        </Typography>
        <Typography color="text.secondary">{line.filter(Boolean).join(' · ')}</Typography>
        <PrisonerMarks prisoner={prisoner} />
      </Box>
      <VisibilityActs prisoner={prisoner} />
    </Box>
  )
}

const PrisonerPage = () => {
  const t = useText()
  const prisoner = useRecordContext<PrisonerPageFragment>()
  if (prisoner === undefined) return null
  return (
    <Stack sx={{ gap: 2, mt: 1 }}>
      <VisibilityBanner visibility={prisoner.visibility} />
      <EndBanner prisoner={prisoner} />
      <RestoreSection prisoner={prisoner.id} />
      <NoticeSection prisoner={prisoner.id} />
      <Header prisoner={prisoner} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <NameSection names={prisoner.names} pronunciations={prisoner.pronunciations}>
            <ChangeNames prisoner={prisoner} />
          </NameSection>
          <DetentionHistory prisoner={prisoner}>
            <AddEvent prisoner={prisoner} />
            <ChangeHistory prisoner={prisoner} />
          </DetentionHistory>
          <PostSection prisoner={prisoner} />
          <RecordFacts prisoner={prisoner} />
          <Section title={t('record.edit')}>
            <ChangeStory prisoner={prisoner} />
            <ChangeCase prisoner={prisoner} />
            <ChangeRecognitions prisoner={prisoner} />
            <ChangeHealth prisoner={prisoner} />
          </Section>
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <PhotoSection prisoner={prisoner} />
          <PublicationSection prisoner={prisoner} />
          <LevelSection prisoner={prisoner} />
          <ConsentSection prisoner={prisoner} />
          <PartnerView prisoner={prisoner} />
          <Section title={t('pledge.history')}>
            <History record={prisoner.id} />
          </Section>
        </Stack>
      </Box>
    </Stack>
  )
}

export const PrisonerShow = () => (
  <Show queryOptions={{ meta: WHOLE }} actions={false} component="div">
    <PrisonerPage />
  </Show>
)
