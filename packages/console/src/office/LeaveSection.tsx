import { Box, Typography } from '@mui/material'
import { ChangeSection } from '../act/ChangeSection.tsx'
import { ListInput } from '../act/ListInput.tsx'
import type { OfficeQuery } from '../generated/graphql.ts'
import { MonthInput } from '../legislature/Calendar.tsx'
import { Section } from '../look/Section.tsx'
import type { ActData } from '../provider/data/act.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** Months in which nothing is owed, by agreement with this office. */
export const LeaveSection = ({ office }: { office: OfficeQuery['result'] }) => {
  const t = useText()
  const format = useFormat()
  const { leaves, parliamentarian: member } = office
  const lines = leaves.map(({ from, to }) =>
    from === to ? format.date(from) : `${format.date(from)} – ${format.date(to)}`,
  )
  return (
    <Section title={t('months.leave')}>
      <Typography variant="body2" color="text.secondary">
        {t('months.leaveHelp')}
      </Typography>
      {lines.length === 0 && <Typography>{t('months.leaveNone')}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
      <ChangeSection
        resource="offices"
        act="agreeLeave"
        record={office}
        name={member.name}
        section={t('months.leave')}
        bounds={t('months.leaveBounds')}
        defaults={{ leaves: leaves.map(({ from, to }) => ({ from, to })) }}
        toChange={(values) => ({ leaves: (values['leaves'] ?? []) as ActData<'agreeLeave'>['leaves'] })}
        lines={lines}
      >
        <ListInput source="leaves" label={t('months.leave')}>
          <MonthInput source="from" label={t('months.leaveFrom')} />
          <MonthInput source="to" label={t('months.leaveTo')} />
        </ListInput>
      </ChangeSection>
    </Section>
  )
}
