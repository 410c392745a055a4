import { useEffect } from 'react'
import { required, type RaRecord, SelectInput, TextInput } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { ActDialog } from '../act/ActDialog.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { ActivityPageFragment } from '../generated/graphql.ts'
import { LANGUAGES } from '../provider/i18n/i18n-provider.ts'
import { useText } from '../provider/i18n/text.ts'
import { ACTIVITY_REASONS, type ActivityReason, activityReply } from './activity-reply.ts'
import { type ReplyLanguage, replyLanguage } from './reply-template.ts'

export type ActivityAct = 'verifyActivity' | 'declineActivity' | 'reverseActivity'

type Given = {
  act: ActivityAct
  activity: ActivityPageFragment
  onDone: (result: RaRecord) => void
  onClose: () => void
}

/** Reason, language and a text from the template; a changed text is never overwritten. */
const ReplyInputs = ({ activity }: { activity: ActivityPageFragment }) => {
  const t = useText()
  const { setValue, getFieldState } = useFormContext()
  const [code, language] = useWatch({ name: ['code', 'language'] }) as [ActivityReason | undefined, ReplyLanguage]
  useEffect(() => {
    if (code === undefined || code === null || getFieldState('reason').isDirty) return
    const names = { prisoner: activity.pledge?.prisoner.name ?? '', member: activity.parliamentarian.name }
    setValue('reason', activityReply(code, language, names))
  }, [code, language, activity, setValue, getFieldState])
  return (
    <>
      <SelectInput
        source="code"
        label={t('decide.reasonCode')}
        choices={ACTIVITY_REASONS.map((id) => ({ id, name: t(`activity.reason.${id}`) }))}
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
        source="reason"
        label={t('decide.text')}
        validate={required()}
        multiline
        minRows={4}
        maxRows={14}
        helperText={false}
      />
    </>
  )
}

const FIELDS = {
  verifyActivity: () => {
    const t = useText()
    return <TextInput source="reason" label={t('decide.note')} helperText={t('decide.noteHelp')} multiline />
  },
  declineActivity: ReplyInputs,
  reverseActivity: ReasonInput,
}

/** What is said to an activity, with its consequences. */
export const ActivityDialog = ({ act, activity, onDone, onClose }: Given) => {
  const t = useText()
  const Fields = FIELDS[act]
  const { pledge } = activity
  const language = replyLanguage([pledge?.office?.language ?? '', ...(pledge?.legislature.languages ?? [])])
  return (
    <ActDialog
      resource="activities"
      act={act}
      record={activity}
      title={t(`activity.${act}Title`)}
      bounds={t(`activity.${act}Bounds`)}
      submit={t(`activity.${act}`)}
      tone={act === 'declineActivity' ? 'error' : 'primary'}
      startsAt={act === 'verifyActivity' ? 'submit' : 'field'}
      defaults={act === 'declineActivity' ? { language } : {}}
      toData={({ reason }) => ({ reason: (reason as string | null) ?? '' })}
      onDone={onDone}
      onClose={onClose}
    >
      <Fields activity={activity} />
    </ActDialog>
  )
}
