import { Box, Stack, Typography } from '@mui/material'
import { Show, useRecordContext } from 'react-admin'
import { History } from '../audit/History.tsx'
import type { OfficeQuery } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { CausedSection } from './CausedSection.tsx'
import { OfficeActs } from './OfficeActs.tsx'
import { OfficeDone } from './OfficeDone.tsx'
import { OfficeFactsSection } from './OfficeFactsSection.tsx'
import { LeaveSection } from './LeaveSection.tsx'
import { MemberNamesakes, OfficesBeside } from './OfficesBeside.tsx'
import { OfficeState } from './OfficeState.tsx'
import { TakeBackSection } from './TakeBackSection.tsx'

const COLUMN = { display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }

const OfficePage = () => {
  const t = useText()
  const office = useRecordContext<OfficeQuery['result']>()
  if (office === undefined) return null
  const { parliamentarian: member, legislature } = office
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
            {member.name}
          </Typography>
          <Typography color="text.secondary">
            {[legislature.name, member.group?.name, member.area].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
        <OfficeState {...office} />
        <OfficeActs office={office} />
      </Stack>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}
      >
        <Box sx={COLUMN}>
          <OfficeFactsSection office={office} />
          <MemberNamesakes office={office} />
          <OfficesBeside office={office} />
        </Box>
        <Box sx={COLUMN}>
          {office.frozen && <CausedSection key={office.version} office={office} />}
          <TakeBackSection office={office} />
          <LeaveSection office={office} />
          <OfficeDone office={office} />
          <Section title={t('office.history')}>
            <History record={office.id} />
          </Section>
        </Box>
      </Box>
    </Box>
  )
}

/** One account: whose it is, what it did, what became public through it. */
export const OfficeShow = () => (
  <Show queryOptions={{ meta: WHOLE }} actions={false} component="div">
    <OfficePage />
  </Show>
)
