/**
 * What of the published contract is served so far, by type: fields, or values of an enum. A name is added here
 * when it is served and never taken away: partners' dashboards are built on it.
 */
export const CONTRACT: Readonly<Record<string, string>> = {
  Node: 'id',
  Query:
    'node nodes prisoner prisoners parliamentarian parliamentarians legislature legislatures pledges campaign campaigns search',
  Prisoner:
    'id slug name names status statusSince detainedSince daysInDetention lastConfirmed withheld history recognitions facility charges sentenceMonths summary photo pronunciation sources patrons patronCount lastStatement activities updatedAt',
  Pledge:
    'id prisoner parliamentarian campaign status declaration activeSince endedAt endReason confirmed lastStatement',
  DayCount: 'days atLeast',
  SourcedDate: 'date source',
  DetentionEvent: 'type dates place sources',
  Recognition: 'body category criteria date source',
  Facility: 'name region country postalAddress',
  Photo: 'url width height credit licence source alternativeText',
  PostalAddress: 'address checkedOn source',
  PersonName: 'language text kind source',
  Declaration: 'on url channel late',
  Activity: 'id kind on url keptUrl capturedOn title language pledge parliamentarian',
  NameKind: 'PREFERRED ALIAS PRESS_VARIANT DERIVED',
  DetentionStatus:
    'SERVING_SENTENCE RESTRICTED_OR_PROBATION PRETRIAL_DETENTION HOUSE_ARREST TRANSIT WHEREABOUTS_UNKNOWN ENFORCED_DISAPPEARANCE PERSECUTED RELEASED DIED',
  PledgeStatus: 'ACTIVE ENDED',
  PledgeEndReason: 'PRISONER_FREED PRISONER_DIED HANDED_OVER ENDED_BY_OFFICE ENDED_BY_CAMPAIGN ENDED',
  PrisonerConnection: 'edges pageInfo',
  ParliamentarianConnection: 'edges pageInfo',
  PledgeConnection: 'edges pageInfo',
  ActivityConnection: 'edges pageInfo',
  SearchConnection: 'edges pageInfo',
  PageInfo: 'hasNextPage hasPreviousPage startCursor endCursor',
}
