import { Box, Card, CardActionArea, CardContent, Stack, Typography } from '@mui/material'
import { List, Pagination, RecordsIterator, SelectInput, useListContext } from 'react-admin'
import { Link } from 'react-router-dom'
import type { ReportRowFragment } from '../generated/graphql.ts'
import { Mark } from '../look/Mark.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

const ReportCard = ({ report }: { report: ReportRowFragment }) => {
  const t = useText()
  const format = useFormat()
  return (
    <Card>
      <CardActionArea component={Link} to={`/reports/${report.id}/show`}>
        <CardContent sx={{ display: 'grid', gap: 0.5 }}>
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <Typography component="h2" variant="h6">
              {t(`word.reportWish.${report.wish}`)}
            </Typography>
            {report.isLate && <Mark tone="danger" word={t('report.late')} />}
          </Stack>
          <Typography>{report.prisoner?.name ?? (report.about || t('report.noName'))}</Typography>
          <Typography color="text.secondary" variant="body2">
            {t('review.waiting', { time: format.since(report.waitingSince) })} ·{' '}
            {t('report.answerBy', { time: format.moment(report.answerBy) })}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  )
}

const Cards = () => {
  const t = useText()
  const { data, isPending } = useListContext<ReportRowFragment>()
  if (!isPending && (data ?? []).length === 0)
    return <Typography sx={{ p: 4, textAlign: 'center' }}>{t('report.empty')}</Typography>
  return <RecordsIterator<ReportRowFragment> render={(report) => <ReportCard report={report} />} />
}

/** What families and lawyers wrote; whoever waits for us, longest first. */
export const ReportList = () => {
  const t = useText()
  const states = (['WAITING', 'ANSWERED', 'CLOSED'] as const).map((id) => ({ id, name: t(`word.reportState.${id}`) }))
  return (
    <List
      component="div"
      exporter={false}
      actions={false}
      empty={false}
      filterDefaultValues={{ state: 'WAITING' }}
      filters={[
        <SelectInput
          key="state"
          source="state"
          label={t('field.state')}
          choices={states}
          alwaysOn
          resettable={false}
        />,
      ]}
      perPage={25}
      pagination={<Pagination rowsPerPageOptions={[25]} />}
    >
      <Box sx={{ mt: 2, maxWidth: 900, display: 'grid', gap: 2 }}>
        <Cards />
      </Box>
    </List>
  )
}
