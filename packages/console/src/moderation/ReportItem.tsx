import { Alert, Box } from '@mui/material'
import { RecordContextProvider, useGetOne } from 'react-admin'
import type { ReportPageFragment } from '../generated/graphql.ts'
import { Waiting } from '../look/Waiting.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { ReportBody } from '../report/ReportBody.tsx'
import { BackButton } from './BackButton.tsx'
import { ItemBar, type ItemGiven } from './ItemBar.tsx'

/** What a family or a lawyer wrote, answered where it is read. */
export const ReportItem = ({ id, ...around }: ItemGiven) => {
  const t = useText()
  const { data: report, error } = useGetOne<ReportPageFragment>('reports', { id, meta: WHOLE })
  if (error !== null) return <Alert severity="error">{t('console.networkLost')}</Alert>
  if (report === undefined) return <Waiting />
  return (
    <Box component="article">
      <BackButton />
      <RecordContextProvider value={report}>
        <ReportBody />
      </RecordContextProvider>
      <ItemBar {...around} note={t(`word.reportState.${report.state}`)} />
    </Box>
  )
}
