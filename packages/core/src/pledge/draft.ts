import type { Pledge } from './pledge.model.ts'

type Given = Pick<
  Pledge,
  'organisationId' | 'prisonerId' | 'parliamentarianId' | 'legislatureId' | 'officeId' | 'campaignId' | 'draftedAt'
> &
  Partial<Pick<Pledge, 'invitedById' | 'jointId' | 'succeedsId'>>

/** A pledge of which nothing is known yet but whose it is and for whom. */
export const newDraft = (given: Given): Pledge => ({
  undertakingSetId: null,
  state: 'DRAFT',
  declaration: null,
  submittedAt: null,
  activeSince: null,
  endedAt: null,
  endReason: null,
  confirmed: true,
  jointId: null,
  succeedsId: null,
  succeededById: null,
  invitedById: null,
  approvedOnceBy: null,
  decisions: [],
  openings: [],
  ...given,
})
