import { required, TextInput } from 'react-admin'
import { useText } from '../provider/i18n/text.ts'

/** Why, in words that the office reads. */
export const ReasonForOffice = () => {
  const t = useText()
  return (
    <TextInput
      source="reason"
      label={t('field.reason')}
      helperText={t('months.reasonHelp')}
      validate={required()}
      multiline
      minRows={2}
    />
  )
}
