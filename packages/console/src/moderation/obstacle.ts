import type { PledgePageFragment } from '../generated/graphql.ts'
import type { MessageKey } from '../provider/i18n/text.ts'

type Prisoner = PledgePageFragment['prisoner']
type Pledge = Pick<
  PledgePageFragment,
  'office' | 'marks' | 'declaration' | 'declarationOpenedAt' | 'approvedOnceBy'
> & {
  prisoner: {
    publication: Pick<Prisoner['publication'], 'level'>
    visibility: Pick<Prisoner['visibility'], 'state'>
  }
}

/**
 * Why this person cannot accept this pledge now; null when nothing stands in the way. The server decides, this only
 * says it before one has tried. In the order in which a moderator would deal with it.
 */
export const obstacleOf = (pledge: Pledge, viewer: string | undefined): MessageKey | null => {
  const { publication, visibility } = pledge.prisoner
  if (pledge.marks.includes('PATRON_EXCLUDED')) return 'decide.obstacle.excluded'
  if (pledge.office?.frozen === true) return 'decide.obstacle.frozen'
  if (publication.level !== 'PUBLIC' || visibility.state === 'HIDDEN') return 'decide.obstacle.notPublic'
  if (pledge.approvedOnceBy !== null && pledge.approvedOnceBy.id === viewer) return 'review.second.mine'
  if (pledge.marks.includes('OFFICE_UNMATCHED')) return 'decide.obstacle.notMatched'
  if (pledge.declaration === null) return 'decide.obstacle.noDeclaration'
  if (pledge.declarationOpenedAt === null) {
    return pledge.declaration.url === null ? 'decide.obstacle.notRead' : 'decide.obstacle.notOpened'
  }
  return null
}
