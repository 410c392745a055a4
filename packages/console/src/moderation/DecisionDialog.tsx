import { useEffect } from 'react'
import { required, type RaRecord, SelectInput, TextInput } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { ActDialog } from '../act/ActDialog.tsx'
import type { PledgePageFragment, ReasonCode } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { LANGUAGES } from '../provider/i18n/i18n-provider.ts'
import { DECISIONS, type DecisionName, REASON_CODES } from './decision.ts'
import { type ReplyLanguage, replyLanguage, replyText } from './reply-template.ts'

type Given = {
  decision: DecisionName
  pledge: PledgePageFragment
  onDone: (result: RaRecord) => void
  onOvertaken: () => void
  onClose: () => void
}

const namesOf = ({ prisoner, parliamentarian }: PledgePageFragment) => ({
  prisoner: prisoner.name,
  member: parliamentarian.name,
})

/** Reason, language and a text from the template, to be changed as one likes. A changed text is never overwritten. */
const ReplyInputs = ({ decision, pledge }: { decision: 'changes' | 'decline'; pledge: PledgePageFragment }) => {
  const t = useText()
  const { setValue, getFieldState } = useFormContext()
  const [code, language] = useWatch({ name: ['reasonCode', 'language'] }) as [ReasonCode | undefined, ReplyLanguage]
  useEffect(() => {
    if (code === undefined || code === null || getFieldState('text').isDirty) return
    setValue('text', replyText(decision, code, language, namesOf(pledge)))
  }, [code, language, decision, pledge, setValue, getFieldState])
  return (
    <>
      <SelectInput
        source="reasonCode"
        label={t('decide.reasonCode')}
        choices={REASON_CODES.map((id) => ({ id, name: t(`word.reasonCode.${id}`) }))}
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

/** One decision with its consequences said; nothing is shown as done before the server has done it. */
export const DecisionDialog = ({ decision, pledge, ...rest }: Given) => {
  const t = useText()
  const names = namesOf(pledge)
  const isFirstOfTwo = pledge.secondPersonReasons.length > 0 && pledge.approvedOnceBy === null
  const bounds =
    decision === 'accept' && isFirstOfTwo ? t('decide.acceptFirstBounds') : t(`decide.${decision}Bounds`, names)
  const shared = {
    resource: 'review',
    record: pledge,
    title: t(`decide.${decision}Title`, names),
    bounds,
    submit: t(`decide.${decision}`),
    tone: DECISIONS[decision].tone,
    ...rest,
  }
  if (decision === 'accept') {
    return (
      <ActDialog
        act="acceptPledge"
        startsAt="submit"
        {...shared}
        toData={({ reason }) => ({ reason: (reason as string | null) ?? '' })}
      >
        <TextInput source="reason" label={t('decide.note')} helperText={t('decide.noteHelp')} multiline />
      </ActDialog>
    )
  }
  const defaults = { language: replyLanguage([pledge.office?.language ?? '', ...pledge.legislature.languages]) }
  return (
    <ActDialog
      act={DECISIONS[decision].act}
      {...shared}
      defaults={defaults}
      toData={({ reasonCode, text }) => ({ reasonCode: reasonCode as ReasonCode, text: text as string })}
    >
      <ReplyInputs decision={decision} pledge={pledge} />
    </ActDialog>
  )
}
