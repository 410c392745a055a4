import { Box, Checkbox, Typography } from '@mui/material'
import { Fact } from '../look/Fact.tsx'
import { useCodeText, useText } from '../provider/i18n/text.ts'
import { ChangeMark } from './ChangeMark.tsx'
import { usePlace } from './use-place.ts'
import type { PlanRow } from './use-import.ts'

const LINE = {
  before: { sign: '−', bgcolor: 'error.light', word: 'import.before' },
  after: { sign: '+', bgcolor: 'success.light', word: 'import.after' },
} as const

const Line = ({ kind, text }: { kind: keyof typeof LINE; text: string }) => {
  const t = useText()
  const { sign, bgcolor, word } = LINE[kind]
  return (
    <Box
      component={kind === 'before' ? 'del' : 'ins'}
      aria-label={`${t(word)}: ${text}`}
      sx={{ display: 'block', textDecoration: 'none', bgcolor, px: 1, overflowWrap: 'anywhere', color: 'text.primary' }}
    >
      {sign} {text}
    </Box>
  )
}

/** One row of a dry run: whether it is taken, what happens, and field by field from what to what. */
export const PlanRowItem = (props: { row: PlanRow; isChosen: boolean; onToggle: () => void }) => {
  const { row, isChosen, onToggle } = props
  const t = useText()
  const codeText = useCodeText()
  const placeOf = usePlace()
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Checkbox
        checked={isChosen}
        onChange={onToggle}
        slotProps={{ input: { 'aria-label': t('import.take', { name: row.label }) } }}
        sx={{ alignSelf: 'flex-start' }}
      />
      <Box sx={{ minWidth: 0, flex: 1, pt: 1 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <ChangeMark change={row.change} />
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{row.label}</Typography>
          {row.at !== null && (
            <Typography variant="body2" color="text.secondary">
              {placeOf(row.at)}
            </Typography>
          )}
        </Box>
        {row.warnings.map((warning) => (
          <Fact key={warning} state="due">
            {warning}
          </Fact>
        ))}
        {row.fields.length > 0 && (
          <Box component="details" sx={{ mt: 0.5 }} open={row.change === 'CHANGED'}>
            <summary>{t('import.details')}</summary>
            {row.fields.map(({ field, before, after }) => (
              <Box key={field} sx={{ mt: 0.5 }}>
                <Typography variant="body2" color="text.secondary">
                  {codeText('import.field', field)}
                </Typography>
                {before.map((text) => (
                  <Line key={text} kind="before" text={text} />
                ))}
                {after.map((text) => (
                  <Line key={text} kind="after" text={text} />
                ))}
              </Box>
            ))}
          </Box>
        )}
      </Box>
    </Box>
  )
}
