import type { PledgeState } from '../generated/graphql.ts'
import { Mark, type MarkTone } from '../look/Mark.tsx'
import { useText } from '../provider/i18n/text.ts'

const TONE: Record<PledgeState, MarkTone> = {
  DRAFT: 'plain',
  SUBMITTED: 'wait',
  CHANGES_REQUESTED: 'due',
  DECLINED: 'plain',
  ACTIVE: 'kept',
  ENDED: 'plain',
  ANNULLED: 'plain',
}

export const StateMark = ({ state }: { state: PledgeState }) => {
  const t = useText()
  return <Mark word={t(`word.pledgeState.${state}`)} tone={TONE[state]} />
}
