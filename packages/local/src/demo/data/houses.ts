import type { Legislature, PoliticalGroup } from '@patronat/core/legislature/legislature.model.ts'
import type { DemoSize } from '../size.ts'

export type DemoHouse = {
  house: Omit<Legislature, 'memberCount'> & { code: keyof DemoSize['members'] }
  groups: readonly Omit<PoliticalGroup, 'legislatureId'>[]
  /** Where its invented members have their mailboxes: no mail can reach anybody real. */
  host: string
  termBegan: string
  /** What its offices are written to in. */
  language: 'en' | 'uk' | 'de'
  campaign: 'rada' | 'europe'
}

const CHECKED = '2026-11-24'
const demoDomain = (domain: string) => ({ domain, source: 'Demo data: invented mailboxes', checkedOn: CHECKED })

/** Real institutions and groups. Their members here are invented. */
export const HOUSES: readonly DemoHouse[] = [
  {
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
    ],
    host: 'rada.example',
    termBegan: '2019-08-29',
    language: 'uk',
    campaign: 'rada',
  },
  {
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
    ],
    host: 'ep.example',
    termBegan: '2024-07-16',
    language: 'en',
    campaign: 'europe',
  },
  {
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
      { code: 'linke', name: { en: 'The Left', uk: 'Ліві', de: 'Die Linke' } },
    ],
    host: 'bundestag.example',
    termBegan: '2025-03-25',
    language: 'de',
    campaign: 'europe',
  },
]
