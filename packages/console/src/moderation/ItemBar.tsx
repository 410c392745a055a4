import KeyboardIcon from '@mui/icons-material/KeyboardOutlined'
import NextIcon from '@mui/icons-material/ArrowDownward'
import PreviousIcon from '@mui/icons-material/ArrowUpward'
import { Box, IconButton, Paper, Tooltip, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useText } from '../provider/i18n/text.ts'
import type { Queue } from './use-queue.ts'

/** What every item of the queue is given: its id, its neighbours and the way on. */
export type ItemGiven = { id: string; queue: Queue; go: (id: string | undefined) => void; onHelp: () => void }

type Given = Omit<ItemGiven, 'id'> & {
  /** What stands in the way, or where it stands; read out with the button of the yes. */
  note: string | null
  children?: ReactNode
}

/** The answers, within reach of a thumb, and the way to the next item. */
export const ItemBar = ({ queue, go, onHelp, note, children }: Given) => {
  const t = useText()
  return (
    <Paper
      component="footer"
      variant="outlined"
      sx={{
        position: 'sticky',
        bottom: 0,
        mt: 2,
        p: 1,
        zIndex: 3,
        borderRadius: '4px 4px 0 0',
        pb: 'max(8px, env(safe-area-inset-bottom))',
        display: 'flex',
        flexDirection: { xs: 'column', sm: 'row' },
        flexWrap: 'wrap',
        columnGap: 2,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, order: { sm: 2 }, flex: { sm: '1 1 20rem' } }}>
        <Typography
          variant="body2"
          id="accept-obstacle"
          sx={{ color: 'secondary.main', flexGrow: 1, px: { xs: 1, sm: 0 } }}
        >
          {note}
        </Typography>
        {queue.at >= 0 && (
          <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
            {queue.at + 1} / {queue.items.length}
            {queue.more !== undefined && '+'}
          </Typography>
        )}
        <Step label={t('review.previous')} to={queue.previous} go={go} Icon={PreviousIcon} />
        <Step label={t('review.next')} to={queue.next} go={go} Icon={NextIcon} />
        <Tooltip title={t('keys.title')}>
          <IconButton onClick={onHelp} aria-label={t('keys.title')} sx={{ display: { xs: 'none', sm: 'inline-flex' } }}>
            <KeyboardIcon />
          </IconButton>
        </Tooltip>
      </Box>
      {children !== undefined && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>{children}</Box>
      )}
    </Paper>
  )
}

/** How an answer looks in the bar. */
export const ANSWER = { flexGrow: { xs: 1, sm: 0 }, minHeight: 48, px: { xs: 1, sm: 2 }, whiteSpace: 'nowrap' } as const

type StepGiven = { label: string; to: string | undefined; go: (id: string | undefined) => void; Icon: typeof NextIcon }

const Step = ({ label, to, go, Icon }: StepGiven) => (
  <Tooltip title={label}>
    <span>
      <IconButton aria-label={label} disabled={to === undefined} onClick={() => go(to)}>
        <Icon />
      </IconButton>
    </span>
  </Tooltip>
)
