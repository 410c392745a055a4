import { type RaRecord, TextInput } from 'react-admin'
import { ActDialog } from '../act/ActDialog.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { ActivityPageFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { ReplyInputs } from '../reply/ReplyInputs.tsx'
import { namesIn } from './names-in.ts'
import { replyLanguage } from './reply-template.ts'

export type ActivityAct = 'verifyActivity' | 'declineActivity' | 'reverseActivity'

type Given = {
  act: ActivityAct
  activity: ActivityPageFragment
  onDone: (result: RaRecord) => void
  onClose: () => void
}

const DeclineInputs = ({ activity }: { activity: ActivityPageFragment }) => (
  <ReplyInputs
    decision="ACTIVITY_DECLINE"
    names={(language) => namesIn(language, { ...activity, prisoner: activity.pledge?.prisoner })}
  />
)

const FIELDS = {
  verifyActivity: () => {
    const t = useText()
    return <TextInput source="reason" label={t('decide.note')} helperText={t('decide.noteHelp')} multiline />
  },
  declineActivity: DeclineInputs,
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
      toData={({ reason, text }) => ({ reason: ((text ?? reason) as string | null | undefined) ?? '' })}
      onDone={onDone}
      onClose={onClose}
    >
      <Fields activity={activity} />
    </ActDialog>
  )
}
