import { Typography } from '@mui/material'
import { useGetOne } from 'react-admin'
import type { QueueDayQuery } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** How long people waited for what was answered today. */
export const DayLine = () => {
  const t = useText()
  const format = useFormat()
  const { data: day } = useGetOne<QueueDayQuery['result']>('queueDay', { id: 'QueueDay' })
  if (day === undefined) return null
  const { count, medianMinutes: median, longestMinutes: longest } = day
  return (
    <Typography color="text.secondary">
      {median === null || longest === null
        ? t('today.answeredNone')
        : t('today.answered', {
            smart_count: count,
            median: format.minutes(median),
            longest: format.minutes(longest),
          })}
    </Typography>
  )
}
