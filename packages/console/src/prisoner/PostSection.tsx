import { Typography } from '@mui/material'
import { DateInput, required, TextInput } from 'react-admin'
import type { PrisonerPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { ChangeSection } from './edit/ChangeSection.tsx'
import { SourceInputs } from '../act/ListInput.tsx'
import { SourceList } from './SourceList.tsx'

type Event = NonNullable<PrisonerPageFragment['history']>[number]
type Postal = NonNullable<NonNullable<Event['facility']>['postalAddress']>

/**
 * Where letters go. The address belongs to the place of detention that the history tells last: with a transfer it is
 * another place, and nobody writes to the old one by mistake.
 */
export const PostSection = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const format = useFormat()
  const { facility } = prisoner
  const postal = facility?.postalAddress ?? null
  return (
    <Section title={t('record.post.title')}>
      {facility === null && <Typography color="text.secondary">{t('record.post.noPlace')}</Typography>}
      {facility !== null && postal === null && (
        <Typography color="text.secondary">{t('record.post.none', { place: facility.name })}</Typography>
      )}
      {postal !== null && (
        <>
          <Typography component="address" translate="no" sx={{ fontStyle: 'normal', whiteSpace: 'pre-line' }}>
            {postal.address}
          </Typography>
          <Typography variant="body2">{t('record.post.checked', { date: format.date(postal.checkedOn) })}</Typography>
          <SourceList sources={[postal.source]} />
        </>
      )}
      {facility !== null && <ChangeAddress prisoner={prisoner} place={facility.name} postal={postal} />}
    </Section>
  )
}

const ChangeAddress = ({
  prisoner,
  place,
  postal,
}: {
  prisoner: PrisonerPageFragment
  place: string
  postal: Postal | null
}) => {
  const t = useText()
  const history = prisoner.history ?? []
  const last = history.findLastIndex(({ facility }) => facility?.name === place)
  const withAddress = (postalAddress: Postal | null) =>
    history.map((event, at) =>
      at === last && event.facility !== null ? { ...event, facility: { ...event.facility, postalAddress } } : event,
    )
  return (
    <ChangeSection
      prisoner={prisoner}
      section={t('record.post.title')}
      defaults={{ place, ...(postal !== null && postal) }}
      toChange={({ address, checkedOn, source }) => ({
        history: withAddress({ address, checkedOn, source } as Postal),
      })}
      lines={[place, postal?.address ?? '']}
    >
      <Typography sx={{ mb: 1 }}>{place}</Typography>
      <TextInput
        source="address"
        label={t('record.post.address')}
        validate={required()}
        multiline
        minRows={3}
        helperText={t('record.post.addressHelp')}
        autoComplete="off"
      />
      <DateInput source="checkedOn" label={t('record.post.checkedOn')} validate={required()} helperText={false} />
      <SourceInputs within="source." />
    </ChangeSection>
  )
}
