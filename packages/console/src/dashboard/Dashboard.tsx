import { Box, Button, Divider, Link as MuiLink, Stack, Typography } from '@mui/material'
import { Title, useCanAccess, useGetIdentity, useGetList } from 'react-admin'
import { Link } from 'react-router-dom'
import type { LegislatureRowFragment, PledgeState, QueueRowFragment, QueueSizesQuery } from '../generated/graphql.ts'
import { Mark } from '../look/Mark.tsx'
import { Section } from '../look/Section.tsx'
import { Waiting } from '../look/Waiting.tsx'
import { useMissing } from '../legislature/use-missing.ts'
import { ReviewQueue } from '../moderation/ReviewQueue.tsx'
import { DayLine } from '../queue/DayLine.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { CampaignTile } from './CampaignTile.tsx'
import { CountTile } from './CountTile.tsx'
import { CoverageTile } from './CoverageTile.tsx'
import { WithoutPatronTile } from './WithoutPatronTile.tsx'

const FEW = { pagination: { page: 1, perPage: 50 } }

/** What waits, how long the longest has waited, and the way to it. */
const Queue = () => {
  const t = useText()
  const format = useFormat()
  const { data, pageInfo } = useGetList<QueueRowFragment>('queue', FEW)
  if (data === undefined) return <Waiting />
  const [longest] = data
  const since = longest?.since ?? null
  const count = data.length
  const title =
    count === 0
      ? t('dashboard.waitsNone')
      : pageInfo?.hasNextPage === true
        ? t('dashboard.waitsMore', { count })
        : t('dashboard.waits', { smart_count: count })
  return (
    <Section title={title} tone={count === 0 ? 'kept' : 'wait'}>
      {longest === undefined ? (
        <>
          <Typography>{t('review.emptyHint')}</Typography>
          <DayLine />
        </>
      ) : (
        <>
          {since !== null && <Typography>{t('dashboard.longest', { time: format.since(since) })}</Typography>}
          <KindAges />
          <DayLine />
          <div>
            <Button component={Link} to={`/review/${longest.id}/show`} variant="contained" size="large">
              {t('dashboard.start')}
            </Button>
          </div>
          <Divider sx={{ mt: 1 }} />
          <Box sx={{ mx: -2, mb: -2 }}>
            <ReviewQueue items={data.slice(0, 5)} open={undefined} more={undefined} />
          </Box>
        </>
      )}
    </Section>
  )
}

/** How much of each kind waits and since when; each leads to its part of the queue. */
const KindAges = () => {
  const t = useText()
  const format = useFormat()
  const { data = [] } = useGetList<QueueSizesQuery['result'][number]>('queueSize')
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {data
        .filter(({ count }) => count > 0)
        .map(({ kind, count, isMore, longestSince, isLate }) => (
          <li key={kind}>
            <MuiLink component={Link} to={`/review?kind=${kind}`}>
              {t(`word.queueKind.${kind}`)}: {count}
              {isMore && '+'}
            </MuiLink>
            {longestSince !== null && ` · ${t('queue.longest', { time: format.since(longestSince) })}`}{' '}
            {isLate && <Mark word={t('today.overdue')} tone="due" />}
          </li>
        ))}
    </Box>
  )
}

const Houses = () => {
  const t = useText()
  const missing = useMissing()
  const { data } = useGetList<LegislatureRowFragment>('legislatures')
  if (data === undefined) return <Waiting lines={2} />
  const incomplete = data.filter((house) => house.missing.length > 0)
  return (
    <Section title={t('dashboard.houses')}>
      {incomplete.length === 0 && <Typography>{t('dashboard.housesNone')}</Typography>}
      {incomplete.map((house) => (
        <Typography key={house.id}>
          {house.name}: {missing(house.missing)}
        </Typography>
      ))}
      <MuiLink component={Link} to="/legislatures">
        {t('dashboard.all')}
      </MuiLink>
    </Section>
  )
}

const pledgesIn = (state: PledgeState) => `/pledges?filter=${encodeURIComponent(JSON.stringify({ state }))}`

export const Dashboard = () => {
  const t = useText()
  const { identity } = useGetIdentity()
  const may = {
    review: useCanAccess({ resource: 'review', action: 'list' }).canAccess,
    pledges: useCanAccess({ resource: 'pledges', action: 'list' }).canAccess,
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2 }}>
      <Title title={t('dashboard.title')} />
      <Typography component="h1" variant="h1">
        {t('dashboard.hello', { name: identity?.fullName ?? '' })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, alignItems: 'start' }}>
        {may.review === true && <Queue />}
        <Stack sx={{ gap: 2 }}>
          <CoverageTile />
          <CampaignTile />
          <WithoutPatronTile />
          {may.pledges === true && (
            <>
              <CountTile
                resource="pledges"
                words="sentBack"
                filter={{ state: 'CHANGES_REQUESTED' }}
                to={pledgesIn('CHANGES_REQUESTED')}
              />
              <CountTile resource="pledges" words="active" filter={{ state: 'ACTIVE' }} to={pledgesIn('ACTIVE')} />
            </>
          )}
          <Houses />
        </Stack>
      </Box>
    </Box>
  )
}
