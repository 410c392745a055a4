/** A small parliament that nobody sits in: Popolo as EveryPolitician wrote it, every name invented. */
export type PopoloFile = {
  meta: { sources: string[] }
  persons: Record<string, unknown>[]
  organizations: Record<string, unknown>[]
  memberships: Record<string, unknown>[]
  events: Record<string, unknown>[]
  areas: Record<string, unknown>[]
}

const HOUSE_ID = 'house-1'

export const person = (id: string, name: string, more: Record<string, unknown> = {}) => ({ id, name, ...more })

export const seat = (personId: string, group: string, more: Record<string, unknown> = {}) => ({
  person_id: personId,
  organization_id: HOUSE_ID,
  on_behalf_of_id: group,
  legislative_period_id: 'term/2',
  role: 'member',
  ...more,
})

/** Four people: one in both terms, one who changed group within a term, two namesakes. Three sit. */
export const invented = (): PopoloFile => ({
  meta: { sources: ['https://riigikoda.example/'] },
  persons: [
    person('p1', 'Mari Ööbik', {
      email: 'Mari.Oobik@riigikoda.example',
      birth_date: '1970-01-01',
      gender: 'female',
      other_names: [
        { lang: 'fr', name: 'Mari Ööbik' },
        { lang: 'ukr', name: 'Марі Еебік' },
        { lang: 'ru', name: 'Ээбик, Мари' },
        { lang: 'et', name: 'Mari Ööbik-Kask' },
        { name: 'M. Ööbik' },
      ],
      identifiers: [{ scheme: 'wikidata', identifier: 'Q0' }],
      contact_details: [
        { type: 'email', value: 'mari.oobik@riigikoda.example' },
        { type: 'twitter', value: '@marioobik' },
        { type: 'phone', value: '5550100' },
      ],
      links: [
        { note: 'twitter', url: 'https://twitter.com/MariOobik' },
        { note: 'facebook', url: 'https://www.facebook.com/mari.oobik/' },
        { note: 'Wikipedia (et)', url: 'https://et.wikipedia.example/Mari' },
      ],
    }),
    person('p2', 'Juhan Vares', { email: 'juhan.vares@riigikoda.example' }),
    person('p3', 'Jaan Tamm'),
    person('p4', 'Jaan Tamm'),
  ],
  organizations: [
    { id: HOUSE_ID, classification: 'legislature', name: 'Riigikoda' },
    {
      id: 'A',
      classification: 'party',
      name: 'Aula fraktsioon',
      other_names: [
        { lang: 'en', name: 'Aula Group' },
        { lang: 'uk', name: 'Група Аула' },
      ],
    },
    { id: 'B', classification: 'party', name: 'Besi fraktsioon' },
  ],
  memberships: [
    seat('p1', 'A', { legislative_period_id: 'term/1' }),
    seat('p1', 'A', { area_id: 'area/1' }),
    seat('p2', 'A', { end_date: '2025-03-01' }),
    seat('p2', 'B', { start_date: '2025-03-02' }),
    seat('p3', 'B'),
    seat('p4', 'B', { legislative_period_id: 'term/1' }),
  ],
  events: [
    { id: 'term/1', classification: 'legislative period', organization_id: HOUSE_ID, start_date: '2019-04-01' },
    { id: 'term/2', classification: 'legislative period', organization_id: HOUSE_ID, start_date: '2023-04-10' },
    { id: 'x', classification: 'general election', start_date: '2023-03-05' },
  ],
  areas: [{ id: 'area/1', name: 'Põhjamaa' }],
})
