import { Alert } from '@mui/material'
import { required, SelectInput, TextInput } from 'react-admin'
import type { DetentionEventType, PrisonerPageFragment } from '../../generated/graphql.ts'
import { enWords } from '../../provider/i18n/message/en-words.ts'
import { useText } from '../../provider/i18n/text.ts'
import { ChangeSection } from './ChangeSection.tsx'
import { ListInput, PartialDateInput, SourceInputs } from '../../act/ListInput.tsx'

const TYPES = Object.keys(enWords.detentionEvent) as DetentionEventType[]

type Event = NonNullable<PrisonerPageFragment['history']>[number]
/** In the form a place of detention is three fields; without a name it is none. */
type FormEvent = Omit<Event, 'facility' | 'dates' | 'sources'> & {
  facility?: Partial<NonNullable<Event['facility']>> | null
  dates?: Event['dates'] | null
  sources?: Event['sources'] | null
}

/** The address for letters has a section of its own, and is another place's as soon as the name is. */
const postalOf = (facility: NonNullable<FormEvent['facility']>, known: readonly Event[]) =>
  known.findLast((event) => event.facility?.name === facility.name)?.facility?.postalAddress ?? null

const eventOf = ({ type, place, facility, dates, sources }: FormEvent, known: readonly Event[]) => ({
  type,
  place: place ?? null,
  dates: dates ?? [],
  // Who gives the date is a source of the event too.
  sources: sources?.length ? sources : (dates ?? []).map(({ source }) => source),
  facility: facility?.name
    ? {
        name: facility.name,
        region: facility.region ?? null,
        country: facility.country ?? null,
        postalAddress: postalOf(facility, known),
      }
    : null,
})

/** What happened. Each date stands with who says so; sources that disagree both stay. */
export const ChangeHistory = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const history = prisoner.history ?? []
  return (
    <ChangeSection
      prisoner={prisoner}
      section={t('prisoner.history')}
      defaults={{ history }}
      toChange={(values) => ({
        history: ((values['history'] ?? []) as FormEvent[]).map((event) => eventOf(event, history)),
      })}
      lines={history.map(({ type, dates, place }) =>
        [t(`word.detentionEvent.${type}`), dates.map(({ date }) => date).join(' / '), place].filter(Boolean).join(', '),
      )}
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {t('record.endWaitsHelp')}
      </Alert>
      <ListInput source="history" label={t('prisoner.history')}>
        <EventInputs />
      </ListInput>
    </ChangeSection>
  )
}

/** What a lawyer tells on the telephone: one event, without leafing through the others. */
export const AddEvent = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const history = prisoner.history ?? []
  return (
    <ChangeSection
      prisoner={prisoner}
      section={t('prisoner.history')}
      label={t('record.newEvent')}
      defaults={{ event: { dates: [{ date: '' }], sources: [] } }}
      toChange={({ event }) => ({ history: [...history, eventOf(event as FormEvent, history)] })}
      lines={history.map(({ type, dates }) =>
        [t(`word.detentionEvent.${type}`), dates.map(({ date }) => date).join(' / ')].join(', '),
      )}
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {t('record.endWaitsHelp')}
      </Alert>
      <EventInputs within="event." />
    </ChangeSection>
  )
}

/** Each date stands with who says so; a source that gives no date of its own comes last. */
const EventInputs = ({ within = '' }: { within?: string }) => {
  const t = useText()
  return (
    <>
      <SelectInput
        source={`${within}type`}
        label={t('record.event')}
        choices={TYPES.map((id) => ({ id, name: t(`word.detentionEvent.${id}`) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <ListInput source={`${within}dates`} label={t('record.dates')}>
        <PartialDateInput source="date" isRequired />
        <SourceInputs within="source." />
      </ListInput>
      <TextInput source={`${within}place`} label={t('field.place')} helperText={false} />
      <TextInput source={`${within}facility.name`} label={t('record.facility')} helperText={false} />
      <TextInput source={`${within}facility.region`} label={t('record.region')} helperText={false} />
      <TextInput
        source={`${within}facility.country`}
        label={t('record.country')}
        helperText={t('record.countryHelp')}
      />
      <ListInput source={`${within}sources`} label={t('prisoner.sources')}>
        <SourceInputs />
      </ListInput>
    </>
  )
}
