import { Box, Typography } from '@mui/material'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { StaffMemberQuery } from '../generated/graphql.ts'
import { Mark } from '../look/Mark.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Staff = StaffMemberQuery['result']

/** Where somebody is signed in now; each can be ended, or all. */
export const SessionList = ({ staff }: { staff: Staff }) => {
  const t = useText()
  const format = useFormat()
  const sessions = staff.access?.sessions ?? []
  const shared = {
    resource: 'staff',
    act: 'endStaffSessions' as const,
    record: staff,
    title: t('colleague.endTitle', { name: staff.name }),
    bounds: t('colleague.endBounds'),
    done: t('colleague.ended'),
  }
  if (sessions.length === 0) return <Typography color="text.secondary">{t('colleague.sessionsNone')}</Typography>
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {sessions.map(({ session, method, startedAt, expiresAt, isYours }) => (
        <Box key={session} sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography>
            {t('colleague.sessionLine', {
              method: t(`word.signInMethod.${method}`),
              start: format.moment(startedAt),
              end: format.moment(expiresAt),
            })}
          </Typography>
          {isYours && <Mark word={t('colleague.yours')} />}
          <ActButton
            {...shared}
            label={t('colleague.endOne')}
            isCalm
            toData={({ reason }) => ({ reason: String(reason), session })}
          >
            <ReasonInput />
          </ActButton>
        </Box>
      ))}
      <Box>
        <ActButton {...shared} tone="error" label={t('colleague.endAll')}>
          <ReasonInput />
        </ActButton>
      </Box>
    </Box>
  )
}
