import { Alert, Box, Button, MenuItem, TextField, Typography } from '@mui/material'
import { useId } from 'react'
import { Section } from '../look/Section.tsx'
import { useCodeText, useText } from '../provider/i18n/text.ts'
import type { Import, Plan } from './use-import.ts'

/** Languages in which names and texts commonly come; any other is typed on the command line. */
const LANGUAGES = ['uk', 'crh-Latn', 'ru', 'en', 'de']

/** What every column is taken for, with what stands in it; a guess until somebody says otherwise. */
export const ColumnSection = ({ work, plan }: { work: Import; plan: Plan }) => {
  const t = useText()
  const codeText = useCodeText()
  const id = useId()
  const nameOf = (field: string): string => {
    const [name = '', language] = field.split(':')
    return language === undefined ? codeText('import.field', name) : `${codeText('import.field', name)} (${language})`
  }
  const options = plan.fields.flatMap(({ name, byLanguage }) =>
    byLanguage ? [name, ...LANGUAGES.map((language) => `${name}:${language}`)] : [name],
  )
  const needed = plan.missing.map(nameOf).join(', ')
  return (
    <Section title={t('import.columns')} tone={plan.missing.length > 0 ? 'wait' : 'plain'}>
      {plan.missing.length > 0 && <Alert severity="warning">{t('import.missing', { fields: needed })}</Alert>}
      {plan.columns.map(({ column, field, samples }, index) => {
        const value = work.columns[column] ?? field
        return (
          <Box
            key={column}
            sx={{
              display: 'grid',
              columnGap: 2,
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
              alignItems: 'center',
            }}
          >
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography id={`${id}-${index}`} sx={{ fontWeight: 600 }}>
                {column}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {samples.join(' · ')}
              </Typography>
            </Box>
            <TextField
              select
              id={`${id}-${index}-field`}
              label={t('import.meaning')}
              value={value}
              onChange={({ target }) => work.mean(column, target.value)}
              slotProps={{
                select: { SelectDisplayProps: { 'aria-labelledby': `${id}-${index} ${id}-${index}-field-label` } },
              }}
            >
              <MenuItem value="ignore">{t('import.ignore')}</MenuItem>
              {[...new Set([...options, ...(value === 'ignore' ? [] : [value])])].map((option) => (
                <MenuItem key={option} value={option}>
                  {nameOf(option)}
                </MenuItem>
              ))}
            </TextField>
          </Box>
        )
      })}
      {work.kind === 'PRISONERS' && (
        <TextField
          label={t('import.sourceForAll')}
          helperText={t('import.sourceForAllHelp')}
          value={work.said.source ?? ''}
          onChange={({ target }) => work.sayBeside({ source: target.value })}
          autoComplete="off"
        />
      )}
      <TextField
        label={t('import.words')}
        helperText={t('import.wordsHelp')}
        multiline
        minRows={2}
        value={work.words}
        onChange={({ target }) => work.explain(target.value)}
      />
      <div>
        <Button
          variant={plan.missing.length > 0 || work.isStale ? 'contained' : 'outlined'}
          loading={work.isComparing}
          onClick={() => void work.compare()}
        >
          {t('import.compareAgain')}
        </Button>
      </div>
    </Section>
  )
}
