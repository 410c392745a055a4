import {
  Alert,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  MenuItem,
  Pagination,
  TextField,
  Typography,
} from '@mui/material'
import { useState } from 'react'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { ChangeMark } from './ChangeMark.tsx'
import { PlanRowItem } from './PlanRowItem.tsx'
import { RefusalList } from './RefusalList.tsx'
import type { Import, Plan } from './use-import.ts'

const PER_PAGE = 25
const CHANGES = ['NEW', 'CHANGED', 'GONE'] as const

const Totals = ({ plan }: { plan: Plan }) => (
  <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
    <ChangeMark change="NEW" count={plan.newCount} />
    <ChangeMark change="CHANGED" count={plan.changedCount} />
    <ChangeMark change="SAME" count={plan.unchangedCount} />
    <ChangeMark change="GONE" count={plan.goneCount} />
  </Box>
)

const Houses = ({ plan }: { plan: Plan }) => {
  const t = useText()
  return (
    <>
      {plan.houses.map(({ code, memberCount, missing }) => (
        <Typography key={code}>
          {t('import.houses', { code, smart_count: memberCount })}
          {missing.length > 0 && `. ${t('import.incomplete')}`}
        </Typography>
      ))}
    </>
  )
}

/** The dry run: what would be new, changed and gone, row by row, each of which can be taken out. */
export const PlanSection = ({ work, plan }: { work: Import; plan: Plan }) => {
  const t = useText()
  const [page, setPage] = useState(1)
  const [filter, setFilter] = useState<(typeof CHANGES)[number] | ''>('')
  const { skip, setSkip } = work
  const rows = plan.rows.filter(({ change }) => filter === '' || change === filter)
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE))
  const total = Math.max(plan.newCount + plan.changedCount + plan.goneCount, plan.rows.length)
  const chosen = total - [...skip].filter((key) => plan.rows.some((row) => row.key === key)).length
  const shown = rows.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const toggle = (key: string) => {
    const next = new Set(skip)
    if (!next.delete(key)) next.add(key)
    setSkip(next)
  }
  return (
    <Section title={t('import.changes')} tone={total > 0 ? 'wait' : 'kept'}>
      <Typography color="text.secondary">{`${plan.format}, ${plan.encoding}`}</Typography>
      <Totals plan={plan} />
      <Houses plan={plan} />
      {plan.job !== null && (
        <Alert severity="info">{t('import.resumes', { done: plan.job.done, total: plan.job.total })}</Alert>
      )}
      {total === 0 && <Typography>{t('import.nothing')}</Typography>}
      {total > 0 && (
        <>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <TextField
              select
              size="small"
              label={t('import.filter')}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
              value={filter}
              sx={{ minWidth: 160, width: 'auto' }}
              onChange={({ target }) => {
                setFilter(target.value as typeof filter)
                setPage(1)
              }}
            >
              <MenuItem value="">{t('import.everything')}</MenuItem>
              {CHANGES.map((change) => (
                <MenuItem key={change} value={change}>
                  {t(`import.change.${change}`)}
                </MenuItem>
              ))}
            </TextField>
            <Button onClick={() => setSkip(new Set())}>{t('import.all')}</Button>
            <Button onClick={() => setSkip(new Set(plan.rows.map(({ key }) => key)))}>{t('import.none')}</Button>
            <Typography component="output">{t('import.chosenRows', { chosen, total })}</Typography>
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {shown.map((row) => (
              <PlanRowItem key={row.key} row={row} isChosen={!skip.has(row.key)} onToggle={() => toggle(row.key)} />
            ))}
          </Box>
          {pages > 1 && (
            <Pagination
              count={pages}
              page={page}
              onChange={(_, next) => setPage(next)}
              sx={{ justifySelf: 'center' }}
            />
          )}
          {total > plan.rows.length && <Typography color="text.secondary">{t('import.shownAtMost')}</Typography>}
        </>
      )}
      <RefusalList refused={plan.refused} count={plan.refusedCount} />
      {plan.mostGone && (
        <FormControlLabel
          control={<Checkbox checked={work.acceptGone} onChange={({ target }) => work.setAcceptGone(target.checked)} />}
          label={t('import.mostGone')}
        />
      )}
      {total > 0 && (
        <div>
          <Button
            variant="contained"
            disabled={chosen === 0 || (plan.mostGone && !work.acceptGone)}
            onClick={() => void work.run()}
          >
            {t('import.run', { smart_count: chosen })}
          </Button>
        </div>
      )}
    </Section>
  )
}
