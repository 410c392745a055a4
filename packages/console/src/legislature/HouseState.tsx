import { Alert, Typography } from '@mui/material'
import type { LegislatureRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { useMissing } from './use-missing.ts'

/** Whether offices can register, by which way; of a house that is incomplete, what is missing and what follows. */
export const HouseState = ({ house }: { house: LegislatureRowFragment }) => {
  const t = useText()
  const missing = useMissing()
  if (house.missing.length > 0)
    return (
      <Alert severity="warning">
        <Typography sx={{ fontWeight: 600 }}>{t('legislature.missing', { what: missing(house.missing) })}</Typography>
        {t('legislature.missingBounds')}
      </Alert>
    )
  return (
    <Alert severity={house.verifiedByHand ? 'info' : 'success'}>
      {t(house.verifiedByHand ? 'legislature.openByHand' : 'legislature.openBounds')}
    </Alert>
  )
}
