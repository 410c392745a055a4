import {
  AutocompleteArrayInput,
  DateInput,
  ReferenceArrayInput,
  ReferenceInput,
  required,
  SelectInput,
} from 'react-admin'
import type { UndertakingSetRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

/** The houses whose members are asked. */
export const AudienceInput = () => {
  const t = useText()
  return (
    <ReferenceArrayInput source="audience" reference="legislatures" perPage={100}>
      <AutocompleteArrayInput
        label={t('campaign.audience')}
        optionText="name"
        translateChoice={false}
        validate={required()}
        helperText={t('campaign.audienceHelp')}
        // All of them are here already: the server is not asked for a name.
        filterToQuery={() => ({})}
      />
    </ReferenceArrayInput>
  )
}

/** Every version of every set. */
export const SetInput = () => {
  const t = useText()
  return (
    <ReferenceInput source="undertakingSet" reference="undertakingSets" perPage={100}>
      <SelectInput
        label={t('campaign.set')}
        optionText={({ name, version }: UndertakingSetRowFragment) => t('undertaking.version', { name, version })}
        translateChoice={false}
        validate={required()}
        helperText={t('campaign.setBounds')}
      />
    </ReferenceInput>
  )
}

type Days = { startsOn?: string | null; endsOn?: string | null }

/** The days of a wave; said at once, as the server would say it, if they are out of order. */
export const DayInputs = () => {
  const t = useText()
  const notBefore = (on: string | null | undefined, { startsOn }: Days) =>
    on && startsOn && on < startsOn ? t('campaign.beforeStart') : undefined
  const notAfter = (on: string | null | undefined, { endsOn }: Days) =>
    on && endsOn && on > endsOn ? t('campaign.afterEnd') : undefined
  return (
    <>
      <DateInput source="startsOn" label={t('campaign.startsOn')} validate={required()} helperText={false} />
      <DateInput
        source="declarationDeadline"
        label={t('campaign.declarationDeadline')}
        helperText={t('campaign.declarationDeadlineHelp')}
        validate={[notBefore, notAfter]}
      />
      <DateInput
        source="reportingOn"
        label={t('campaign.reportingOn')}
        helperText={t('campaign.reportingOnHelp')}
        validate={notBefore}
      />
      <DateInput
        source="endsOn"
        label={t('campaign.endsOn')}
        helperText={t('campaign.endsOnHelp')}
        validate={notBefore}
      />
    </>
  )
}

/** What of a form is a wave's days; an emptied one is taken away. */
export const daysOf = (values: Record<string, unknown>) => ({
  startsOn: values['startsOn'] as string,
  declarationDeadline: (values['declarationDeadline'] || null) as string | null,
  reportingOn: (values['reportingOn'] || null) as string | null,
  endsOn: (values['endsOn'] || null) as string | null,
})
