import { Alert, Box, Button, Typography } from '@mui/material'
import { useInfiniteGetList } from 'react-admin'
import type { AuditQuery } from '../generated/graphql.ts'
import { Waiting } from '../look/Waiting.tsx'
import { useText } from '../provider/i18n/text.ts'
import { HistoryEntry } from './HistoryEntry.tsx'

export type Entry = AuditQuery['result']['edges'][number]['node']

/** Who changed what in one record, latest first. */
export const History = ({ record }: { record: string }) => {
  const t = useText()
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteGetList<Entry>(
    'audit',
    {
      filter: { record },
      pagination: { page: 1, perPage: 20 },
    },
  )
  if (error !== null) return <Alert severity="error">{t('console.networkLost')}</Alert>
  if (isPending) return <Waiting lines={2} />
  const entries = data.pages.flatMap((page) => page.data)
  if (entries.length === 0) return <Typography color="text.secondary">{t('audit.none')}</Typography>
  const names = new Map(entries.flatMap(({ actorStaff: staff }) => (staff === null ? [] : [[staff.id, staff.name]])))
  return (
    <Box>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} names={names} />
        ))}
      </Box>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('audit.more')}
        </Button>
      )}
    </Box>
  )
}
