import { Alert } from '@mui/material'
import { useState } from 'react'
import { CheckboxGroupInput, Create, email, required, SimpleForm, TextInput, useNotify, useRedirect } from 'react-admin'
import type { StaffRole } from '../generated/graphql.ts'
import { SendToolbar } from '../act/SendToolbar.tsx'
import { enWords } from '../provider/i18n/message/en-words.ts'
import { useText } from '../provider/i18n/text.ts'

const ROLES = Object.keys(enWords.role) as StaffRole[]

export const StaffInvite = () => {
  const t = useText()
  const notify = useNotify()
  const redirect = useRedirect()
  const [commandId] = useState(() => crypto.randomUUID())
  const onSuccess = () => {
    notify(t('staff.invited'), { type: 'success' })
    redirect('list', 'staff')
  }
  return (
    <Create title={t('staff.invite')} mutationOptions={{ onSuccess }}>
      <SimpleForm
        toolbar={<SendToolbar label={t('staff.invite')} />}
        defaultValues={{ commandId }}
        sx={{ maxWidth: 640 }}
      >
        <Alert severity="info" sx={{ mb: 1 }}>
          {t('staff.inviteBounds')}
        </Alert>
        <TextInput source="name" label={t('field.name')} validate={required()} autoComplete="off" helperText={false} />
        <TextInput
          source="email"
          label={t('field.email')}
          type="email"
          validate={[required(), email()]}
          autoComplete="off"
          helperText={false}
        />
        <CheckboxGroupInput
          source="roles"
          label={t('field.roles')}
          choices={ROLES.map((id) => ({ id, name: t(`word.role.${id}`) }))}
          validate={required()}
          translateChoice={false}
          row={false}
        />
      </SimpleForm>
    </Create>
  )
}
