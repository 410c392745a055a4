import { Stack } from '@mui/material'
import type { PrisonerRowFragment, PublicationLevel, VisibilityState } from '../generated/graphql.ts'
import { Mark, type MarkTone } from '../look/Mark.tsx'
import { useText } from '../provider/i18n/text.ts'

const LEVEL: Record<PublicationLevel, MarkTone> = { INTERNAL: 'plain', PARTNERS: 'action', PUBLIC: 'kept' }
const SILENCE: Record<VisibilityState, MarkTone> = { SHOWN: 'plain', QUIET: 'due', HIDDEN: 'wait' }

/** How public the record is and whether a family asked for silence. */
export const PrisonerMarks = ({
  prisoner,
}: {
  prisoner: Pick<PrisonerRowFragment, 'publication' | 'visibility' | 'isDemo'>
}) => {
  const t = useText()
  const { level } = prisoner.publication
  const { state } = prisoner.visibility
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
      <Mark word={t(`word.level.${level}`)} tone={LEVEL[level]} />
      {state !== 'SHOWN' && <Mark word={t(`word.visibility.${state}`)} tone={SILENCE[state]} />}
      {prisoner.isDemo && <Mark word={t('prisoner.demo')} />}
    </Stack>
  )
}
