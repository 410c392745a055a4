import { Alert } from '@mui/material'
import { useState } from 'react'
import { Create, regex, required, SimpleForm, TextInput } from 'react-admin'
import { PARTIAL_DATE } from '../provider/i18n/date.ts'
import { SendToolbar } from '../act/SendToolbar.tsx'
import { NamesakeWarning } from './NamesakeWarning.tsx'
import { useText } from '../provider/i18n/text.ts'

/** The least that a record needs. It begins INTERNAL. */
export const PrisonerCreate = () => {
  const t = useText()
  // One record however often the network makes us send it.
  const [commandId] = useState(() => crypto.randomUUID())
  return (
    <Create redirect="show" mutationMode="pessimistic" title={t('prisoner.create')}>
      <SimpleForm
        toolbar={<SendToolbar label={t('prisoner.createIt')} />}
        sanitizeEmptyValues
        defaultValues={{ language: 'uk', commandId }}
        sx={{ maxWidth: 640 }}
      >
        <Alert severity="info" sx={{ mb: 1 }}>
          {t('prisoner.createBounds')} {t('prisoner.namesake')}
        </Alert>
        <TextInput
          source="name"
          label={t('prisoner.nameOriginal')}
          validate={required()}
          autoComplete="off"
          helperText={false}
        />
        <NamesakeWarning />
        <TextInput source="language" label={t('prisoner.nameLanguage')} validate={required()} helperText={false} />
        <TextInput
          source="slug"
          label={t('prisoner.slug')}
          helperText={t('prisoner.slugHelp')}
          validate={[required(), regex(/^[a-z0-9-]{2,90}$/, t('prisoner.slugWrong'))]}
          autoComplete="off"
        />
        <TextInput
          source="detainedOn"
          label={t('prisoner.detainedOn')}
          validate={regex(PARTIAL_DATE, t('prisoner.dateWrong'))}
          helperText={false}
        />
        <TextInput source="place" label={t('field.place')} helperText={false} />
        <TextInput source="sourceTitle" label={t('prisoner.sourceTitle')} validate={required()} helperText={false} />
        <TextInput source="sourceUrl" label={t('field.sourceUrl')} type="url" helperText={false} />
        <TextInput source="summary" label={t('prisoner.summaryEnglish')} multiline minRows={2} helperText={false} />
      </SimpleForm>
    </Create>
  )
}
