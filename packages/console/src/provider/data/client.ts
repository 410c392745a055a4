import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'

/** What the server asks of every request of this surface; a form on a foreign page can't send it. */
const SURFACE = { 'x-patronat-surface': 'console' }

/**
 * Transport only: react-query keeps what was read, so Apollo's cache is never asked. JSON is asked for by its plain
 * name, because errors that come with another HTTP status lose their code on the way through ra-data-graphql.
 */
export const consoleClient = (language: () => string) =>
  new ApolloClient({
    cache: new InMemoryCache(),
    // After an act the page is read anew: never from an answer that was on its way when the act was done.
    queryDeduplication: false,
    defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
    link: new HttpLink({
      uri: '/console/graphql',
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...SURFACE },
      fetch: (input, init) => {
        const headers = new Headers(init?.headers)
        headers.set('accept-language', language())
        return fetch(input, { ...init, headers })
      },
    }),
  })

export type ConsoleClient = ReturnType<typeof consoleClient>
