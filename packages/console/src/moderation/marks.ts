import type { PledgeRowFragment } from '../generated/graphql.ts'
import type { MarkTone } from '../look/Mark.tsx'
import type { MessageKey } from '../provider/i18n/text.ts'

type Waiting = Pick<
  PledgeRowFragment,
  'marks' | 'secondPersonReasons' | 'approvedOnceBy' | 'office' | 'decisions' | 'joint'
>

type MarkRule = { word: MessageKey; tone: MarkTone; holds: (pledge: Waiting) => boolean }

/** What a moderator should see about an item before opening it, most urgent first. */
export const MARKS: readonly MarkRule[] = [
  { word: 'review.mark.excluded', tone: 'danger', holds: ({ marks }) => marks.includes('PATRON_EXCLUDED') },
  { word: 'review.mark.frozen', tone: 'danger', holds: ({ office }) => office?.frozen === true },
  { word: 'review.mark.bounced', tone: 'danger', holds: ({ office }) => (office?.mailBouncedAt ?? null) !== null },
  { word: 'review.mark.notMatched', tone: 'wait', holds: ({ marks }) => marks.includes('OFFICE_UNMATCHED') },
  { word: 'review.mark.approvedOnce', tone: 'action', holds: ({ approvedOnceBy }) => approvedOnceBy !== null },
  {
    word: 'review.mark.secondPerson',
    tone: 'plain',
    holds: ({ secondPersonReasons }) => secondPersonReasons.length > 0,
  },
  { word: 'review.mark.joint', tone: 'plain', holds: ({ joint }) => joint.length > 0 },
  { word: 'review.mark.late', tone: 'due', holds: ({ marks }) => marks.includes('DECLARED_LATE') },
  {
    word: 'review.mark.returned',
    tone: 'plain',
    holds: ({ decisions }) => decisions.some(({ kind }) => kind === 'CHANGES_REQUESTED'),
  },
]
