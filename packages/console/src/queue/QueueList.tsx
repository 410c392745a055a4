import { Box, Chip, Stack, Typography } from '@mui/material'
import { List, Pagination, RecordsIterator, useGetList, useListContext } from 'react-admin'
import type { QueueKind, QueueRowFragment, QueueSizesQuery } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { QueueCard } from './QueueCard.tsx'

type Size = QueueSizesQuery['result'][number]

/** How much of each kind waits, and since when; pressed, only that kind is shown. */
const Kinds = () => {
  const t = useText()
  const format = useFormat()
  const { filterValues, setFilters } = useListContext()
  const { data = [] } = useGetList<Size>('queueSize')
  const chosen = filterValues['kind'] as QueueKind | undefined
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }} component="nav" aria-label={t('queue.kinds')}>
      {data.map(({ kind, count, isMore, longestSince }) => {
        const word = `${t(`word.queueKind.${kind}`)}: ${count}${isMore ? '+' : ''}`
        const since = longestSince === null ? '' : ` · ${t('queue.longest', { time: format.since(longestSince) })}`
        return (
          <Chip
            key={kind}
            label={word + since}
            aria-pressed={chosen === kind}
            color={chosen === kind ? 'primary' : 'default'}
            onClick={() => setFilters(chosen === kind ? {} : { kind })}
            sx={{ height: 'auto', minHeight: 40, '& .MuiChip-label': { whiteSpace: 'normal' } }}
          />
        )
      })}
    </Stack>
  )
}

const Cards = () => {
  const t = useText()
  const { data, isPending } = useListContext<QueueRowFragment>()
  if (!isPending && (data ?? []).length === 0)
    return <Typography sx={{ p: 4, textAlign: 'center' }}>{t('review.empty')}</Typography>
  return <RecordsIterator<QueueRowFragment> render={(item) => <QueueCard item={item} />} />
}

/** All that waits for the reader, families first, then what waits longest. */
export const QueueList = () => (
  <List
    component="div"
    exporter={false}
    actions={false}
    empty={false}
    perPage={25}
    pagination={<Pagination rowsPerPageOptions={[25]} />}
  >
    <Box sx={{ mt: 2, maxWidth: 900, display: 'grid', gap: 2 }}>
      <Kinds />
      <Cards />
    </Box>
  </List>
)
