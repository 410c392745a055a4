/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where a declaration was made. */
export type DeclarationChannel =
  /** An open letter. */
  | 'LETTER'
  /** Elsewhere in public. */
  | 'OTHER'
  /** In a sitting; a place in the transcript is enough. */
  | 'PARLIAMENT'
  /** In a newspaper, on radio or television. */
  | 'PRESS'
  /** At a press conference. */
  | 'PRESS_CONFERENCE'
  /** In a post of the member’s own account. */
  | 'SOCIAL_MEDIA'
  /** On the member’s or the group’s own pages. */
  | 'WEBSITE';

/** What can happen in a detention. It can also go backwards. */
export type DetentionEventType =
  /** A higher court took an acquittal back. */
  | 'ACQUITTAL_REVOKED'
  /** A court acquitted the person. */
  | 'ACQUITTED'
  /** A criminal case was opened. */
  | 'CASE_OPENED'
  /** The person was accused of something. */
  | 'CHARGED'
  /** The person was seized or arrested. */
  | 'DETAINED'
  /** The person died. */
  | 'DIED'
  /** The person was taken, and nobody says by whom or where to. */
  | 'DISAPPEARED'
  /** The person came free in an exchange. */
  | 'EXCHANGED'
  /** The person is on the way between places of detention. */
  | 'IN_TRANSIT'
  /** The person may not leave a dwelling. */
  | 'PLACED_UNDER_HOUSE_ARREST'
  /** The person came free. */
  | 'RELEASED'
  /** Probation, administrative supervision or a ban on leaving. */
  | 'RESTRICTED'
  /** A court of first instance passed a sentence. */
  | 'SENTENCED'
  /** No ordinary appeal is left. */
  | 'SENTENCE_IN_FORCE'
  /** The person came to another place of detention. */
  | 'TRANSFERRED'
  /** Nobody knows any more where the person is held. */
  | 'WHEREABOUTS_LOST';

/** Where somebody stands; it follows from the dated history. */
export type DetentionStatus =
  /** Died, in detention or after it. */
  | 'DIED'
  /** Taken; whoever holds the person denies it or is silent. */
  | 'ENFORCED_DISAPPEARANCE'
  /** Held in a dwelling. */
  | 'HOUSE_ARREST'
  /** Accused or searched for, and not held. */
  | 'PERSECUTED'
  /** Held, and not sentenced with legal force. */
  | 'PRETRIAL_DETENTION'
  /** Free. */
  | 'RELEASED'
  /** Not held, and not free either. */
  | 'RESTRICTED_OR_PROBATION'
  /** Held after a sentence. */
  | 'SERVING_SENTENCE'
  /** Held, on the way between two places. */
  | 'TRANSIT'
  /** Held, nobody knows where. */
  | 'WHEREABOUTS_UNKNOWN';

/** Fields that are published or withheld together. */
export type FieldGroup =
  /** Charges and sentence. */
  | 'CASE'
  /** Where the person is held, in the history too. */
  | 'FACILITY'
  /** How the person is; never named among what is withheld. */
  | 'HEALTH'
  /** The dated events. */
  | 'HISTORY'
  /** The picture. */
  | 'PHOTO'
  /** Who recognises the person as persecuted. */
  | 'RECOGNITIONS'
  /** The text about the person. */
  | 'SUMMARY';

/** How far a house speaks for. */
export type LegislatureLevel =
  /** Of a country. */
  | 'NATIONAL'
  /** Of a region, land, state or city. */
  | 'REGIONAL'
  /** Of several countries. */
  | 'SUPRANATIONAL';

/** What is known of a month. It closes for everybody when the 15th of the next month has ended. */
export type MonthState =
  /** A verified statement is dated in it. */
  | 'KEPT'
  /** It has closed, and no statement is known to us. */
  | 'NONE_KNOWN'
  /** Nothing was owed: before the first month, at the end, in recess, or while silence was asked for. */
  | 'NOT_OWED'
  /** Something reported for it still waits for a check, or the office could not be reached. */
  | 'NOT_RATED'
  /** It has not closed; whatever was said in it, nothing is told before. Or: kept months only are told of this pledge. */
  | 'OPEN';

/** How much of the months of a patron is public. */
export type MonthsPublic =
  /** All closed months: kept, none known, not owed, not rated. */
  | 'FULL'
  /** Months with a statement; all others look alike. */
  | 'KEPT_ONLY';

/** What a form of a name is: PREFERRED (one a person), ALIAS, PRESS_VARIANT, or DERIVED (romanised by us: a suggestion). */
export type NameKind =
  /** Another name of the same person. */
  | 'ALIAS'
  /** Romanised here by the Ukrainian standard of 2010: a suggestion. */
  | 'DERIVED'
  /** How the person is to be called. */
  | 'PREFERRED'
  /** How newspapers spell it. */
  | 'PRESS_VARIANT';

/** What an index serves. */
export type ParliamentarianFilter = {
  /** Id of a political group; not together with `legislature`. */
  group?: string | number | null | undefined;
  /** True: only those with an active pledge. */
  isPatron?: boolean | null | undefined;
  /** Code of a house. */
  legislature?: string | null | undefined;
};

/** Why a pledge ended, as far as that is public. */
export type PledgeEndReason =
  /** It ended; the campaign does not say why. */
  | 'ENDED'
  /** The campaign ended it. */
  | 'ENDED_BY_CAMPAIGN'
  /** The office ended it. */
  | 'ENDED_BY_OFFICE'
  /** Another member goes on with it. */
  | 'HANDED_OVER'
  /** The person died. */
  | 'PRISONER_DIED'
  /** The person came free. */
  | 'PRISONER_FREED';

/** Only pledges that are or were active are public. */
export type PledgeStatus =
  /** It goes on. */
  | 'ACTIVE'
  /** It is over. */
  | 'ENDED';

/** What an index serves: one of region, status and case, with or without hasPatron. */
export type PrisonerFilter = {
  /** Id of the case that they share. */
  case?: string | number | null | undefined;
  /** True: only those with an active pledge. False: only those who are held and have none. */
  hasPatron?: boolean | null | undefined;
  /** Where they are held, as `Facility.region` has it, exactly. */
  region?: string | null | undefined;
  /** Where they stand. */
  status?: DetentionStatus | null | undefined;
};

/** Orders that an index serves. */
export type PrisonerOrder =
  /** Held without a patron first, longest first; then those with one; then those no longer held. */
  | 'LONGEST_WITHOUT_PATRON'
  /** By preferred name, as it is compared in search. */
  | 'NAME';

/** How an undertaking counts. A PRINCIPLE is shown, never scored. */
export type UndertakingCounts =
  /** Once in every calendar month. */
  | 'MONTHLY'
  /** Once, by the campaign’s deadline. */
  | 'ONCE_BY_DEADLINE'
  /** Shown, never scored. */
  | 'PRINCIPLE'
  /** Counted when it happens, never missed. */
  | 'WHEN_POSSIBLE';

/** What a patron intends to do, by kind. */
export type UndertakingKind =
  /** Writing to the authorities of the state that holds the person. */
  | 'APPEAL_TO_DETAINING_STATE'
  /** Legal, political, informational or material help in kind; never money. */
  | 'ASSISTANCE'
  /** Writing to authorities of the member’s own country. */
  | 'AUTHORITY_APPEAL'
  /** Asking colleagues to become patrons. */
  | 'COLLEAGUE_OUTREACH'
  /** Asking that the person be put on an exchange list. */
  | 'EXCHANGE_LIST_REQUEST'
  /** Bills, resolutions, questions. */
  | 'LEGISLATION'
  /** Letters to the person or the family, visits, hearings. */
  | 'LETTER_OR_VISIT'
  /** A public statement in own words that names the person. */
  | 'MONTHLY_STATEMENT'
  /** The principle that patronage is not financial assistance. */
  | 'NOT_FINANCIAL'
  /** Something else. */
  | 'OTHER'
  /** Saying in public: I am patron of this person. */
  | 'PUBLIC_DECLARATION'
  /** A vigil, an exhibition, an evening of letters. */
  | 'PUBLIC_EVENT'
  /** Help after release. */
  | 'REHABILITATION'
  /** Calling for sanctions on those responsible. */
  | 'SANCTIONS_CALL';

/** Who is a patron without a seat. */
export type WithoutSeat =
  /** The mandate is over; the patron goes on. */
  | 'FORMER_MEMBER'
  /** Never a member of a house that is kept here: a head of government, a former ambassador. */
  | 'NO_MEMBER';

export type ActivityLineFragment = { id: string, kind: UndertakingKind, on: string, title: string | null, language: string | null, url: string, keptUrl: string | null, parliamentarian: { id: string, slug: string, name: string } };

export type CampaignsQueryVariables = Exact<{
  language: string;
}>;


export type CampaignsQuery = { campaigns: Array<{ id: string, slug: string, title: string, startsOn: string, isOpen: boolean, english: string }> };

export type CampaignQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type CampaignQuery = { campaign: { id: string, slug: string, title: string, startsOn: string, declarationDeadline: string | null, reportingOn: string | null, isOpen: boolean, english: string, audience: Array<{ id: string, code: string, name: string, memberCount: number }>, undertakingSet: { id: string, name: string, statementDefinition: string, englishDefinition: string, undertakings: Array<{ key: string, kind: UndertakingKind, counts: UndertakingCounts, text: string, english: string }> } } | null };

export type UndertakingSetsQueryVariables = Exact<{
  language: string;
}>;


export type UndertakingSetsQuery = { campaigns: Array<{ id: string, slug: string, title: string, english: string, undertakingSet: { id: string, name: string, statementDefinition: string, englishDefinition: string, undertakings: Array<{ key: string, kind: UndertakingKind, counts: UndertakingCounts, text: string, english: string }> } }> };

export type SetWordsFragment = { id: string, name: string, statementDefinition: string, englishDefinition: string, undertakings: Array<{ key: string, kind: UndertakingKind, counts: UndertakingCounts, text: string, english: string }> };

export type CasesQueryVariables = Exact<{
  language: string;
}>;


export type CasesQuery = { cases: Array<{ id: string, slug: string, name: string, court: string | null, english: string }>, coverage: { byCase: Array<{ prisoners: number, withPatron: number, withSpeakingPatron: number, case: { id: string } }> } };

export type CaseQueryVariables = Exact<{
  slug: string;
  language: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CaseQuery = { case: { summary: string | null, articles: Array<string>, id: string, slug: string, name: string, court: string | null, englishSummary: string | null, english: string, prisoners: { totalCount: number | null, edges: Array<{ node: { id: string, slug: string, name: string, status: DetentionStatus, patronCount: number, isDemo: boolean, patrons: { edges: Array<{ node: { id: string, parliamentarian: { id: string, slug: string, name: string }, months: Array<{ month: string, state: MonthState }> } }> }, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, lastStatement: { id: string, on: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type CaseLineFragment = { id: string, slug: string, name: string, court: string | null, english: string };

export type CaseFiguresFragment = { prisoners: number, withPatron: number, withSpeakingPatron: number };

export type CorrectionsQueryVariables = Exact<{
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language: string;
}>;


export type CorrectionsQuery = { corrections: { edges: Array<{ node: { id: string, at: string, field: string, before: string | null, after: string | null, note: string, english: string, prisoner: { id: string, slug: string, name: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CorrectionLineFragment = { id: string, at: string, field: string, before: string | null, after: string | null, note: string, english: string };

export type CoverageQueryVariables = Exact<{
  language: string;
  asOf?: string | null | undefined;
}>;


export type CoverageQuery = { coverage: { knownAt: string, asOf: string, prisoners: number, withSpeakingPatron: number, withSilentPatronsOnly: number, withNewPatronsOnly: number, withoutPatron: number, changes: { verifications: number, corrections: number, withdrawals: number }, byLegislature: Array<{ members: number, patrons: number, speaking: number, statementsLastClosedMonth: number, legislature: { id: string, code: string, name: string } }>, withoutSeat: { patrons: number, speaking: number }, byGroup: Array<{ members: number, patrons: number, speaking: number, group: { id: string, name: string }, legislature: { id: string, code: string, name: string } }>, byCountry: Array<{ country: string, patrons: number, speaking: number }>, byCase: Array<{ prisoners: number, withPatron: number, withSpeakingPatron: number, case: { id: string, slug: string, name: string, court: string | null, english: string } }>, byRegion: Array<{ region: string, country: string | null, prisoners: number, withPatron: number, withSpeakingPatron: number }> } };

export type CoveragePictureQueryVariables = Exact<{ [key: string]: never; }>;


export type CoveragePictureQuery = { coverage: { asOf: string, prisoners: number, withSpeakingPatron: number, withSilentPatronsOnly: number, withNewPatronsOnly: number, withoutPatron: number } };

export type CoverageFiguresFragment = { asOf: string, prisoners: number, withSpeakingPatron: number, withSilentPatronsOnly: number, withNewPatronsOnly: number, withoutPatron: number };

export type HouseFiguresFragment = { members: number, patrons: number, speaking: number, statementsLastClosedMonth: number, legislature: { id: string, code: string, name: string } };

export type FeedQueryVariables = Exact<{
  language: string;
}>;


export type FeedQuery = { activities: { edges: Array<{ node: { id: string, kind: UndertakingKind, on: string, title: string | null, language: string | null, url: string, keptUrl: string | null, pledge: { id: string, prisoner: { id: string, slug: string, name: string } } | null, parliamentarian: { id: string, slug: string, name: string } } }> } };

export type HomeQueryVariables = Exact<{
  language: string;
}>;


export type HomeQuery = { coverage: { asOf: string, prisoners: number, withSpeakingPatron: number, withSilentPatronsOnly: number, withNewPatronsOnly: number, withoutPatron: number, byLegislature: Array<{ members: number, patrons: number, speaking: number, statementsLastClosedMonth: number, legislature: { id: string, code: string, name: string } }> }, activities: { edges: Array<{ node: { id: string, kind: UndertakingKind, on: string, title: string | null, language: string | null, url: string, keptUrl: string | null, pledge: { id: string, prisoner: { id: string, slug: string, name: string } } | null, parliamentarian: { id: string, slug: string, name: string } } }> }, prisoners: { edges: Array<{ node: { id: string, slug: string, name: string, status: DetentionStatus, patronCount: number, isDemo: boolean, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, lastStatement: { id: string, on: string } | null } }> } };

export type PatronsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter: ParliamentarianFilter;
  language: string;
}>;


export type PatronsQuery = { parliamentarians: { edges: Array<{ node: { id: string, slug: string, name: string, isMember: boolean, withoutSeat: WithoutSeat | null, role: string | null, isDemo: boolean, patronOf: Array<{ id: string, slug: string, name: string }>, legislature: { id: string, code: string, name: string } | null, group: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, coverage: { byLegislature: Array<{ members: number, patrons: number, legislature: { id: string, code: string, name: string } }>, byGroup: Array<{ patrons: number, group: { id: string, name: string }, legislature: { id: string, name: string } }> } };

export type MemberQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type MemberQuery = { parliamentarian: { area: string | null, id: string, slug: string, name: string, isMember: boolean, withoutSeat: WithoutSeat | null, role: string | null, isDemo: boolean, names: Array<{ language: string, text: string, kind: NameKind }>, pledges: { edges: Array<{ node: { id: string, status: PledgeStatus, activeSince: string, confirmed: boolean, endedAt: string | null, endReason: PledgeEndReason | null, speaking: boolean | null, monthsPublic: MonthsPublic | null, officeLine: string | null, invitedBy: { slug: string, name: string } | null, prisoner: { id: string, slug: string, name: string, status: DetentionStatus, patronCount: number, isDemo: boolean, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, lastStatement: { id: string, on: string } | null }, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, succeeds: { id: string, parliamentarian: { id: string, slug: string, name: string } } | null, succeededBy: { id: string, parliamentarian: { id: string, slug: string, name: string } } | null, months: Array<{ month: string, state: MonthState }> } }> }, legislature: { id: string, code: string, name: string } | null, group: { id: string, name: string } | null } | null };

export type HouseMembersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  code: string;
  language: string;
}>;


export type HouseMembersQuery = { legislature: { id: string, code: string, name: string, country: string, level: LegislatureLevel, memberCount: number, timeZone: string | null } | null, parliamentarians: { edges: Array<{ node: { area: string | null, id: string, slug: string, name: string, isMember: boolean, withoutSeat: WithoutSeat | null, role: string | null, isDemo: boolean, patronOf: Array<{ id: string, slug: string, name: string }>, legislature: { id: string, code: string, name: string } | null, group: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PledgeLineFragment = { id: string, status: PledgeStatus, activeSince: string, confirmed: boolean, endedAt: string | null, endReason: PledgeEndReason | null, speaking: boolean | null, monthsPublic: MonthsPublic | null, officeLine: string | null, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, succeeds: { id: string, parliamentarian: { id: string, slug: string, name: string } } | null, succeededBy: { id: string, parliamentarian: { id: string, slug: string, name: string } } | null, months: Array<{ month: string, state: MonthState }> };

export type NeighbourFragment = { id: string, parliamentarian: { id: string, slug: string, name: string } };

export type MemberLineFragment = { id: string, slug: string, name: string, isMember: boolean, withoutSeat: WithoutSeat | null, role: string | null, isDemo: boolean, legislature: { id: string, code: string, name: string } | null, group: { id: string, name: string } | null };

export type PersonPictureQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type PersonPictureQuery = { prisoner: { id: string, name: string, daysInDetention: { days: number, atLeast: boolean } | null } | null };

export type PersonQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type PersonQuery = { prisoner: { statusSince: string | null, detainedSince: string | null, lastConfirmed: string | null, withheld: Array<FieldGroup>, summary: string | null, sentenceMonths: number | null, updatedAt: string, id: string, slug: string, name: string, status: DetentionStatus, patronCount: number, isDemo: boolean, englishSummary: string | null, case: { id: string, slug: string, name: string, court: string | null, english: string } | null, corrections: Array<{ id: string, at: string, field: string, before: string | null, after: string | null, note: string, english: string }>, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null, facility: { name: string, region: string | null } | null, charges: Array<{ article: string, accusation: string, by: string, assessment: string | null }> | null, recognitions: Array<{ body: string, category: string, criteria: string | null, date: string | null, source: { title: string, url: string | null } }> | null, history: Array<{ type: DetentionEventType, place: string | null, facility: { name: string, region: string | null } | null, dates: Array<{ date: string, source: { title: string, url: string | null } }>, sources: Array<{ title: string, url: string | null }> }> | null, sources: Array<{ title: string, url: string | null }>, patrons: { edges: Array<{ node: { id: string, status: PledgeStatus, activeSince: string, confirmed: boolean, endedAt: string | null, endReason: PledgeEndReason | null, speaking: boolean | null, monthsPublic: MonthsPublic | null, officeLine: string | null, parliamentarian: { id: string, slug: string, name: string, isMember: boolean, withoutSeat: WithoutSeat | null, role: string | null, isDemo: boolean, legislature: { id: string, code: string, name: string } | null, group: { id: string, name: string } | null }, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, succeeds: { id: string, parliamentarian: { id: string, slug: string, name: string } } | null, succeededBy: { id: string, parliamentarian: { id: string, slug: string, name: string } } | null, months: Array<{ month: string, state: MonthState }> } }>, pageInfo: { hasNextPage: boolean } }, activities: { edges: Array<{ node: { id: string, kind: UndertakingKind, on: string, title: string | null, language: string | null, url: string, keptUrl: string | null, parliamentarian: { id: string, slug: string, name: string } } }> }, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, lastStatement: { id: string, on: string } | null } | null };

export type SourceLineFragment = { title: string, url: string | null };

export type PrisonerListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: PrisonerOrder | null | undefined;
  filter?: PrisonerFilter | null | undefined;
  language: string;
}>;


export type PrisonerListQuery = { prisoners: { totalCount: number | null, edges: Array<{ node: { id: string, slug: string, name: string, status: DetentionStatus, patronCount: number, isDemo: boolean, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, lastStatement: { id: string, on: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, coverage: { byRegion: Array<{ region: string, prisoners: number }>, byCase: Array<{ prisoners: number, case: { id: string, name: string } }> } };

export type PrisonerLineFragment = { id: string, slug: string, name: string, status: DetentionStatus, patronCount: number, isDemo: boolean, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, lastStatement: { id: string, on: string } | null };

export type SitemapPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapPageQuery = { prisoners: { edges: Array<{ node: { id: string, slug: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SitemapStartQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapStartQuery = { legislatures: Array<{ id: string, code: string }>, cases: Array<{ id: string, slug: string }>, campaigns: Array<{ id: string, slug: string }> };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type SearchQuery = { search: { edges: Array<{ matched: string, node:
        | { id: string, slug: string, name: string, court: string | null, kind: 'Case', english: string }
        | { id: string, slug: string, name: string, isMember: boolean, withoutSeat: WithoutSeat | null, role: string | null, isDemo: boolean, kind: 'Parliamentarian', legislature: { id: string, code: string, name: string } | null, group: { id: string, name: string } | null }
        | { detainedSince: string | null, id: string, slug: string, name: string, status: DetentionStatus, patronCount: number, isDemo: boolean, kind: 'Prisoner', facility: { name: string, region: string | null } | null, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, lastStatement: { id: string, on: string } | null }
       }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActivityLineFragmentDoc = new TypedDocumentString(`
    fragment ActivityLine on Activity {
  id
  kind
  on
  title
  language
  url
  keptUrl
  parliamentarian {
    id
    slug
    name(language: $language)
  }
}
    `, {"fragmentName":"ActivityLine"}) as unknown as TypedDocumentString<ActivityLineFragment, unknown>;
export const SetWordsFragmentDoc = new TypedDocumentString(`
    fragment SetWords on UndertakingSet {
  id
  name(language: $language)
  statementDefinition(language: $language)
  englishDefinition: statementDefinition(language: "en")
  undertakings {
    key
    kind
    counts
    text(language: $language)
    english: text(language: "en")
  }
}
    `, {"fragmentName":"SetWords"}) as unknown as TypedDocumentString<SetWordsFragment, unknown>;
export const CaseLineFragmentDoc = new TypedDocumentString(`
    fragment CaseLine on Case {
  id
  slug
  name(language: $language)
  english: name(language: "en")
  court
}
    `, {"fragmentName":"CaseLine"}) as unknown as TypedDocumentString<CaseLineFragment, unknown>;
export const CaseFiguresFragmentDoc = new TypedDocumentString(`
    fragment CaseFigures on CaseCoverage {
  prisoners
  withPatron
  withSpeakingPatron
}
    `, {"fragmentName":"CaseFigures"}) as unknown as TypedDocumentString<CaseFiguresFragment, unknown>;
export const CorrectionLineFragmentDoc = new TypedDocumentString(`
    fragment CorrectionLine on Correction {
  id
  at
  field
  before
  after
  note(language: $language)
  english: note(language: "en")
}
    `, {"fragmentName":"CorrectionLine"}) as unknown as TypedDocumentString<CorrectionLineFragment, unknown>;
export const CoverageFiguresFragmentDoc = new TypedDocumentString(`
    fragment CoverageFigures on Coverage {
  asOf
  prisoners
  withSpeakingPatron
  withSilentPatronsOnly
  withNewPatronsOnly
  withoutPatron
}
    `, {"fragmentName":"CoverageFigures"}) as unknown as TypedDocumentString<CoverageFiguresFragment, unknown>;
export const HouseFiguresFragmentDoc = new TypedDocumentString(`
    fragment HouseFigures on LegislatureCoverage {
  legislature {
    id
    code
    name(language: $language)
  }
  members
  patrons
  speaking
  statementsLastClosedMonth
}
    `, {"fragmentName":"HouseFigures"}) as unknown as TypedDocumentString<HouseFiguresFragment, unknown>;
export const NeighbourFragmentDoc = new TypedDocumentString(`
    fragment Neighbour on Pledge {
  id
  parliamentarian {
    id
    slug
    name(language: $language)
  }
}
    `, {"fragmentName":"Neighbour"}) as unknown as TypedDocumentString<NeighbourFragment, unknown>;
export const PledgeLineFragmentDoc = new TypedDocumentString(`
    fragment PledgeLine on Pledge {
  id
  status
  activeSince
  confirmed
  endedAt
  endReason
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  lastStatement {
    id
    on
  }
  speaking
  monthsPublic
  succeeds {
    ...Neighbour
  }
  succeededBy {
    ...Neighbour
  }
  officeLine(language: $language)
  months {
    month
    state
  }
}
    fragment Neighbour on Pledge {
  id
  parliamentarian {
    id
    slug
    name(language: $language)
  }
}`, {"fragmentName":"PledgeLine"}) as unknown as TypedDocumentString<PledgeLineFragment, unknown>;
export const MemberLineFragmentDoc = new TypedDocumentString(`
    fragment MemberLine on Parliamentarian {
  id
  slug
  name(language: $language)
  isMember
  withoutSeat
  role(language: $language)
  isDemo
  legislature {
    id
    code
    name(language: $language)
  }
  group {
    id
    name(language: $language)
  }
}
    `, {"fragmentName":"MemberLine"}) as unknown as TypedDocumentString<MemberLineFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  title
  url
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const PrisonerLineFragmentDoc = new TypedDocumentString(`
    fragment PrisonerLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  daysInDetention {
    days
    atLeast
  }
  patronCount
  lastStatement {
    id
    on
  }
  isDemo
}
    `, {"fragmentName":"PrisonerLine"}) as unknown as TypedDocumentString<PrisonerLineFragment, unknown>;
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns($language: LanguageTag!) {
  campaigns {
    id
    slug
    title(language: $language)
    english: title(language: "en")
    startsOn
    isOpen
  }
}
    `) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = new TypedDocumentString(`
    query Campaign($slug: String!, $language: LanguageTag!) {
  campaign(slug: $slug) {
    id
    slug
    title(language: $language)
    english: title(language: "en")
    startsOn
    declarationDeadline
    reportingOn
    isOpen
    audience {
      id
      code
      name(language: $language)
      memberCount
    }
    undertakingSet {
      ...SetWords
    }
  }
}
    fragment SetWords on UndertakingSet {
  id
  name(language: $language)
  statementDefinition(language: $language)
  englishDefinition: statementDefinition(language: "en")
  undertakings {
    key
    kind
    counts
    text(language: $language)
    english: text(language: "en")
  }
}`) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const UndertakingSetsDocument = new TypedDocumentString(`
    query UndertakingSets($language: LanguageTag!) {
  campaigns {
    id
    slug
    title(language: $language)
    english: title(language: "en")
    undertakingSet {
      ...SetWords
    }
  }
}
    fragment SetWords on UndertakingSet {
  id
  name(language: $language)
  statementDefinition(language: $language)
  englishDefinition: statementDefinition(language: "en")
  undertakings {
    key
    kind
    counts
    text(language: $language)
    english: text(language: "en")
  }
}`) as unknown as TypedDocumentString<UndertakingSetsQuery, UndertakingSetsQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($language: LanguageTag!) {
  cases {
    ...CaseLine
  }
  coverage {
    byCase {
      case {
        id
      }
      ...CaseFigures
    }
  }
}
    fragment CaseLine on Case {
  id
  slug
  name(language: $language)
  english: name(language: "en")
  court
}
fragment CaseFigures on CaseCoverage {
  prisoners
  withPatron
  withSpeakingPatron
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($slug: String!, $language: LanguageTag!, $first: Int, $after: String, $last: Int, $before: String) {
  case(slug: $slug) {
    ...CaseLine
    summary(language: $language)
    englishSummary: summary(language: "en")
    articles
    prisoners(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges {
        node {
          ...PrisonerLine
          patrons(first: 2) {
            edges {
              node {
                id
                parliamentarian {
                  id
                  slug
                  name(language: $language)
                }
                months {
                  month
                  state
                }
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment CaseLine on Case {
  id
  slug
  name(language: $language)
  english: name(language: "en")
  court
}
fragment PrisonerLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  daysInDetention {
    days
    atLeast
  }
  patronCount
  lastStatement {
    id
    on
  }
  isDemo
}`) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CorrectionsDocument = new TypedDocumentString(`
    query Corrections($since: DateTime!, $first: Int, $after: String, $last: Int, $before: String, $language: LanguageTag!) {
  corrections(
    since: $since
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    edges {
      node {
        ...CorrectionLine
        prisoner {
          id
          slug
          name(language: $language)
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment CorrectionLine on Correction {
  id
  at
  field
  before
  after
  note(language: $language)
  english: note(language: "en")
}`) as unknown as TypedDocumentString<CorrectionsQuery, CorrectionsQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($language: LanguageTag!, $asOf: DateTime) {
  coverage(asOf: $asOf) {
    ...CoverageFigures
    knownAt
    changes {
      verifications
      corrections
      withdrawals
    }
    byLegislature {
      ...HouseFigures
    }
    withoutSeat {
      patrons
      speaking
    }
    byGroup {
      group {
        id
        name(language: $language)
      }
      legislature {
        id
        code
        name(language: $language)
      }
      members
      patrons
      speaking
    }
    byCountry {
      country
      patrons
      speaking
    }
    byCase {
      case {
        ...CaseLine
      }
      ...CaseFigures
    }
    byRegion {
      region
      country
      prisoners
      withPatron
      withSpeakingPatron
    }
  }
}
    fragment CaseLine on Case {
  id
  slug
  name(language: $language)
  english: name(language: "en")
  court
}
fragment CaseFigures on CaseCoverage {
  prisoners
  withPatron
  withSpeakingPatron
}
fragment CoverageFigures on Coverage {
  asOf
  prisoners
  withSpeakingPatron
  withSilentPatronsOnly
  withNewPatronsOnly
  withoutPatron
}
fragment HouseFigures on LegislatureCoverage {
  legislature {
    id
    code
    name(language: $language)
  }
  members
  patrons
  speaking
  statementsLastClosedMonth
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CoveragePictureDocument = new TypedDocumentString(`
    query CoveragePicture {
  coverage {
    ...CoverageFigures
  }
}
    fragment CoverageFigures on Coverage {
  asOf
  prisoners
  withSpeakingPatron
  withSilentPatronsOnly
  withNewPatronsOnly
  withoutPatron
}`) as unknown as TypedDocumentString<CoveragePictureQuery, CoveragePictureQueryVariables>;
export const FeedDocument = new TypedDocumentString(`
    query Feed($language: LanguageTag!) {
  activities(first: 50) {
    edges {
      node {
        ...ActivityLine
        pledge {
          id
          prisoner {
            id
            slug
            name(language: $language)
          }
        }
      }
    }
  }
}
    fragment ActivityLine on Activity {
  id
  kind
  on
  title
  language
  url
  keptUrl
  parliamentarian {
    id
    slug
    name(language: $language)
  }
}`) as unknown as TypedDocumentString<FeedQuery, FeedQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($language: LanguageTag!) {
  coverage {
    ...CoverageFigures
    byLegislature {
      ...HouseFigures
    }
  }
  activities(first: 5) {
    edges {
      node {
        ...ActivityLine
        pledge {
          id
          prisoner {
            id
            slug
            name(language: $language)
          }
        }
      }
    }
  }
  prisoners(first: 5, orderBy: LONGEST_WITHOUT_PATRON, filter: {hasPatron: false}) {
    edges {
      node {
        ...PrisonerLine
      }
    }
  }
}
    fragment ActivityLine on Activity {
  id
  kind
  on
  title
  language
  url
  keptUrl
  parliamentarian {
    id
    slug
    name(language: $language)
  }
}
fragment CoverageFigures on Coverage {
  asOf
  prisoners
  withSpeakingPatron
  withSilentPatronsOnly
  withNewPatronsOnly
  withoutPatron
}
fragment HouseFigures on LegislatureCoverage {
  legislature {
    id
    code
    name(language: $language)
  }
  members
  patrons
  speaking
  statementsLastClosedMonth
}
fragment PrisonerLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  daysInDetention {
    days
    atLeast
  }
  patronCount
  lastStatement {
    id
    on
  }
  isDemo
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PatronsDocument = new TypedDocumentString(`
    query Patrons($first: Int, $after: String, $last: Int, $before: String, $filter: ParliamentarianFilter!, $language: LanguageTag!) {
  parliamentarians(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    edges {
      node {
        ...MemberLine
        patronOf {
          id
          slug
          name(language: $language)
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
  coverage {
    byLegislature {
      legislature {
        id
        code
        name(language: $language)
      }
      members
      patrons
    }
    byGroup {
      group {
        id
        name(language: $language)
      }
      legislature {
        id
        name(language: $language)
      }
      patrons
    }
  }
}
    fragment MemberLine on Parliamentarian {
  id
  slug
  name(language: $language)
  isMember
  withoutSeat
  role(language: $language)
  isDemo
  legislature {
    id
    code
    name(language: $language)
  }
  group {
    id
    name(language: $language)
  }
}`) as unknown as TypedDocumentString<PatronsQuery, PatronsQueryVariables>;
export const MemberDocument = new TypedDocumentString(`
    query Member($slug: String!, $language: LanguageTag!) {
  parliamentarian(slug: $slug) {
    ...MemberLine
    area
    names {
      language
      text
      kind
    }
    pledges(first: 20) {
      edges {
        node {
          ...PledgeLine
          invitedBy {
            slug
            name(language: $language)
          }
          prisoner {
            ...PrisonerLine
          }
        }
      }
    }
  }
}
    fragment PledgeLine on Pledge {
  id
  status
  activeSince
  confirmed
  endedAt
  endReason
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  lastStatement {
    id
    on
  }
  speaking
  monthsPublic
  succeeds {
    ...Neighbour
  }
  succeededBy {
    ...Neighbour
  }
  officeLine(language: $language)
  months {
    month
    state
  }
}
fragment Neighbour on Pledge {
  id
  parliamentarian {
    id
    slug
    name(language: $language)
  }
}
fragment MemberLine on Parliamentarian {
  id
  slug
  name(language: $language)
  isMember
  withoutSeat
  role(language: $language)
  isDemo
  legislature {
    id
    code
    name(language: $language)
  }
  group {
    id
    name(language: $language)
  }
}
fragment PrisonerLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  daysInDetention {
    days
    atLeast
  }
  patronCount
  lastStatement {
    id
    on
  }
  isDemo
}`) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const HouseMembersDocument = new TypedDocumentString(`
    query HouseMembers($first: Int, $after: String, $last: Int, $before: String, $code: String!, $language: LanguageTag!) {
  legislature(code: $code) {
    id
    code
    name(language: $language)
    country
    level
    memberCount
    timeZone
  }
  parliamentarians(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: {legislature: $code}
  ) {
    edges {
      node {
        ...MemberLine
        area
        patronOf {
          id
          slug
          name(language: $language)
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment MemberLine on Parliamentarian {
  id
  slug
  name(language: $language)
  isMember
  withoutSeat
  role(language: $language)
  isDemo
  legislature {
    id
    code
    name(language: $language)
  }
  group {
    id
    name(language: $language)
  }
}`) as unknown as TypedDocumentString<HouseMembersQuery, HouseMembersQueryVariables>;
export const PersonPictureDocument = new TypedDocumentString(`
    query PersonPicture($slug: String!, $language: LanguageTag!) {
  prisoner(slug: $slug) {
    id
    name(language: $language)
    daysInDetention {
      days
      atLeast
    }
  }
}
    `) as unknown as TypedDocumentString<PersonPictureQuery, PersonPictureQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($slug: String!, $language: LanguageTag!) {
  prisoner(slug: $slug) {
    ...PrisonerLine
    statusSince
    detainedSince
    lastConfirmed
    withheld
    case {
      ...CaseLine
    }
    corrections {
      ...CorrectionLine
    }
    summary(language: $language)
    englishSummary: summary(language: "en")
    sentenceMonths
    updatedAt
    photo {
      url
      width
      height
      credit
      alternativeText(language: $language)
    }
    facility {
      name
      region
    }
    charges {
      article
      accusation
      by
      assessment
    }
    recognitions {
      body
      category
      criteria
      date
      source {
        ...SourceLine
      }
    }
    history {
      type
      place
      facility {
        name
        region
      }
      dates {
        date
        source {
          ...SourceLine
        }
      }
      sources {
        ...SourceLine
      }
    }
    sources {
      ...SourceLine
    }
    patrons(first: 20) {
      edges {
        node {
          ...PledgeLine
          parliamentarian {
            ...MemberLine
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    activities(first: 12) {
      edges {
        node {
          ...ActivityLine
        }
      }
    }
  }
}
    fragment ActivityLine on Activity {
  id
  kind
  on
  title
  language
  url
  keptUrl
  parliamentarian {
    id
    slug
    name(language: $language)
  }
}
fragment CaseLine on Case {
  id
  slug
  name(language: $language)
  english: name(language: "en")
  court
}
fragment CorrectionLine on Correction {
  id
  at
  field
  before
  after
  note(language: $language)
  english: note(language: "en")
}
fragment PledgeLine on Pledge {
  id
  status
  activeSince
  confirmed
  endedAt
  endReason
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  lastStatement {
    id
    on
  }
  speaking
  monthsPublic
  succeeds {
    ...Neighbour
  }
  succeededBy {
    ...Neighbour
  }
  officeLine(language: $language)
  months {
    month
    state
  }
}
fragment Neighbour on Pledge {
  id
  parliamentarian {
    id
    slug
    name(language: $language)
  }
}
fragment MemberLine on Parliamentarian {
  id
  slug
  name(language: $language)
  isMember
  withoutSeat
  role(language: $language)
  isDemo
  legislature {
    id
    code
    name(language: $language)
  }
  group {
    id
    name(language: $language)
  }
}
fragment SourceLine on Source {
  title
  url
}
fragment PrisonerLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  daysInDetention {
    days
    atLeast
  }
  patronCount
  lastStatement {
    id
    on
  }
  isDemo
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const PrisonerListDocument = new TypedDocumentString(`
    query PrisonerList($first: Int, $after: String, $last: Int, $before: String, $orderBy: PrisonerOrder, $filter: PrisonerFilter, $language: LanguageTag!) {
  prisoners(
    first: $first
    after: $after
    last: $last
    before: $before
    orderBy: $orderBy
    filter: $filter
  ) {
    edges {
      node {
        ...PrisonerLine
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
  coverage {
    byRegion {
      region
      prisoners
    }
    byCase {
      case {
        id
        name(language: $language)
      }
      prisoners
    }
  }
}
    fragment PrisonerLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  daysInDetention {
    days
    atLeast
  }
  patronCount
  lastStatement {
    id
    on
  }
  isDemo
}`) as unknown as TypedDocumentString<PrisonerListQuery, PrisonerListQueryVariables>;
export const SitemapPageDocument = new TypedDocumentString(`
    query SitemapPage($after: String) {
  prisoners(first: 100, after: $after) {
    edges {
      node {
        id
        slug
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapPageQuery, SitemapPageQueryVariables>;
export const SitemapStartDocument = new TypedDocumentString(`
    query SitemapStart {
  legislatures {
    id
    code
  }
  cases {
    id
    slug
  }
  campaigns {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<SitemapStartQuery, SitemapStartQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $after: String, $language: LanguageTag!) {
  search(text: $text, first: $first, after: $after) {
    edges {
      matched
      node {
        kind: __typename
        ... on Prisoner {
          ...PrisonerLine
          detainedSince
          facility {
            name
            region
          }
        }
        ... on Parliamentarian {
          ...MemberLine
        }
        ... on Case {
          ...CaseLine
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment CaseLine on Case {
  id
  slug
  name(language: $language)
  english: name(language: "en")
  court
}
fragment MemberLine on Parliamentarian {
  id
  slug
  name(language: $language)
  isMember
  withoutSeat
  role(language: $language)
  isDemo
  legislature {
    id
    code
    name(language: $language)
  }
  group {
    id
    name(language: $language)
  }
}
fragment PrisonerLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  daysInDetention {
    days
    atLeast
  }
  patronCount
  lastStatement {
    id
    on
  }
  isDemo
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;