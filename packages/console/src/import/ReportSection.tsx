import { Box, Button, LinearProgress, Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import type { ImportKind } from '../generated/graphql.ts'
import { Fact } from '../look/Fact.tsx'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import type { Progress } from './use-import.ts'

/** Where what was written is seen; contacts stand on the pages of their members. */
const LIST: Readonly<Record<ImportKind, string>> = {
  ROSTER: '/parliamentarians',
  PRISONERS: '/prisoners',
  PLEDGES: '/pledges',
  ACTIVITIES: '/review?kind=ACTIVITY',
  CONTACTS: '/parliamentarians',
}

type Given = { progress: Progress; kind: ImportKind | null; onStop: () => void }

/** How far it is, and at the end what was done and what was not. */
export const ReportSection = ({ progress, kind, onStop }: Given) => {
  const t = useText()
  const { done, total, failed, state } = progress
  const told = { running: t('import.running', { done, total }), stopped: t('import.stopped'), done: t('import.done', { smart_count: done }) } // prettier-ignore
  return (
    <Section title={t('import.title')} tone={state === 'done' && failed.length === 0 ? 'kept' : 'wait'}>
      <Typography component="output" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {state === 'done' && kind !== null ? (
          <MuiLink component={Link} to={LIST[kind]}>
            {told[state]}
          </MuiLink>
        ) : (
          told[state]
        )}
      </Typography>
      <LinearProgress
        variant="determinate"
        aria-label={told[state]}
        value={total === 0 ? 100 : Math.min(100, Math.round((done / total) * 100))}
      />
      {state === 'running' && (
        <div>
          <Button onClick={onStop}>{t('import.stop')}</Button>
        </div>
      )}
      {failed.length > 0 && (
        <Box>
          <Typography sx={{ fontWeight: 600 }}>{t('import.failed', { smart_count: failed.length })}</Typography>
          {failed.map(({ key, label, at, message }) => (
            <Fact key={key} state="warning">
              {[at, label].filter(Boolean).join(', ')}: {message}
            </Fact>
          ))}
        </Box>
      )}
    </Section>
  )
}
