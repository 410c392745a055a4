import { type RaRecord, TextInput } from 'react-admin'
import { ActDialog } from '../act/ActDialog.tsx'
import type { PledgePageFragment, ReasonCode } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { DECISIONS, type DecisionName } from './decision.ts'
import { ReplyInputs } from '../reply/ReplyInputs.tsx'
import { namesIn } from './names-in.ts'
import { replyLanguage } from './reply-template.ts'

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
      <ReplyInputs
        decision={decision === 'changes' ? 'PLEDGE_CHANGES' : 'PLEDGE_DECLINE'}
        names={(language) => namesIn(language, pledge)}
      />
    </ActDialog>
  )
}
