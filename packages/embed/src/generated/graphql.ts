/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type LatestActivitiesQueryVariables = Exact<{
  language: string;
}>;


export type LatestActivitiesQuery = { activities: { edges: Array<{ node: { id: string, kind: UndertakingKind, on: string, title: string | null, language: string | null, url: string, parliamentarian: { id: string, slug: string, name: string }, pledge: { id: string, prisoner: { id: string, slug: string, name: string } } | null } }> } };

export type CoverageQueryVariables = Exact<{
  language: string;
}>;


export type CoverageQuery = { coverage: { asOf: string, prisoners: number, withSpeakingPatron: number, withSilentPatronsOnly: number, withNewPatronsOnly: number, withoutPatron: number, byLegislature: Array<{ members: number, patrons: number, speaking: number, legislature: { id: string, code: string, name: string } }> } };

export type MonthRowsQueryVariables = Exact<{
  language: string;
}>;


export type MonthRowsQuery = { prisoners: { edges: Array<{ node: { id: string, slug: string, name: string, isDemo: boolean, patrons: { edges: Array<{ node: { id: string, monthsPublic: MonthsPublic | null, officeLine: string | null, parliamentarian: { id: string, slug: string, name: string }, months: Array<{ month: string, state: MonthState }> } }> } } }> } };

export type LongestWaitingQueryVariables = Exact<{
  language: string;
}>;


export type LongestWaitingQuery = { prisoners: { edges: Array<{ node: { id: string, slug: string, name: string, isDemo: boolean, status: DetentionStatus, detainedSince: string | null, daysInDetention: { days: number, atLeast: boolean } | null } }> } };

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

export const LatestActivitiesDocument = new TypedDocumentString(`
    query LatestActivities($language: LanguageTag!) {
  activities(first: 8) {
    edges {
      node {
        id
        kind
        on
        title
        language
        url
        parliamentarian {
          id
          slug
          name(language: $language)
        }
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
    `) as unknown as TypedDocumentString<LatestActivitiesQuery, LatestActivitiesQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($language: LanguageTag!) {
  coverage {
    asOf
    prisoners
    withSpeakingPatron
    withSilentPatronsOnly
    withNewPatronsOnly
    withoutPatron
    byLegislature {
      legislature {
        id
        code
        name(language: $language)
      }
      members
      patrons
      speaking
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const MonthRowsDocument = new TypedDocumentString(`
    query MonthRows($language: LanguageTag!) {
  prisoners(first: 10, filter: {hasPatron: true}) {
    edges {
      node {
        id
        slug
        name(language: $language)
        isDemo
        patrons(first: 3) {
          edges {
            node {
              id
              parliamentarian {
                id
                slug
                name(language: $language)
              }
              monthsPublic
              officeLine(language: $language)
              months {
                month
                state
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonthRowsQuery, MonthRowsQueryVariables>;
export const LongestWaitingDocument = new TypedDocumentString(`
    query LongestWaiting($language: LanguageTag!) {
  prisoners(
    first: 10
    orderBy: LONGEST_WITHOUT_PATRON
    filter: {hasPatron: false}
  ) {
    edges {
      node {
        id
        slug
        name(language: $language)
        isDemo
        status
        detainedSince
        daysInDetention {
          days
          atLeast
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LongestWaitingQuery, LongestWaitingQueryVariables>;