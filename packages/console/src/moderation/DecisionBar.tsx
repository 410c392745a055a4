import KeyboardIcon from '@mui/icons-material/KeyboardOutlined'
import NextIcon from '@mui/icons-material/ArrowDownward'
import PreviousIcon from '@mui/icons-material/ArrowUpward'
import { Box, Button, IconButton, Paper, Tooltip, Typography } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useGetIdentity, useNotify, type RaRecord, useRefresh } from 'react-admin'
import type { PledgePageFragment } from '../generated/graphql.ts'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { DECISIONS, type DecisionName } from './decision.ts'
import { DecisionDialog } from './DecisionDialog.tsx'
import { nextToDecide } from './next-to-decide.ts'
import { obstacleOf } from './obstacle.ts'
import { useKeys } from './use-keys.ts'
import type { useQueue } from './use-queue.ts'

type Given = {
  pledge: PledgePageFragment
  queue: ReturnType<typeof useQueue>
  go: (id: string | undefined) => void
  onHelp: () => void
}

/** The three answers, within reach of a thumb; after each the next item is there already. */
export const DecisionBar = ({ pledge, queue, go, onHelp }: Given) => {
  const t = useText()
  const notify = useNotify()
  const dataProvider = useDataProvider()
  const refresh = useRefresh()
  const [asked, setAsked] = useState<DecisionName | null>(null)
  const { identity } = useGetIdentity()
  const viewer = identity?.id as string | undefined
  const blocked = obstacleOf(pledge, viewer)
  const obstacle = blocked === null ? null : t(blocked)
  const canDecide = pledge.state === 'SUBMITTED'
  useKeys(
    canDecide
      ? {
          changes: () => setAsked('changes'),
          decline: () => setAsked('decline'),
          accept: () => (obstacle === null ? setAsked('accept') : notify(obstacle, { type: 'info' })),
        }
      : {},
  )

  const goOn = () => go(nextToDecide(queue.items, pledge.id, viewer))
  const onDone = (decision: DecisionName, result: RaRecord) => {
    const once = decision === 'accept' && result['state'] === 'SUBMITTED'
    notify(t(once ? 'decide.done.approvedOnce' : `decide.done.${DECISIONS[decision].act}`), { type: 'success' })
    goOn()
  }
  /** Decided by somebody else: on to the next. Only looked at or matched by somebody else: look again. */
  const onOvertaken = async () => {
    const now = await dataProvider.getOne('review', { id: pledge.id, meta: WHOLE }).catch(() => null)
    const state = now?.data?.['state'] as PledgePageFragment['state'] | undefined
    refresh()
    if (state === 'SUBMITTED') return notify(t('decide.changedMeanwhile'), { type: 'info' })
    const what = state === undefined ? t('decide.fasterUnknown') : t(`word.pledgeState.${state}`)
    notify(t('decide.faster', { what }), { type: 'info' })
    goOn()
  }

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
          {canDecide ? obstacle : t(`word.pledgeState.${pledge.state}`)}
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
      {canDecide && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
          {(['accept', 'changes', 'decline'] as const).map((name) => (
            <Button
              key={name}
              variant={name === 'accept' ? 'contained' : 'outlined'}
              color={DECISIONS[name].tone}
              disabled={name === 'accept' && obstacle !== null}
              aria-describedby={name === 'accept' && obstacle !== null ? 'accept-obstacle' : undefined}
              aria-keyshortcuts={DECISIONS[name].key}
              onClick={() => setAsked(name)}
              sx={{ flexGrow: { xs: 1, sm: 0 }, minHeight: 48, px: { xs: 1, sm: 2 }, whiteSpace: 'nowrap' }}
            >
              {t(`decide.${name}`)}
            </Button>
          ))}
        </Box>
      )}
      {asked !== null && (
        <DecisionDialog
          decision={asked}
          pledge={pledge}
          onDone={(result) => onDone(asked, result)}
          onOvertaken={() => void onOvertaken()}
          onClose={() => setAsked(null)}
        />
      )}
    </Paper>
  )
}

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
