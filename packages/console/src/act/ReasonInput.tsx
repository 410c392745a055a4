import { required, TextInput } from 'react-admin'
import { useText } from '../provider/i18n/text.ts'

/** Why. Kept in the audit trail with the name of whoever writes it. */
export const ReasonInput = () => {
  const t = useText()
  return (
    <TextInput
      source="reason"
      label={t('field.reason')}
      helperText={t('field.reasonHelp')}
      validate={required()}
      multiline
      minRows={2}
    />
  )
}
