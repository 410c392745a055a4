import { Alert } from '@mui/material'
import { useState } from 'react'
import { Create, regex, required, SimpleForm, TextInput } from 'react-admin'
import { SendToolbar } from '../act/SendToolbar.tsx'
import { useText } from '../provider/i18n/text.ts'
import { HouseKind } from './ChangeHouse.tsx'

/** A house that no roster has brought. */
export const LegislatureCreate = () => {
  const t = useText()
  // One record however often the network makes us send it.
  const [commandId] = useState(() => crypto.randomUUID())
  return (
    <Create redirect="show" mutationMode="pessimistic" title={t('legislature.create')}>
      <SimpleForm
        toolbar={<SendToolbar label={t('legislature.create')} />}
        sanitizeEmptyValues
        defaultValues={{ commandId }}
        sx={{ maxWidth: 640 }}
      >
        <Alert severity="info" sx={{ mb: 1 }}>
          {t('legislature.createBounds')}
        </Alert>
        <TextInput
          source="name"
          label={t('legislature.nameEnglish')}
          validate={required()}
          helperText={false}
          autoComplete="off"
        />
        <TextInput
          source="code"
          label={t('legislature.code')}
          helperText={t('legislature.codeHelp')}
          validate={[required(), regex(/^[a-z]{2}-[a-z0-9-]{2,40}$/, t('legislature.codeHelp'))]}
          autoComplete="off"
        />
        <HouseKind />
      </SimpleForm>
    </Create>
  )
}
