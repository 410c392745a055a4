import { CHECKED, type DemoHouse, demoDomain } from './house-parts.ts'

export const RADA: DemoHouse = {
  house: {
    code: 'ua-rada',
    name: { en: 'Verkhovna Rada of Ukraine', uk: 'Верховна Рада України', de: 'Werchowna Rada der Ukraine' },
    country: 'UA',
    level: 'NATIONAL',
    timeZone: 'Europe/Kyiv',
    languages: ['uk'],
    domains: [
      { domain: 'rada.gov.ua', source: 'Contact list on rada.gov.ua', checkedOn: CHECKED },
      demoDomain('rada.example'),
    ],
    term: '9',
  },
  groups: [
    { code: 'sluha-narodu', name: { en: 'Servant of the People', uk: 'Слуга народу', de: 'Diener des Volkes' } },
    {
      code: 'yevropeiska-solidarnist',
      name: { en: 'European Solidarity', uk: 'Європейська солідарність', de: 'Europäische Solidarität' },
    },
    { code: 'batkivshchyna', name: { en: 'Batkivshchyna', uk: 'Батьківщина', de: 'Batkiwschtschyna' } },
    { code: 'holos', name: { en: 'Holos', uk: 'Голос', de: 'Holos' } },
    { code: 'za-maibutnie', name: { en: 'For the Future', uk: 'За майбутнє', de: 'Für die Zukunft' } },
    { code: 'dovira', name: { en: 'Trust', uk: 'Довіра', de: 'Vertrauen' } },
    {
      code: 'vidnovlennia-ukrainy',
      name: { en: 'Restoration of Ukraine', uk: 'Відновлення України', de: 'Wiederaufbau der Ukraine' },
    },
    {
      code: 'platforma-za-zhyttia-ta-myr',
      name: {
        en: 'Platform for Life and Peace',
        uk: 'Платформа за життя та мир',
        de: 'Plattform für Leben und Frieden',
      },
    },
  ],
  host: 'rada.example',
  termBegan: '2019-08-29',
  language: 'uk',
  campaign: 'rada',
  areas: ['Київ', 'Одеська область', 'Херсонська область', 'Чернігівська область', 'Полтавська область'],
}

/** No domain of its own. */
export const COUNCIL: DemoHouse = {
  house: {
    code: 'ua-lviv-oblast',
    name: { en: 'Lviv Oblast Council', uk: 'Львівська обласна рада', de: 'Oblastrat von Lwiw' },
    country: 'UA',
    level: 'REGIONAL',
    timeZone: 'Europe/Kyiv',
    languages: ['uk'],
    // Its members write from wherever they like: no mailbox proves anything, so each is matched by hand.
    domains: [],
    verifiedByHand: true,
    term: '8',
  },
  groups: [
    {
      code: 'yevropeiska-solidarnist',
      name: { en: 'European Solidarity', uk: 'Європейська солідарність', de: 'Europäische Solidarität' },
    },
    { code: 'sluha-narodu', name: { en: 'Servant of the People', uk: 'Слуга народу', de: 'Diener des Volkes' } },
    { code: 'holos', name: { en: 'Holos', uk: 'Голос', de: 'Holos' } },
    { code: 'samopomich', name: { en: 'Self Reliance', uk: 'Самопоміч', de: 'Selbsthilfe' } },
  ],
  host: 'lviv-council.example',
  termBegan: '2020-12-31',
  language: 'uk',
  campaign: 'rada',
  areas: ['Самбірський район', 'Стрийський район', 'Львівський район'],
}
