import LateIcon from '@mui/icons-material/ScheduleOutlined'
import { Chip, Stack } from '@mui/material'
import { useGetList } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import type { QueueSizesQuery } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Size = QueueSizesQuery['result'][number]

/** How much of each kind waits, and since when; pressed, only that kind is shown. */
export const QueueKinds = () => {
  const t = useText()
  const format = useFormat()
  const [search, setSearch] = useSearchParams()
  const { data = [] } = useGetList<Size>('queueSize')
  const chosen = search.get('kind')
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', p: 1 }} component="nav" aria-label={t('queue.kinds')}>
      {data.map(({ kind, count, isMore, longestSince, isLate }) => {
        const word = `${t(`word.queueKind.${kind}`)}: ${count}${isMore ? '+' : ''}`
        const since = longestSince === null ? '' : ` · ${t('queue.longest', { time: format.since(longestSince) })}`
        return (
          <Chip
            key={kind}
            label={word + since}
            // Said in words to those who listen; four times in a row it would fill the screen of everybody else.
            {...(isLate && { icon: <LateIcon titleAccess={t('today.overdue')} /> })}
            aria-pressed={chosen === kind}
            color={chosen === kind ? 'primary' : 'default'}
            onClick={() => setSearch(chosen === kind ? {} : { kind })}
            sx={{ height: 'auto', minHeight: 40, '& .MuiChip-label': { whiteSpace: 'normal' } }}
          />
        )
      })}
    </Stack>
  )
}
