/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query LatestActivities($language: LanguageTag!) {\n  activities(first: 8) {\n    edges {\n      node {\n        id\n        kind\n        on\n        title\n        language\n        url\n        parliamentarian {\n          id\n          slug\n          name(language: $language)\n        }\n        pledge {\n          id\n          prisoner {\n            id\n            slug\n            name(language: $language)\n          }\n        }\n      }\n    }\n  }\n}": typeof types.LatestActivitiesDocument,
    "query Coverage($language: LanguageTag!) {\n  coverage {\n    asOf\n    prisoners\n    withSpeakingPatron\n    withSilentPatronsOnly\n    withNewPatronsOnly\n    withoutPatron\n    byLegislature {\n      legislature {\n        id\n        code\n        name(language: $language)\n      }\n      members\n      patrons\n      speaking\n    }\n  }\n}": typeof types.CoverageDocument,
    "query MonthRows($language: LanguageTag!) {\n  prisoners(first: 10, filter: {hasPatron: true}) {\n    edges {\n      node {\n        id\n        slug\n        name(language: $language)\n        isDemo\n        patrons(first: 3) {\n          edges {\n            node {\n              id\n              parliamentarian {\n                id\n                slug\n                name(language: $language)\n              }\n              monthsPublic\n              officeLine(language: $language)\n              months {\n                month\n                state\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.MonthRowsDocument,
    "query LongestWaiting($language: LanguageTag!) {\n  prisoners(\n    first: 10\n    orderBy: LONGEST_WITHOUT_PATRON\n    filter: {hasPatron: false}\n  ) {\n    edges {\n      node {\n        id\n        slug\n        name(language: $language)\n        isDemo\n        status\n        detainedSince\n        daysInDetention {\n          days\n          atLeast\n        }\n      }\n    }\n  }\n}": typeof types.LongestWaitingDocument,
};
const documents: Documents = {
    "query LatestActivities($language: LanguageTag!) {\n  activities(first: 8) {\n    edges {\n      node {\n        id\n        kind\n        on\n        title\n        language\n        url\n        parliamentarian {\n          id\n          slug\n          name(language: $language)\n        }\n        pledge {\n          id\n          prisoner {\n            id\n            slug\n            name(language: $language)\n          }\n        }\n      }\n    }\n  }\n}": types.LatestActivitiesDocument,
    "query Coverage($language: LanguageTag!) {\n  coverage {\n    asOf\n    prisoners\n    withSpeakingPatron\n    withSilentPatronsOnly\n    withNewPatronsOnly\n    withoutPatron\n    byLegislature {\n      legislature {\n        id\n        code\n        name(language: $language)\n      }\n      members\n      patrons\n      speaking\n    }\n  }\n}": types.CoverageDocument,
    "query MonthRows($language: LanguageTag!) {\n  prisoners(first: 10, filter: {hasPatron: true}) {\n    edges {\n      node {\n        id\n        slug\n        name(language: $language)\n        isDemo\n        patrons(first: 3) {\n          edges {\n            node {\n              id\n              parliamentarian {\n                id\n                slug\n                name(language: $language)\n              }\n              monthsPublic\n              officeLine(language: $language)\n              months {\n                month\n                state\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.MonthRowsDocument,
    "query LongestWaiting($language: LanguageTag!) {\n  prisoners(\n    first: 10\n    orderBy: LONGEST_WITHOUT_PATRON\n    filter: {hasPatron: false}\n  ) {\n    edges {\n      node {\n        id\n        slug\n        name(language: $language)\n        isDemo\n        status\n        detainedSince\n        daysInDetention {\n          days\n          atLeast\n        }\n      }\n    }\n  }\n}": types.LongestWaitingDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LatestActivities($language: LanguageTag!) {\n  activities(first: 8) {\n    edges {\n      node {\n        id\n        kind\n        on\n        title\n        language\n        url\n        parliamentarian {\n          id\n          slug\n          name(language: $language)\n        }\n        pledge {\n          id\n          prisoner {\n            id\n            slug\n            name(language: $language)\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').LatestActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Coverage($language: LanguageTag!) {\n  coverage {\n    asOf\n    prisoners\n    withSpeakingPatron\n    withSilentPatronsOnly\n    withNewPatronsOnly\n    withoutPatron\n    byLegislature {\n      legislature {\n        id\n        code\n        name(language: $language)\n      }\n      members\n      patrons\n      speaking\n    }\n  }\n}"): typeof import('./graphql').CoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MonthRows($language: LanguageTag!) {\n  prisoners(first: 10, filter: {hasPatron: true}) {\n    edges {\n      node {\n        id\n        slug\n        name(language: $language)\n        isDemo\n        patrons(first: 3) {\n          edges {\n            node {\n              id\n              parliamentarian {\n                id\n                slug\n                name(language: $language)\n              }\n              monthsPublic\n              officeLine(language: $language)\n              months {\n                month\n                state\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').MonthRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LongestWaiting($language: LanguageTag!) {\n  prisoners(\n    first: 10\n    orderBy: LONGEST_WITHOUT_PATRON\n    filter: {hasPatron: false}\n  ) {\n    edges {\n      node {\n        id\n        slug\n        name(language: $language)\n        isDemo\n        status\n        detainedSince\n        daysInDetention {\n          days\n          atLeast\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').LongestWaitingDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
