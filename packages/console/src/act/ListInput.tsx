import { Button } from '@mui/material'
import type { ReactNode } from 'react'
import { ArrayInput, regex, required, SimpleFormIterator, TextInput, useSimpleFormIterator } from 'react-admin'
import { PARTIAL_DATE } from '../provider/i18n/date.ts'
import { useText } from '../provider/i18n/text.ts'

/** Says what it adds: in a list of lists a plus alone would not. */
const AddButton = ({ what }: { what: string }) => {
  const t = useText()
  const { add } = useSimpleFormIterator()
  return (
    <Button size="small" onClick={() => add()}>
      {t('record.add', { what })}
    </Button>
  )
}

type ListGiven = {
  source: string
  label: string
  /** Their order says something: they are numbered, and moved by buttons. */
  isOrdered?: boolean
  children: ReactNode
}

/** Things of a kind, one below the other; added and removed by a button each. */
export const ListInput = ({ source, label, isOrdered = false, children }: ListGiven) => (
  <ArrayInput source={source} label={label} helperText={false}>
    <SimpleFormIterator
      disableReordering={!isOrdered}
      getItemLabel={isOrdered ? (at) => `${at + 1}.` : false}
      disableClear
      fullWidth
      addButton={<AddButton what={label} />}
    >
      {children}
    </SimpleFormIterator>
  </ArrayInput>
)

/** As exact as the source, never more: 2014, 2014-09 or 2014-09-10. */
export const PartialDateInput = ({ source, isRequired = false }: { source: string; isRequired?: boolean }) => {
  const t = useText()
  return (
    <TextInput
      source={source}
      label={t('record.date')}
      helperText={t('record.dateHelp')}
      validate={[regex(PARTIAL_DATE, t('prisoner.dateWrong')), ...(isRequired ? [required()] : [])]}
      autoComplete="off"
    />
  )
}

/** Where a fact comes from. */
export const SourceInputs = ({ within = '' }: { within?: string }) => {
  const t = useText()
  return (
    <>
      <TextInput source={`${within}title`} label={t('prisoner.sourceTitle')} validate={required()} helperText={false} />
      <TextInput source={`${within}url`} label={t('field.sourceUrl')} type="url" helperText={false} />
    </>
  )
}

/** The same text in several languages. */
export const TextsInput = ({ source, label }: { source: string; label: string }) => {
  const t = useText()
  return (
    <ListInput source={source} label={label}>
      <TextInput source="language" label={t('record.language')} validate={required()} helperText={false} />
      <TextInput
        source="text"
        label={t('record.text')}
        validate={required()}
        multiline
        minRows={3}
        helperText={false}
      />
    </ListInput>
  )
}
