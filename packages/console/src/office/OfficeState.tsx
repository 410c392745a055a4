import type { OfficeRowFragment } from '../generated/graphql.ts'
import { Mark, type MarkTone } from '../look/Mark.tsx'
import { useText } from '../provider/i18n/text.ts'

const TONE: Record<OfficeRowFragment['state'], MarkTone> = {
  UNMATCHED: 'wait',
  MATCHED: 'kept',
  FROZEN: 'danger',
  LEFT: 'plain',
}

/** Where an office stands, as a word. */
export const OfficeState = ({
  state,
  mailBouncedAt,
}: Pick<OfficeRowFragment, 'state'> & Partial<OfficeRowFragment>) => {
  const t = useText()
  return (
    <>
      <Mark word={t(`word.officeState.${state}`)} tone={TONE[state]} />
      {mailBouncedAt != null && <Mark word={t('review.mark.bounced')} tone="danger" />}
    </>
  )
}
