import { Box, Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import type { PledgePageFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** What was reported under a pledge, newest first, and what was decided about it. */
export const ReportedList = ({ reported }: { reported: PledgePageFragment['reported'] }) => {
  const t = useText()
  const format = useFormat()
  if (reported.length === 0) return <Typography color="text.secondary">{t('activity.none')}</Typography>
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {reported.map(({ id, kind, on, state, declinedBecause }) => (
        <li key={id}>
          <Link component={RouterLink} to={`/review/${id}/show`}>
            {t(`word.activity.${kind}`)}, {format.date(on)}
          </Link>
          : {t(`word.activityState.${state}`)}
          {declinedBecause !== null && (
            <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
              {declinedBecause}
            </Typography>
          )}
        </li>
      ))}
    </Box>
  )
}
