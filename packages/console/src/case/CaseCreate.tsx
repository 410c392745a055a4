import { useState } from 'react'
import { Create, regex, required, SimpleForm, TextInput } from 'react-admin'
import { SendToolbar } from '../act/SendToolbar.tsx'
import { useText } from '../provider/i18n/text.ts'

/** A case is public as soon as somebody in it is. */
export const CaseCreate = () => {
  const t = useText()
  // One record however often the network makes us send it.
  const [commandId] = useState(() => crypto.randomUUID())
  return (
    <Create redirect="list" mutationMode="pessimistic" title={t('record.newCase')}>
      <SimpleForm
        toolbar={<SendToolbar label={t('record.newCase')} />}
        sanitizeEmptyValues
        defaultValues={{ commandId }}
        sx={{ maxWidth: 640 }}
      >
        <TextInput
          source="name"
          label={t('record.caseName')}
          validate={required()}
          helperText={t('record.caseBounds')}
        />
        <TextInput
          source="slug"
          label={t('prisoner.slug')}
          helperText={t('prisoner.slugHelp')}
          validate={[required(), regex(/^[a-z0-9-]{2,90}$/, t('prisoner.slugWrong'))]}
          autoComplete="off"
        />
        <TextInput source="court" label={t('record.court')} helperText={false} />
      </SimpleForm>
    </Create>
  )
}
