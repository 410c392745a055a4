import type { Authority } from '@patronat/core/legislature/legislature.model.ts'
import type { HouseCode } from '../size.ts'

const EU_SANCTIONS: Authority = {
  name: {
    en: 'Council of the European Union',
    uk: 'Рада Європейського Союзу',
    de: 'Rat der Europäischen Union',
  },
  can: { en: 'decides on sanctions', uk: 'вирішує про санкції', de: 'beschließt Sanktionen' },
}

const AMERICAN: Authority[] = [
  {
    name: { en: 'Department of State', uk: 'Державний департамент', de: 'Außenministerium' },
    can: {
      en: 'speaks with the detaining state',
      uk: 'говорить із державою, що утримує',
      de: 'spricht mit dem Staat, der festhält',
    },
  },
  {
    name: { en: 'Department of the Treasury', uk: 'Міністерство фінансів', de: 'Finanzministerium' },
    can: { en: 'puts names on sanctions lists', uk: 'вносить до санкційних списків', de: 'setzt auf Sanktionslisten' },
  },
]

const UKRAINIAN: Authority[] = [
  {
    name: {
      en: 'Coordination Headquarters for the Treatment of Prisoners of War',
      uk: 'Координаційний штаб з питань поводження з військовополоненими',
      de: 'Koordinierungsstab für die Behandlung von Kriegsgefangenen',
    },
    can: { en: 'prepares exchanges', uk: 'готує обміни', de: 'bereitet Austausche vor' },
  },
  {
    name: {
      en: 'Parliament Commissioner for Human Rights',
      uk: 'Уповноважений Верховної Ради України з прав людини',
      de: 'Menschenrechtsbeauftragte des Parlaments',
    },
    can: {
      en: 'asks after people who are held',
      uk: 'запитує про людей, яких утримують',
      de: 'fragt nach Menschen, die festgehalten werden',
    },
  },
]

/** Whom the members of a house can appeal to at home: offices, never persons. */
export const AUTHORITIES: Readonly<Record<HouseCode, Authority[]>> = {
  'ua-rada': UKRAINIAN,
  'ua-lviv-oblast': UKRAINIAN,
  'eu-ep': [
    {
      name: {
        en: 'European External Action Service',
        uk: 'Європейська служба зовнішніх справ',
        de: 'Europäischer Auswärtiger Dienst',
      },
      can: {
        en: 'raises cases with the detaining state',
        uk: 'порушує справи перед державою, що утримує',
        de: 'spricht Fälle bei dem Staat an, der festhält',
      },
    },
    EU_SANCTIONS,
  ],
  'de-bundestag': [
    {
      name: { en: 'Federal Foreign Office', uk: 'Федеральне міністерство закордонних справ', de: 'Auswärtiges Amt' },
      can: {
        en: 'speaks with the detaining state',
        uk: 'говорить із державою, що утримує',
        de: 'spricht mit dem Staat, der festhält',
      },
    },
    EU_SANCTIONS,
  ],
  'us-house': AMERICAN,
  'us-senate': AMERICAN,
}
