import { Box, Button, List, ListItem, ListItemButton, Stack, Typography } from '@mui/material'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router-dom'
import type { QueueRowFragment } from '../generated/graphql.ts'
import { Mark } from '../look/Mark.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { MARKS } from './marks.ts'
import { useReviewPath } from './use-queue.ts'

/** Who or what, about whom, and where: what one reads before opening it. */
const useLines = () => {
  const t = useText()
  const format = useFormat()
  return ({ pledge, activity, office, report }: QueueRowFragment): (string | undefined)[] => {
    if (pledge !== null) return [pledge.parliamentarian.name, pledge.prisoner.name, pledge.legislature.name]
    if (activity !== null) {
      const what = `${t(`word.activity.${activity.kind}`)}, ${format.date(activity.on)}`
      return [activity.parliamentarian.name, activity.pledge?.prisoner.name, what]
    }
    if (office !== null) return [office.parliamentarian.name, office.mailbox ?? office.domain, office.legislature.name]
    if (report !== null)
      return [t(`word.reportWish.${report.wish}`), report.prisoner?.name ?? (report.about || t('report.noName'))]
    return []
  }
}

const Row = ({ item, open }: { item: QueueRowFragment; open: boolean }) => {
  const t = useText()
  const format = useFormat()
  const pathOf = useReviewPath()
  const [title, whom, where] = useLines()(item)
  const { pledge, report } = item
  const row = useRef<HTMLLIElement>(null)
  // Who goes on with `j` still sees where they are.
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const line = [
    item.kind !== 'PLEDGE' && t(`word.queueKind.${item.kind}`),
    where,
    t('review.waiting', { time: format.since(item.since) }),
  ]
  return (
    <ListItem ref={row} disablePadding divider>
      <ListItemButton
        component={Link}
        to={pathOf(item.id)}
        selected={open}
        aria-current={open ? 'true' : undefined}
        sx={{ display: 'block', px: 2, py: 1.25, overflowWrap: 'anywhere' }}
      >
        <Typography component="div" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        <Typography variant="body2">{whom}</Typography>
        <Typography variant="body2" color="text.secondary">
          {line.filter(Boolean).join(' · ')}
        </Typography>
        <Stack direction="row" sx={{ gap: 0.5, mt: 0.5, flexWrap: 'wrap' }}>
          {item.isLate && (
            <Mark
              tone={report === null ? 'due' : 'danger'}
              word={t(report === null ? 'today.overdue' : 'report.late')}
            />
          )}
          {pledge !== null &&
            item.kind === 'PLEDGE' &&
            MARKS.filter(({ holds }) => holds(pledge)).map(({ word, tone }) => (
              <Mark key={word} word={t(word)} tone={tone} />
            ))}
        </Stack>
      </ListItemButton>
    </ListItem>
  )
}

type Given = { items: readonly QueueRowFragment[]; open: string | undefined; more: (() => void) | undefined }

/** What waits: families first, then longest. */
export const ReviewQueue = ({ items, open, more }: Given) => {
  const t = useText()
  return (
    <Box component="nav" aria-label={t('review.back')}>
      <List disablePadding>
        {items.map((item) => (
          <Row key={`${item.kind}-${item.id}`} item={item} open={item.id === open} />
        ))}
      </List>
      {more !== undefined && (
        <Button fullWidth onClick={more}>
          {t('review.more')}
        </Button>
      )}
    </Box>
  )
}
