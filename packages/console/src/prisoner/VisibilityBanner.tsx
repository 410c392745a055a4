import { Alert, Typography } from '@mui/material'
import { useCanAccess } from 'react-admin'
import type { PrisonerPageFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** Whoever opens the page reads first that a family asked for silence. */
export const VisibilityBanner = ({ visibility }: { visibility: PrisonerPageFragment['visibility'] }) => {
  const t = useText()
  const format = useFormat()
  const { canAccess: mayShow } = useCanAccess({ resource: 'prisoners', action: 'showPrisoner' })
  const { state, since, until, reason } = visibility
  if (state === 'SHOWN') return null
  return (
    <Alert severity="warning">
      <Typography sx={{ fontWeight: 600 }}>
        {t(`prisoner.banner.${state}`, { date: since === null ? '' : format.moment(since) })}
      </Typography>
      <Typography>
        {until === null ? t('prisoner.banner.noUntil') : t('prisoner.banner.until', { date: format.date(until) })}
      </Typography>
      {reason !== null && (
        <Typography>
          {t('field.reason')}: {reason}
        </Typography>
      )}
      {mayShow === false && <Typography>{t('prisoner.onlyEditors')}</Typography>}
    </Alert>
  )
}
