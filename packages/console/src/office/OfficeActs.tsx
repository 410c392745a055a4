import { Stack } from '@mui/material'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { OfficeQuery } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

/** What can be said about an office as it stands. */
export const OfficeActs = ({ office }: { office: OfficeQuery['result'] }) => {
  const t = useText()
  const { parliamentarian: member, mailbox, domain, memberMatch, state } = office
  const shared = { resource: 'offices', record: office }
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {state === 'UNMATCHED' && (
        <ActButton
          {...shared}
          act="matchOffice"
          label={t('review.office.match')}
          title={t('review.office.matchTitle')}
          bounds={t('review.office.matchBounds', { mailbox: mailbox ?? domain, member: member.name })}
          done={t('review.office.matched')}
          variant="contained"
        >
          <ReasonInput />
        </ActButton>
      )}
      {state === 'MATCHED' && memberMatch === 'MODERATOR' && (
        <ActButton
          {...shared}
          act="unmatchOffice"
          label={t('office.unmatch')}
          title={t('office.unmatchTitle')}
          bounds={t('office.unmatchBounds')}
          done={t('office.unmatched')}
        >
          <ReasonInput />
        </ActButton>
      )}
      {state === 'FROZEN' ? (
        <ActButton
          {...shared}
          act="thawOffice"
          label={t('office.thaw')}
          title={t('office.thawTitle')}
          bounds={t('office.thawBounds')}
          done={t('office.thawed')}
        >
          <ReasonInput />
        </ActButton>
      ) : (
        <ActButton
          {...shared}
          act="freezeOffice"
          tone="error"
          label={t('office.freeze')}
          title={t('office.freezeTitle', { member: member.name })}
          bounds={t('office.freezeBounds')}
          done={t('office.frozen')}
        >
          <ReasonInput />
        </ActButton>
      )}
    </Stack>
  )
}
