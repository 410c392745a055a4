import { Button } from '@mui/material'
import { useCanAccess } from 'react-admin'
import { Link } from 'react-router-dom'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonForOffice } from '../act/ReasonForOffice.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { PledgePageFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

/** Every decision can be reversed; what is offered follows from the state. */
export const PledgeActions = ({ pledge }: { pledge: PledgePageFragment }) => {
  const t = useText()
  const { canAccess: mayReview } = useCanAccess({ resource: 'review', action: 'acceptPledge' })
  const shared = { resource: 'pledges', record: pledge }
  if (pledge.state === 'SUBMITTED' && mayReview === true) {
    return (
      <Button component={Link} to={`/review/${pledge.id}/show`} variant="contained">
        {t('pledge.toReview')}
      </Button>
    )
  }
  if (pledge.state === 'DECLINED') {
    return (
      <ActButton
        {...shared}
        act="reopenPledge"
        label={t('pledge.reopen')}
        title={t('pledge.reopenTitle')}
        bounds={t('pledge.reopenBounds')}
        done={t('pledge.done.reopenPledge')}
      >
        <ReasonInput />
      </ActButton>
    )
  }
  if (pledge.state !== 'ACTIVE' && pledge.state !== 'ENDED') return null
  const asks = pledge.lapseAskedAt !== null || (pledge.line?.waiting.length ?? 0) > 0
  return (
    <>
      {pledge.endReason === 'ENDED_BY_CAMPAIGN' && (
        <ActButton
          {...shared}
          act="restorePledge"
          label={t('ending.restoreOne')}
          title={t('ending.restoreOneTitle')}
          bounds={t('ending.restoreOneBounds')}
          done={t('ending.restored')}
        >
          <ReasonInput />
        </ActButton>
      )}
      {asks && mayReview === true && (
        <Button component={Link} to={`/review/${pledge.id}/show`} variant="contained">
          {t('pledge.toReview')}
        </Button>
      )}
      {!asks && (pledge.line?.shown.length ?? 0) > 0 && (
        <ActButton
          {...shared}
          act="declineOfficeLine"
          label={t('months.takeLineOut')}
          title={t('months.line')}
          bounds={t('months.declineLineBounds')}
          done={t('months.lineRefused')}
          isCalm
        >
          <ReasonForOffice />
        </ActButton>
      )}
      {pledge.state === 'ACTIVE' && (
        <ActButton
          {...shared}
          act="revokePledge"
          tone="error"
          label={t('pledge.revoke')}
          title={t('pledge.revokeTitle')}
          bounds={t('pledge.revokeBounds')}
          done={t('pledge.done.revokePledge')}
        >
          <ReasonInput />
        </ActButton>
      )}
      <ActButton
        {...shared}
        act="annulPledge"
        tone="error"
        label={t('office.annul')}
        title={t('office.annulTitle')}
        bounds={t('office.annulBounds')}
        done={t('office.annulled')}
        isCalm
      >
        <ReasonInput />
      </ActButton>
    </>
  )
}
