import { Alert, AlertTitle, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { useStop } from './use-stop.ts'

/** On every page, for everybody who is signed in: nobody wonders why nothing goes out. */
export const StopBanner = () => {
  const t = useText()
  const format = useFormat()
  const stop = useStop()
  if (stop === null) return null
  const { state, proposedBy, pulledAt, endProposedBy, reason } = stop
  const name = proposedBy?.name ?? ''
  return (
    <Alert severity={state === 'ON' ? 'error' : 'warning'} variant="filled" sx={{ mt: 1, fontSize: '1rem' }}>
      <AlertTitle sx={{ fontSize: '1.25rem', fontWeight: 700 }}>
        {state === 'ON' ? t('stop.on') : t('stop.asked', { name })}
      </AlertTitle>
      <Typography>
        {pulledAt === null ? t('stop.askedHelp') : t('stop.onHelp', { name, since: format.moment(pulledAt) })}
      </Typography>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{reason}</Typography>
      {endProposedBy !== null && <Typography>{t('stop.endAsked', { name: endProposedBy.name })}</Typography>}
      <Typography component={Link} to="/stop" sx={{ color: 'inherit' }}>
        {t('stop.open')}
      </Typography>
    </Alert>
  )
}
