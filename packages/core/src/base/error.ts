type ErrorMeta = {
  /** `extensions.code` where the error reaches GraphQL unwrapped. */
  graphql: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'BAD_USER_INPUT' | 'RATE_LIMITED' | 'INTERNAL'
  http: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503
  log: 'debug' | 'info' | 'warn' | 'error'
}

const input = { graphql: 'BAD_USER_INPUT', http: 422, log: 'debug' } as const
const conflict = { graphql: 'CONFLICT', http: 409, log: 'info' } as const
const forbidden = { graphql: 'FORBIDDEN', http: 403, log: 'warn' } as const
const notFound = { graphql: 'NOT_FOUND', http: 404, log: 'debug' } as const

/**
 * Every way in which something expected can fail, by code. The sentence a person reads is in
 * `graphql/src/error/error.text.ts`, in each language, and names the remedy.
 */
export const ERROR = {
  'actor.notSignedIn': { graphql: 'UNAUTHENTICATED', http: 401, log: 'debug' },
  'actor.notAllowed': forbidden,
  'actor.tooMany': { graphql: 'RATE_LIMITED', http: 429, log: 'info' },
  'record.notFound': notFound,
  'record.changed': conflict,
  'command.reused': conflict,
  'input.missing': input,
  'input.invalid': input,
  'input.notServed': input,
  'input.tooLong': input,
  'input.financial': input,
  'input.linkInvalid': input,
  'input.dateInFuture': input,
  'text.englishMissing': input,
  'text.languageTwice': input,
  'campaign.closed': conflict,
  'campaign.afterEnd': input,
  'campaign.beforeStart': input,
  'campaign.slugTaken': input,
  'legislature.codeTaken': input,
  'legislature.domainShared': input,
  'legislature.domainTwice': input,
  'legislature.domainsOrByHand': input,
  'legislature.termNotOpen': conflict,
  'legislature.termOpen': conflict,
  'mandate.none': conflict,
  'mandate.notOver': conflict,
  'mandate.over': conflict,
  'undertakingSet.alwaysPart': input,
  'undertakingSet.countsOtherwise': input,
  'undertakingSet.keyTwice': input,
  'undertakingSet.onlyOnce': input,
  'undertakingSet.versionTaken': conflict,
  'invitation.notInState': conflict,
  'invitation.campaignNotOpen': conflict,
  'invitation.houseNotAsked': conflict,
  'invitation.noAddress': input,
  'invitation.exists': conflict,
  'office.mailboxInvalid': input,
  'office.mailboxPlusAddress': input,
  'office.domainForeign': input,
  'office.domainLookalike': input,
  'office.memberForeign': input,
  'office.legislatureIncomplete': conflict,
  'office.legislatureWithoutDomain': conflict,
  'office.notRegistered': forbidden,
  'office.frozen': forbidden,
  'office.notInState': conflict,
  'office.notPublished': forbidden,
  'office.removed': conflict,
  'office.takeBackOpen': conflict,
  'office.codeWrong': input,
  'office.codeExpired': input,
  'office.codeUsedUp': input,
  'photo.standsStill': conflict,
  'picture.carriesMore': input,
  'picture.tooLarge': input,
  'picture.unreadable': input,
  'prisoner.unavailable': notFound,
  'prisoner.objected': conflict,
  'prisoner.secondPersonNeeded': conflict,
  'prisoner.reviewTooLate': input,
  'prisoner.hidesUsedUp': { graphql: 'RATE_LIMITED', http: 429, log: 'warn' },
  'parliamentarian.slugTaken': input,
  'pledge.exists': conflict,
  'pledge.handOverClosed': conflict,
  'pledge.handOverOpen': conflict,
  'pledge.jointUnfit': input,
  'pledge.notInState': conflict,
  'pledge.successorUnfit': input,
  'pledge.notSilent': conflict,
  'pledge.declarationMissing': input,
  'pledge.declarationNotOpened': input,
  'pledge.undertakingsNotAccepted': input,
  'pledge.undertakingsChanged': conflict,
  'pledge.tooMany': conflict,
  'pledge.officeUnmatched': conflict,
  'pledge.patronExcluded': conflict,
  'pledge.secondPersonNeeded': conflict,
  'pledge.reasonMissing': input,
  'activity.linkReported': conflict,
  'activity.notInState': conflict,
  'activity.tooManyPrisoners': input,
  'coverage.inFuture': input,
  'notice.none': conflict,
  'report.tooLong': conflict,
  'stop.notInState': conflict,
  'stop.on': { graphql: 'CONFLICT', http: 503, log: 'info' },
  'stop.secondPersonNeeded': conflict,
  'staff.inactive': conflict,
  'staff.invitationUsed': forbidden,
  'staff.lastAdmin': conflict,
  'staff.self': forbidden,
  'import.columnMissing': input,
  'import.mapInvalid': input,
  'import.tooManyRows': input,
  'import.unreadable': input,
  'roster.mostGone': conflict,
  'roster.formatUnknown': input,
  'roster.unreadable': input,
  'roster.notPopolo': input,
  'roster.legislatureUnknown': input,
} as const satisfies Record<string, ErrorMeta>

export type ErrorCode = keyof typeof ERROR

/** Details for the sentence, e.g. the domains that would have worked. Never personal data. */
export type ErrorDetail = Readonly<Record<string, string | number | readonly string[]>>

/** Something expected went wrong; nothing was written. `field` is the input path, e.g. `declaration.url`. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly field: string | null
  readonly detail: ErrorDetail

  constructor(code: ErrorCode, options: { field?: string; detail?: ErrorDetail; cause?: unknown } = {}) {
    super(options.field === undefined ? code : `${code} (${options.field})`, { cause: options.cause })
    this.name = 'DomainError'
    this.code = code
    this.field = options.field ?? null
    this.detail = options.detail ?? {}
  }
}
