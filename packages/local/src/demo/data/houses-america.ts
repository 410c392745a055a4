import { CHECKED, type DemoHouse, demoDomain } from './house-parts.ts'

/** By the names that the open data of the Congress has for them. */
const PARTIES: DemoHouse['groups'] = [
  { code: 'Democrat', name: { en: 'Democrats', uk: 'Демократи', de: 'Demokraten' } },
  { code: 'Republican', name: { en: 'Republicans', uk: 'Республіканці', de: 'Republikaner' } },
]

export const US_HOUSE: DemoHouse = {
  house: {
    code: 'us-house',
    name: {
      en: 'United States House of Representatives',
      uk: 'Палата представників США',
      de: 'Repräsentantenhaus der Vereinigten Staaten',
    },
    country: 'US',
    level: 'NATIONAL',
    timeZone: 'America/New_York',
    languages: ['en'],
    domains: [
      { domain: 'mail.house.gov', source: 'Published addresses of members’ offices', checkedOn: CHECKED },
      demoDomain('us-house.example'),
    ],
    term: '119',
  },
  groups: PARTIES,
  host: 'us-house.example',
  termBegan: '2025-01-03',
  language: 'en',
  campaign: 'congress',
  areas: ['Ohio 9', 'Oregon 3', 'Maine 2', 'Texas 7', 'Iowa 1', 'Utah 4'],
}

export const US_SENATE: DemoHouse = {
  house: {
    code: 'us-senate',
    name: { en: 'United States Senate', uk: 'Сенат США', de: 'Senat der Vereinigten Staaten' },
    country: 'US',
    level: 'NATIONAL',
    timeZone: 'America/New_York',
    languages: ['en'],
    domains: [
      { domain: 'senate.gov', source: 'Sites of the members; an address there was seen, not many', checkedOn: CHECKED },
      demoDomain('us-senate.example'),
    ],
    term: '119',
  },
  groups: PARTIES,
  host: 'us-senate.example',
  termBegan: '2025-01-03',
  language: 'en',
  campaign: 'congress',
  areas: ['Vermont', 'Kansas', 'Nevada', 'Idaho', 'Georgia'],
}
