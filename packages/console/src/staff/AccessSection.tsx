import { Box, Stack, Typography } from '@mui/material'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { StaffMemberQuery } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { SessionList } from './SessionList.tsx'

type Staff = StaffMemberQuery['result']

/** The last invitation, in one line. */
export const useInvitationLine = () => {
  const t = useText()
  const format = useFormat()
  return (invitation: { state: 'PENDING' | 'EXPIRED' | 'WITHDRAWN' | 'USED'; until: string } | null): string => {
    if (invitation === null) return t('colleague.invitationNone')
    const word = t(`word.invitationState.${invitation.state}`)
    return invitation.state === 'PENDING'
      ? `${word}, ${t('colleague.until', { date: format.moment(invitation.until) })}`
      : word
  }
}

const Invitation = ({ staff }: { staff: Staff }) => {
  const t = useText()
  const { name } = staff
  const shared = { resource: 'staff', record: staff }
  if (!staff.active) return null
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      <ActButton
        {...shared}
        act="renewInvitation"
        label={t('colleague.renew')}
        title={t('colleague.renewTitle', { name })}
        bounds={t('colleague.renewBounds')}
        done={t('colleague.renewed')}
        startsAt="submit"
      />
      {staff.access?.invitation?.state === 'PENDING' && (
        <ActButton
          {...shared}
          act="withdrawInvitation"
          tone="error"
          label={t('colleague.withdraw')}
          title={t('colleague.withdrawTitle', { name })}
          bounds={t('colleague.withdrawBounds')}
          done={t('colleague.withdrawn')}
        >
          <ReasonInput />
        </ActButton>
      )}
    </Stack>
  )
}

/** How somebody comes in: sessions, passkeys, invitation. */
export const AccessSection = ({ staff }: { staff: Staff }) => {
  const t = useText()
  const format = useFormat()
  const line = useInvitationLine()
  const { access, name } = staff
  if (access === null) return null
  return (
    <Section title={t('colleague.access')}>
      <Terms
        rows={[
          [
            t('colleague.lastSignIn'),
            access.lastSignInAt === null ? t('colleague.never') : format.moment(access.lastSignInAt),
          ],
          [t('colleague.invitation'), line(access.invitation)],
        ]}
      />
      <Invitation staff={staff} />
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {t('colleague.sessions')}
      </Typography>
      <SessionList staff={staff} />
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {t('colleague.passkeys')}
      </Typography>
      {access.passkeys.length === 0 && <Typography color="text.secondary">{t('colleague.passkeysNone')}</Typography>}
      {access.passkeys.map(({ name: called, enrolledAt }) => (
        <Typography key={enrolledAt}>
          {called ?? t('colleague.noName')}, {t('colleague.enrolled', { date: format.day(enrolledAt) })}
        </Typography>
      ))}
      {access.passkeys.length > 0 && (
        <Box>
          <ActButton
            resource="staff"
            act="forgetPasskeys"
            record={staff}
            tone="error"
            label={t('colleague.forget')}
            title={t('colleague.forgetTitle', { name })}
            bounds={t('colleague.forgetBounds')}
            done={t('colleague.forgotten')}
          >
            <ReasonInput />
          </ActButton>
        </Box>
      )}
    </Section>
  )
}
