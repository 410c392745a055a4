import { Box, Button, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useCanAccess, useGetOne } from 'react-admin'
import { EachProgress } from '../act/EachProgress.tsx'
import { useEachAct } from '../act/use-each-act.ts'
import type { EndingPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** The pledges that an end of detention ended which has been taken back. None comes back by itself. */
export const RestoreSection = ({ prisoner }: { prisoner: string }) => {
  const t = useText()
  const format = useFormat()
  const { canAccess } = useCanAccess({ resource: 'pledges', action: 'restorePledge' })
  const { data } = useGetOne<EndingPageFragment>('ending', { id: prisoner }, { enabled: canAccess === true })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const { run, progress, isRunning } = useEachAct('pledges', 'restorePledge')
  const offered = data?.endedInVain ?? []
  if (canAccess !== true || (offered.length === 0 && progress === null)) return null
  const chosen = offered.filter(({ id }) => !left.has(id))
  const toggle = (id: string) =>
    setLeft((was) => (was.has(id) ? new Set([...was].filter((one) => one !== id)) : new Set([...was, id])))
  return (
    <Section title={t('ending.restoreTitle')} tone="wait">
      <Typography>{t('ending.restoreBounds')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, maxHeight: '24rem', overflowY: 'auto' }}>
        {offered.map(({ id, parliamentarian, legislature, endedAt }) => (
          <Box component="li" key={id}>
            <FormControlLabel
              control={<Checkbox checked={!left.has(id)} onChange={() => toggle(id)} disabled={isRunning} />}
              label={[
                parliamentarian.name,
                legislature?.name,
                endedAt !== null && t('ending.endedOn', { date: format.date(endedAt.slice(0, 10)) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          </Box>
        ))}
      </Box>
      {offered.length > 0 && (
        <>
          <TextField
            label={t('ending.reason')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            multiline
            required
            disabled={isRunning}
          />
          <Box>
            <Button
              variant="contained"
              loading={isRunning}
              disabled={chosen.length === 0 || reason.trim() === ''}
              onClick={() => void run(chosen, { reason })}
            >
              {t('ending.restore', { smart_count: chosen.length })}
            </Button>
          </Box>
        </>
      )}
      <EachProgress
        progress={progress}
        nameOf={(id) => offered.find((pledge) => pledge.id === id)?.parliamentarian.name ?? id}
      />
    </Section>
  )
}
