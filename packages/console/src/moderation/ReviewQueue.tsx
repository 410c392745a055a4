import { Box, Button, List, ListItem, ListItemButton, Stack, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import type { PledgeRowFragment } from '../generated/graphql.ts'
import { Mark } from '../look/Mark.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { MARKS } from './marks.ts'

const Row = ({ pledge, open }: { pledge: PledgeRowFragment; open: boolean }) => {
  const t = useText()
  const format = useFormat()
  const since = pledge.submittedAt
  return (
    <ListItem disablePadding divider>
      <ListItemButton
        component={Link}
        to={`/review/${pledge.id}/show`}
        selected={open}
        aria-current={open ? 'true' : undefined}
        sx={{ display: 'block', px: 2, py: 1.25 }}
      >
        <Typography component="div" sx={{ fontWeight: 600 }}>
          {pledge.parliamentarian.name}
        </Typography>
        <Typography variant="body2">{pledge.prisoner.name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {pledge.legislature.name}
          {since !== null && ` · ${t('review.waiting', { time: format.since(since) })}`}
        </Typography>
        <Stack direction="row" sx={{ gap: 0.5, mt: 0.5, flexWrap: 'wrap' }}>
          {MARKS.filter(({ holds }) => holds(pledge)).map(({ word, tone }) => (
            <Mark key={word} word={t(word)} tone={tone} />
          ))}
        </Stack>
      </ListItemButton>
    </ListItem>
  )
}

/** What waits, longest first. */
export const ReviewQueue = ({
  items,
  open,
  more,
}: {
  items: readonly PledgeRowFragment[]
  open: string | undefined
  more: (() => void) | undefined
}) => {
  const t = useText()
  return (
    <Box component="nav" aria-label={t('review.back')}>
      <List disablePadding>
        {items.map((pledge) => (
          <Row key={pledge.id} pledge={pledge} open={pledge.id === open} />
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
