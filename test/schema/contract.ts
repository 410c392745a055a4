/**
 * What of the published contract is served so far, by type: fields, or values of an enum. A name is added here
 * when it is served and never taken away: partners' dashboards are built on it.
 */
export const CONTRACT: Readonly<Record<string, string>> = {
  Node: 'id',
  Query:
    'node nodes prisoner prisoners parliamentarian parliamentarians legislature legislatures pledges activities campaign campaigns coverage timeline search corrections',
  Prisoner:
    'id slug name names status statusSince detainedSince daysInDetention lastConfirmed withheld history recognitions facility case charges sentenceMonths summary photo pronunciation sources patrons patronCount lastStatement activities updatedAt',
  Pledge:
    'id prisoner parliamentarian campaign status undertakings declaration activeSince endedAt endReason confirmed speaking lastStatement succeeds succeededBy invitedBy months monthsPublic officeLine activities',
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
  Case: 'id slug name summary prisoners',
  Correction: 'id at prisoner field before after note',
  Coverage:
    'asOf prisoners withPatron withSpeakingPatron withSilentPatronsOnly withNewPatronsOnly withoutPatron knownAt activePledges patrons statementsThisMonth byLegislature byGroup byCountry byRegion byCase changes reportedHeld',
  ReportedCount: 'value body date source',
  CoverageChanges: 'verifications corrections withdrawals',
  LegislatureCoverage: 'legislature members patrons pledges speaking statementsLastClosedMonth',
  GroupCoverage: 'group legislature members patrons pledges speaking',
  CountryCoverage: 'country patrons pledges speaking',
  RegionCoverage: 'region country prisoners withPatron withSpeakingPatron',
  CaseCoverage: 'case prisoners withPatron withSpeakingPatron',
  TimelineMonth: 'month statements pledgesBegun pledgesEnded activePledges',
  PledgeMonth: 'month state statements',
  UndertakingProgress: 'undertaking state activities',
  MonthsPublic: 'KEPT_ONLY FULL',
  MonthState: 'OPEN KEPT NONE_KNOWN NOT_OWED NOT_RATED',
  UndertakingState: 'MET OPEN NONE_KNOWN NOT_OWED SHOWN',
  PrisonerFilter: 'hasPatron status region case',
  ParliamentarianFilter: 'legislature group isPatron',
  PledgeFilter: 'parliamentarian prisoner status',
  ActivityFilter: 'parliamentarian prisoner since',
  PrisonerConnection: 'edges pageInfo totalCount',
  ParliamentarianConnection: 'edges pageInfo totalCount',
  PledgeConnection: 'edges pageInfo totalCount',
  ActivityConnection: 'edges pageInfo',
  CorrectionConnection: 'edges pageInfo',
  SearchConnection: 'edges pageInfo',
  PageInfo: 'hasNextPage hasPreviousPage startCursor endCursor',
}
