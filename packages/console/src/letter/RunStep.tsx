import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material'
import { type ReactNode, useId, useState } from 'react'
import { useText } from '../provider/i18n/text.ts'
import { type Totals, useRun } from './use-run.ts'

type Given = {
  resource: 'letterPreparation' | 'letterSending' | 'letterFollowUp'
  input: Readonly<Record<string, unknown>>
  title: string
  help: string
  verb: string
  /** How many there are to do; null: not known. */
  total: number | null
  /** Of what was counted: how many are done, and how to say it. */
  doneOf: (totals: Totals) => number
  say: (totals: Totals) => string
  beginsAnew?: boolean
  disabled?: boolean
  children?: ReactNode
}

/** One step of writing to a house: a button that begins it, how far it is, and a button that pauses it. */
export const RunStep = (props: Given) => {
  const {
    resource,
    input,
    title,
    help,
    verb,
    total,
    doneOf,
    say,
    beginsAnew = false,
    disabled = false,
    children,
  } = props
  const t = useText()
  const id = useId()
  const { state, totals, trouble, run, pause } = useRun(resource, input, beginsAnew)
  const isRunning = state === 'running' || state === 'pausing'
  const done = doneOf(totals)
  // As many as there were when it began: what is done is no longer among those that wait.
  const [whole, setWhole] = useState<number | null>(null)
  const begin = () => {
    if (state !== 'paused') setWhole(total)
    void run()
  }
  return (
    <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography id={id} component="h3" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {help}
      </Typography>
      {children}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {isRunning ? (
          <Button variant="outlined" onClick={pause} disabled={state === 'pausing'}>
            {t('letter.pause')}
          </Button>
        ) : (
          <Button variant="contained" onClick={begin} disabled={disabled && state !== 'paused'}>
            {state === 'paused' ? t('letter.goOn') : verb}
          </Button>
        )}
      </Box>
      {state !== 'idle' && (
        <Box sx={{ width: '100%', maxWidth: 480 }}>
          {whole !== null && (
            <LinearProgress
              variant="determinate"
              value={state === 'done' ? 100 : Math.min(100, (100 * done) / Math.max(whole, 1))}
              aria-labelledby={id}
              sx={{ height: 8, borderRadius: 1, mb: 0.5 }}
            />
          )}
          <Typography component="output" sx={{ display: 'block' }}>
            {[
              say(totals),
              whole !== null && state !== 'done' && t('letter.ofAll', { done, total: whole }),
              state === 'pausing' && t('letter.pausing'),
              state === 'paused' && t('letter.paused'),
              state === 'done' && t('letter.done'),
            ]
              .filter(Boolean)
              .join(' ')}
          </Typography>
        </Box>
      )}
      {trouble !== null && <Alert severity="error">{trouble}</Alert>}
    </Box>
  )
}
