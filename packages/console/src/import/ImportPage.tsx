import { Alert, Box, Button, Typography } from '@mui/material'
import { Title, useGetList } from 'react-admin'
import type { ImportJobsQuery } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { ColumnSection } from './ColumnSection.tsx'
import { FileSection } from './FileSection.tsx'
import { PlanSection } from './PlanSection.tsx'
import { ReportSection } from './ReportSection.tsx'
import { useImport } from './use-import.ts'

type Job = ImportJobsQuery['result'][number]

const Unfinished = () => {
  const t = useText()
  const format = useFormat()
  const { data = [] } = useGetList<Job>('import')
  if (data.length === 0) return null
  return (
    <Section title={t('import.unfinished')} tone="wait">
      <Typography>{t('import.unfinishedHelp')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {data.map(({ id, kind, fileName, done, total, startedAt }) => (
          <li key={id}>
            {t('import.unfinishedJob', {
              kind: t(`import.kinds.${kind}`),
              file: fileName,
              done,
              total,
              time: format.moment(startedAt),
            })}
          </li>
        ))}
      </Box>
    </Section>
  )
}

/** A file becomes records in four steps, each of which shows what the next will do. */
export const ImportPage = () => {
  const t = useText()
  const work = useImport()
  const { plan, progress, refusal } = work
  const isWriting = progress?.state === 'running'
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1, maxWidth: 1000, '& > *': { minWidth: 0 } }}>
      <Title title={t('import.title')} />
      <div>
        <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
          {t('import.title')}
        </Typography>
        <Typography color="text.secondary">{t('import.intro')}</Typography>
      </div>
      {progress === null && plan === null && <Unfinished />}
      {progress === null && <FileSection work={work} />}
      {progress === null && plan !== null && plan.columns.length > 0 && <ColumnSection work={work} plan={plan} />}
      {progress === null && plan !== null && plan.missing.length === 0 && !work.isStale && (
        <PlanSection work={work} plan={plan} />
      )}
      {progress !== null && <ReportSection progress={progress} kind={work.kind} onStop={work.stop} />}
      <div role="alert">{refusal !== null && <Alert severity="error">{refusal}</Alert>}</div>
      {progress !== null && !isWriting && (
        <div>
          <Button variant="outlined" onClick={work.again}>
            {t('import.another')}
          </Button>
        </div>
      )}
    </Box>
  )
}
