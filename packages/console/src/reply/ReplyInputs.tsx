import { useEffect } from 'react'
import { required, SelectInput, TextInput } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import type { ReplyDecision } from '../generated/graphql.ts'
import { LANGUAGES } from '../provider/i18n/i18n-provider.ts'
import { useText } from '../provider/i18n/text.ts'
import { REPLY_REASONS, type ReplyLanguage, type ReplyNames, replyOf } from './built-in.ts'
import { useReasonWord } from './use-reason-word.ts'
import { useReplies } from './use-replies.ts'

type Given = { decision: ReplyDecision; names: (language: ReplyLanguage) => ReplyNames }

/** Reason, language and a text from the template, to be changed as one likes. A changed text is never overwritten. */
export const ReplyInputs = ({ decision, names }: Given) => {
  const t = useText()
  const reasonWord = useReasonWord()
  const kept = useReplies()
  const { setValue, getFieldState } = useFormContext()
  const [reason, language] = useWatch({ name: ['reasonCode', 'language'] }) as [
    string | null | undefined,
    ReplyLanguage,
  ]
  const { prisoner, member } = names(language)
  useEffect(() => {
    if (reason === undefined || reason === null || getFieldState('text').isDirty) return
    setValue('text', replyOf(kept, { decision, reason, language }, { prisoner, member }))
  }, [reason, language, decision, prisoner, member, kept, setValue, getFieldState])
  return (
    <>
      <SelectInput
        source="reasonCode"
        label={t('decide.reasonCode')}
        choices={REPLY_REASONS[decision].map((id) => ({ id, name: reasonWord(decision, id) }))}
        validate={required()}
        translateChoice={false}
        helperText={false}
      />
      <SelectInput
        source="language"
        label={t('decide.language')}
        choices={LANGUAGES.map(({ locale, name }) => ({ id: locale, name }))}
        validate={required()}
        translateChoice={false}
        helperText={false}
      />
      <TextInput
        source="text"
        label={t('decide.text')}
        validate={required()}
        multiline
        minRows={5}
        maxRows={14}
        helperText={false}
      />
    </>
  )
}
