import { Box, Typography } from '@mui/material'
import { NumberInput, required, TextInput, useCanAccess, useGetList } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { ReportedRowFragment } from '../generated/graphql.ts'
import { OutLink } from '../look/OutLink.tsx'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

const Reported = ({ count }: { count: ReportedRowFragment }) => {
  const t = useText()
  const format = useFormat()
  const { value, body, date, source, withdrawnAt } = count
  return (
    <Box component="li">
      <Typography sx={{ textDecoration: withdrawnAt === null ? 'none' : 'line-through' }}>
        {t('reported.line', { value, body, date: format.date(date) })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {source.title} {source.url !== null && <OutLink url={source.url} />}
      </Typography>
      {withdrawnAt === null ? (
        <ActButton
          resource="reportedCounts"
          act="withdrawReportedCount"
          record={count}
          label={t('reported.withdraw')}
          title={t('reported.withdrawTitle', { body })}
          bounds={t('reported.withdrawBounds')}
          isCalm
          done={t('reported.withdrawn')}
        >
          <ReasonInput />
        </ActButton>
      ) : (
        <Typography variant="body2">{t('reported.withdrawn')}</Typography>
      )}
    </Box>
  )
}

const NEW = { id: 'new' }

const Numbers = () => {
  const t = useText()
  const { data = [] } = useGetList<ReportedRowFragment>('reportedCounts')
  return (
    <Section title={t('reported.title')}>
      <Typography variant="body2" color="text.secondary">
        {t('reported.bounds')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data.map((count) => (
          <Reported key={count.id} count={count} />
        ))}
      </Box>
      <div>
        <ActButton
          resource="reportedCounts"
          act="recordReportedCount"
          record={NEW}
          label={t('reported.add')}
          title={t('reported.add')}
          bounds={t('reported.addBounds')}
          done={t('reported.added')}
        >
          <NumberInput source="value" label={t('reported.value')} min={0} validate={required()} helperText={false} />
          <TextInput source="body" label={t('reported.body')} validate={required()} helperText={false} />
          <TextInput
            source="date"
            label={t('reported.date')}
            validate={required()}
            helperText={t('reported.dateHelp')}
          />
          <TextInput source="sourceTitle" label={t('reported.source')} validate={required()} helperText={false} />
          <TextInput source="sourceUrl" type="url" label={t('reported.link')} helperText={false} />
        </ActButton>
      </div>
    </Section>
  )
}

/** How many people others say are held: it stands beside our own number. */
export const ReportedSection = () => {
  const { canAccess } = useCanAccess({ resource: 'reportedCounts', action: 'list' })
  return canAccess === true ? <Numbers /> : null
}
