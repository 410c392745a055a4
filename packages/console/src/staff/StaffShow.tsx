import { Box, Typography } from '@mui/material'
import { Show, useRecordContext } from 'react-admin'
import { History } from '../audit/History.tsx'
import type { StaffMemberQuery } from '../generated/graphql.ts'
import { Mark } from '../look/Mark.tsx'
import { Section } from '../look/Section.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { AccessSection } from './AccessSection.tsx'
import { StaffActs } from './StaffActs.tsx'
import { StaffRoles } from './StaffRoles.tsx'

const StaffPage = () => {
  const t = useText()
  const staff = useRecordContext<StaffMemberQuery['result']>()
  if (staff === undefined) return null
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1, maxWidth: 900 }}>
      <div>
        <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
          {staff.name}
        </Typography>
        <Typography color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {staff.email}
        </Typography>
      </div>
      <Section title={t('colleague.role')} tone={staff.active ? 'plain' : 'wait'}>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {!staff.active && <Mark word={t('colleague.inactive')} tone="wait" />}
          {staff.roles.map((role) => (
            <Mark key={role} word={t(`word.role.${role}`)} tone="action" />
          ))}
        </Box>
        <StaffRoles roles={staff.roles} />
        <StaffActs staff={staff} />
      </Section>
      <AccessSection staff={staff} />
      <Section title={t('colleague.history')}>
        <History record={staff.id} />
      </Section>
    </Box>
  )
}

/** One member of staff: what they may, how they come in, what happened. */
export const StaffShow = () => (
  <Show queryOptions={{ meta: WHOLE }} actions={false} component="div">
    <StaffPage />
  </Show>
)
