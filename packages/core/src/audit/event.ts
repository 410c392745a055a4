/**
 * Everything that can happen to a record, in the past tense. `outbox` says whether something leaves
 * the registry because of it (mail, later webhooks): then the same transaction writes an outbox item.
 */
export const EVENT = {
  'activity.reported': { outbox: true },
  'activity.verified': { outbox: true },
  'activity.declined': { outbox: true },
  'campaign.created': { outbox: false },
  'legislature.created': { outbox: false },
  'legislature.changed': { outbox: false },
  'office.codeAsked': { outbox: true },
  'office.matched': { outbox: false },
  'office.registered': { outbox: true },
  'organisation.created': { outbox: false },
  'parliamentarian.imported': { outbox: false },
  'pledge.accepted': { outbox: true },
  'pledge.changesRequested': { outbox: true },
  'pledge.declined': { outbox: true },
  'pledge.annulled': { outbox: false },
  'pledge.discarded': { outbox: false },
  'pledge.drafted': { outbox: false },
  'pledge.approvedOnce': { outbox: false },
  'pledge.ended': { outbox: false },
  'pledge.lapsed': { outbox: false },
  'pledge.opened': { outbox: false },
  'pledge.reopened': { outbox: false },
  'pledge.revoked': { outbox: false },
  'pledge.saved': { outbox: false },
  'pledge.submitted': { outbox: true },
  'pledge.withdrawn': { outbox: false },
  'politicalGroup.imported': { outbox: false },
  'prisoner.changed': { outbox: false },
  'prisoner.created': { outbox: false },
  'prisoner.hidden': { outbox: false },
  'prisoner.published': { outbox: false },
  'prisoner.quieted': { outbox: true },
  'prisoner.shown': { outbox: false },
  'staff.created': { outbox: false },
  'staff.invited': { outbox: true },
  'undertakingSet.created': { outbox: false },
} as const satisfies Record<string, { outbox: boolean }>

export type EventName = keyof typeof EVENT
