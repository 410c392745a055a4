import { Box, Button, Link, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useCanAccess, useGetList } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import type { TransitionRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { useMandateLine } from './use-mandate-line.ts'

const AT_ONCE = 25

/** Patronages of which nobody can say yet whose they are, longest first. */
export const TransitionList = ({ house }: { house: string }) => {
  const t = useText()
  const line = useMandateLine()
  const [page, setPage] = useState(1)
  const { canAccess } = useCanAccess({ resource: 'transitions', action: 'list' })
  const {
    data = [],
    pageInfo,
    isPending,
  } = useGetList<TransitionRowFragment>(
    'transitions',
    { filter: { legislature: house }, pagination: { page, perPage: AT_ONCE } },
    { enabled: canAccess === true },
  )
  if (canAccess !== true || isPending) return null
  const hasNext = pageInfo?.hasNextPage === true
  return (
    <Box component="section" aria-labelledby="transitions" sx={{ display: 'grid', gap: 1 }}>
      <Typography id="transitions" component="h3" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('mandate.inTransition')}
      </Typography>
      {data.length === 0 && <Typography color="text.secondary">{t('mandate.nobodyInTransition')}</Typography>}
      {data.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {data.map(({ id, parliamentarian, prisoner, mandate }) => (
            <li key={id}>
              <Link component={RouterLink} to={`/pledges/${id}/show`}>
                {parliamentarian.name} · {prisoner.name}
              </Link>
              <Typography variant="body2" color="text.secondary">
                {line(mandate)}
              </Typography>
            </li>
          ))}
        </Box>
      )}
      {(page > 1 || hasNext) && (
        <Stack direction="row" sx={{ gap: 1 }}>
          <Button disabled={page === 1} onClick={() => setPage(page - 1)}>
            {t('mandate.before')}
          </Button>
          <Button disabled={!hasNext} onClick={() => setPage(page + 1)}>
            {t('mandate.next')}
          </Button>
        </Stack>
      )}
    </Box>
  )
}
