import type { PledgePageFragment, QueueRowFragment } from '../generated/graphql.ts'

type Item = Pick<QueueRowFragment, 'id'> & {
  pledge: Pick<NonNullable<QueueRowFragment['pledge']>, 'approvedOnceBy'> | null
}

/** Where to go after a decision: onwards, then from the top; past what already has this person's yes. */
export const nextToDecide = (items: readonly Item[], open: string, viewer: string | undefined): string | undefined => {
  const at = items.findIndex(({ id }) => id === open)
  const ahead = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))]
  return ahead.find(({ pledge }) => pledge?.approvedOnceBy == null || pledge.approvedOnceBy.id !== viewer)?.id
}

/** Of the same joint pledge, what still waits for this person: one declaration, decided in one go. */
export const nextOfJoint = (
  { joint }: { joint: readonly Pick<PledgePageFragment['joint'][number], 'id' | 'state' | 'approvedOnceBy'>[] },
  viewer: string | undefined,
): string | undefined =>
  joint.find(({ state, approvedOnceBy }) => state === 'SUBMITTED' && (approvedOnceBy?.id ?? '') !== viewer)?.id
