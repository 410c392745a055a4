import { Box, Typography } from '@mui/material'
import { regex, required, SelectInput, TextInput } from 'react-admin'
import { ChangeSection } from '../act/ChangeSection.tsx'
import { ListInput } from '../act/ListInput.tsx'
import type { CalendarKind, LegislaturePageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import type { ActData } from '../provider/data/act.ts'
import { enMonthsWords } from '../provider/i18n/message/en-months.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Part = { house: LegislaturePageFragment }

const KINDS = Object.keys(enMonthsWords.calendarKind) as CalendarKind[]
const YEAR_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** One month, by hand: a picker of months is not in every browser. */
export const MonthInput = ({ source, label }: { source: string; label: string }) => {
  const t = useText()
  return (
    <TextInput
      source={source}
      label={label}
      helperText={t('months.monthHelp')}
      validate={[required(), regex(YEAR_MONTH, t('months.monthHelp'))]}
      autoComplete="off"
    />
  )
}

/** Months of recess or dissolution, each with where the house says so. */
export const Calendar = ({ house }: Part) => {
  const t = useText()
  const format = useFormat()
  const { calendar } = house
  const lines = calendar.map(
    ({ month, kind, source }) => `${format.date(month)}: ${t(`word.calendarKind.${kind}`)} (${source})`,
  )
  return (
    <Section title={t('months.calendar')}>
      <Typography variant="body2" color="text.secondary">
        {t('months.calendarHelp')}
      </Typography>
      {lines.length === 0 && <Typography>{t('months.calendarNone')}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
      <ChangeSection
        resource="legislatures"
        act="changeLegislature"
        record={house}
        name={house.name}
        section={t('months.calendar')}
        bounds={t('months.calendarBounds')}
        defaults={{ calendar: calendar.map(({ month, kind, source }) => ({ month, kind, source })) }}
        toChange={(values) => ({
          calendar: (values['calendar'] ?? []) as NonNullable<ActData<'changeLegislature'>['calendar']>,
        })}
        lines={lines}
      >
        <ListInput source="calendar" label={t('months.month')}>
          <MonthInput source="month" label={t('months.month')} />
          <SelectInput
            source="kind"
            label={t('months.kind')}
            choices={KINDS.map((id) => ({ id, name: t(`word.calendarKind.${id}`) }))}
            translateChoice={false}
            validate={required()}
            helperText={false}
          />
          <TextInput source="source" label={t('months.source')} validate={required()} helperText={false} />
        </ListInput>
      </ChangeSection>
    </Section>
  )
}
