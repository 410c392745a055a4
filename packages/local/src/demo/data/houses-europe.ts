import { CHECKED, type DemoHouse, demoDomain } from './house-parts.ts'

export const EUROPEAN_PARLIAMENT: DemoHouse = {
  house: {
    code: 'eu-ep',
    name: { en: 'European Parliament', uk: 'Європейський парламент', de: 'Europäisches Parlament' },
    country: 'EU',
    level: 'SUPRANATIONAL',
    timeZone: 'Europe/Brussels',
    languages: [
      'bg',
      'cs',
      'da',
      'de',
      'el',
      'en',
      'es',
      'et',
      'fi',
      'fr',
      'ga',
      'hr',
      'hu',
      'it',
      'lt',
      'lv',
      'mt',
      'nl',
      'pl',
      'pt',
      'ro',
      'sk',
      'sl',
      'sv',
    ],
    domains: [
      { domain: 'europarl.europa.eu', source: 'Addresses in the open data of the house', checkedOn: CHECKED },
      demoDomain('ep.example'),
    ],
    term: '10',
  },
  groups: [
    {
      code: 'PPE',
      name: {
        en: 'Group of the European People’s Party',
        uk: 'Група Європейської народної партії',
        de: 'Fraktion der Europäischen Volkspartei',
      },
    },
    {
      code: 'S-D',
      name: {
        en: 'Progressive Alliance of Socialists and Democrats',
        uk: 'Прогресивний альянс соціалістів і демократів',
        de: 'Progressive Allianz der Sozialdemokraten',
      },
    },
    { code: 'RENEW', name: { en: 'Renew Europe', uk: 'Оновити Європу', de: 'Renew Europe' } },
    {
      code: 'VERTS-ALE',
      name: {
        en: 'Greens/European Free Alliance',
        uk: 'Зелені — Європейський вільний альянс',
        de: 'Die Grünen/Freie Europäische Allianz',
      },
    },
    {
      code: 'ECR',
      name: {
        en: 'European Conservatives and Reformists',
        uk: 'Європейські консерватори та реформісти',
        de: 'Europäische Konservative und Reformer',
      },
    },
    { code: 'THE-LEFT', name: { en: 'The Left', uk: 'Ліві', de: 'Die Linke' } },
    {
      code: 'PFE',
      name: { en: 'Patriots for Europe', uk: 'Патріоти за Європу', de: 'Patrioten für Europa' },
    },
    {
      code: 'ESN',
      name: { en: 'Europe of Sovereign Nations', uk: 'Європа суверенних націй', de: 'Europa der Souveränen Nationen' },
    },
    { code: 'NI', name: { en: 'Non-attached Members', uk: 'Позафракційні', de: 'Fraktionslose' } },
  ],
  host: 'ep.example',
  termBegan: '2024-07-16',
  language: 'en',
  campaign: 'europe',
  areas: [],
}

export const BUNDESTAG: DemoHouse = {
  house: {
    code: 'de-bundestag',
    name: { en: 'German Bundestag', uk: 'Бундестаг Німеччини', de: 'Deutscher Bundestag' },
    country: 'DE',
    level: 'NATIONAL',
    timeZone: 'Europe/Berlin',
    languages: ['de'],
    domains: [
      { domain: 'bundestag.de', source: 'Published addresses of members and their staff', checkedOn: CHECKED },
      demoDomain('bundestag.example'),
    ],
    term: '21',
  },
  groups: [
    { code: 'cdu-csu', name: { en: 'CDU/CSU', uk: 'ХДС/ХСС', de: 'CDU/CSU' } },
    { code: 'spd', name: { en: 'SPD', uk: 'СДПН', de: 'SPD' } },
    {
      code: 'gruene',
      name: { en: 'Alliance 90/The Greens', uk: 'Союз 90/Зелені', de: 'Bündnis 90/Die Grünen' },
    },
    { code: 'afd', name: { en: 'AfD', uk: 'АдН', de: 'AfD' } },
    { code: 'linke', name: { en: 'The Left', uk: 'Ліві', de: 'Die Linke' } },
  ],
  host: 'bundestag.example',
  termBegan: '2025-03-25',
  language: 'de',
  campaign: 'europe',
  areas: ['Hamburg', 'Sachsen', 'Bayern', 'Nordrhein-Westfalen', 'Berlin', 'Hessen'],
}
