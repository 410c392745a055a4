/** What the public surface says about one prisoner, asked as anybody would ask. */
export type PublicAnswer = {
  name: string
  status: string
  detainedSince: string | null
  daysInDetention: { days: number; atLeast: boolean } | null
  withheld: readonly string[]
  summary: string | null
  patronCount: number
  facility: { name: string; region: string | null } | null
  photo: { url: string; credit: string; alternativeText: string } | null
  patrons: { edges: readonly { node: { parliamentarian: { name: string } } }[] }
}

const QUERY = `query PublicPrisoner($slug: String!, $language: LanguageTag) {
  prisoner(slug: $slug) {
    name(language: $language) status detainedSince daysInDetention { days atLeast } withheld
    summary(language: $language) patronCount
    facility { name region }
    photo { url credit alternativeText(language: $language) }
    patrons(first: 10) { edges { node { parliamentarian { name(language: $language) } } } }
  }
}`

/** Null: there is nothing for the public. Without cookies, so that staff see what strangers see. @throws when there is no answer */
export const askPublic = async (slug: string, language: string, signal?: AbortSignal): Promise<PublicAnswer | null> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'omit',
    cache: 'no-store',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-patronat-surface': 'public' },
    body: JSON.stringify({ query: QUERY, variables: { slug, language } }),
    ...(signal !== undefined && { signal }),
  })
  const answer = (await response.json()) as { data?: { prisoner: PublicAnswer | null } | null }
  if (answer.data === undefined || answer.data === null) throw new Error('no public answer')
  return answer.data.prisoner
}
