import { Box, Typography } from '@mui/material'
import type { LegislatureRowFragment } from '../generated/graphql.ts'
import { isWebAddress, OutLink } from '../look/OutLink.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** The official domains, each with where it says so and when somebody looked. */
export const Domains = ({ house }: { house: LegislatureRowFragment }) => {
  const t = useText()
  const format = useFormat()
  if (house.verifiedByHand) return t('legislature.byHand')
  if (house.domains.length === 0) return t('legislature.noDomain')
  return house.domains.map(({ domain, source, checkedOn }) => (
    <Box key={domain} sx={{ mb: 0.5 }}>
      {domain}
      <Typography variant="caption" color="text.secondary" component="div">
        {isWebAddress(source) ? <OutLink url={source} /> : source},{' '}
        {t('legislature.checked', { date: format.date(checkedOn) })}
      </Typography>
    </Box>
  ))
}
