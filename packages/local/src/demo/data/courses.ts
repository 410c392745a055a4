import type { DetentionEventType, Facility } from '@patronat/core/prisoner/detention.ts'
import type { Pattern } from './lives.ts'

/** Addresses are invented: there is no such street, and no such post code. */
export const FACILITIES = {
  crimea: { name: 'Pre-trial detention centre, Simferopol', region: 'Crimea', country: 'UA', address: null },
  transfer: {
    name: 'Pre-trial detention centre, Rostov-on-Don',
    region: 'Rostov Oblast',
    country: 'RU',
    address: 'Следственный изолятор (вымышленный)\nул. Придуманная, 9\n000000 Ростовская область',
  },
  north: {
    name: 'Correctional colony (demo), Vladimir Oblast',
    region: 'Vladimir Oblast',
    country: 'RU',
    address: 'Исправительная колония (вымышленная)\nул. Несуществующая, 2\n000000 Владимирская область',
  },
  south: {
    name: 'Correctional colony (demo), Stavropol Krai',
    region: 'Stavropol Krai',
    country: 'RU',
    address: 'Исправительная колония (вымышленная)\nул. Небывалая, 4\n000000 Ставропольский край',
  },
} as const satisfies Record<string, Facility & { address: string | null }>

type Step = {
  type: DetentionEventType
  /** Days after the detention. */
  after: number
  /** How exact the source is. Default: to the day. */
  known?: 'month' | 'year'
  /** Another source says: so many days later. */
  disputedBy?: number
  place?: string
  facility?: keyof typeof FACILITIES
}

/** How a detention goes: what happens in it, and the sentence that says so. */
export type Course = {
  /** The earliest day of detention, and the days from one person to the next. */
  from: string
  apart: number
  steps: readonly Step[]
  sentenced: boolean
  /** Out: nobody is asked to become patron any more. */
  free?: true
  situation: Pattern
}

const COURT = 'Southern District Military Court, Rostov-on-Don'
const detained: Step = { type: 'DETAINED', after: 0, facility: 'crimea' }
const charged: Step = { type: 'CHARGED', after: 9 }
const sentenced: Step = { type: 'SENTENCED', after: 430, place: COURT, facility: 'transfer' }
const inForce: Step = { type: 'SENTENCE_IN_FORCE', after: 640 }

const SERVING: Course = {
  from: '2018-10-11',
  apart: 53,
  steps: [
    detained,
    charged,
    sentenced,
    inForce,
    { type: 'TRANSFERRED', after: 720, known: 'month', facility: 'north' },
  ],
  sentenced: true,
  situation: {
    en: 'A court in Russia sentenced {him|her} to {years} years; {he|she} is held in a colony far from home.',
    uk: 'Суд у Росії засудив {його|її} до {years} років; {він|вона} у колонії далеко від дому.',
    de: 'Ein Gericht in Russland verurteilte {ihn|sie} zu {years} Jahren; {er|sie} ist in einer Kolonie fern von zu Hause.',
  },
}

export const COURSES = {
  SERVING,
  DISPUTED: {
    ...SERVING,
    steps: [{ ...detained, disputedBy: 1 }, charged, { ...sentenced, disputedBy: 1 }, inForce],
    situation: {
      en: 'Two sources give the detention on two different days. A court in Russia sentenced {him|her} to {years} years.',
      uk: 'Два джерела називають різні дні затримання. Суд у Росії засудив {його|її} до {years} років.',
      de: 'Zwei Quellen nennen zwei verschiedene Tage der Festnahme. Ein Gericht in Russland verurteilte {ihn|sie} zu {years} Jahren.',
    },
  },
  PARTIAL: {
    ...SERVING,
    steps: [
      { ...detained, known: 'month' },
      { ...sentenced, known: 'month' },
      { ...inForce, known: 'year' },
      { type: 'TRANSFERRED', after: 800, known: 'year', facility: 'south' },
    ],
    situation: {
      en: 'Only the month of the detention is known. A court in Russia sentenced {him|her} to {years} years.',
      uk: 'Відомий лише місяць затримання. Суд у Росії засудив {його|її} до {years} років.',
      de: 'Nur der Monat der Festnahme ist bekannt. Ein Gericht in Russland verurteilte {ihn|sie} zu {years} Jahren.',
    },
  },
  PRETRIAL: {
    from: '2025-03-03',
    apart: 15,
    steps: [detained, charged, { type: 'TRANSFERRED', after: 75, known: 'month', facility: 'transfer' }],
    sentenced: false,
    situation: {
      en: '{He|She} waits for the trial in pre-trial detention.',
      uk: '{Він|Вона} чекає на суд у слідчому ізоляторі.',
      de: '{Er|Sie} wartet in Untersuchungshaft auf den Prozess.',
    },
  },
  HOUSE_ARREST: {
    from: '2025-02-04',
    apart: 15,
    steps: [detained, charged, { type: 'PLACED_UNDER_HOUSE_ARREST', after: 66 }],
    sentenced: false,
    situation: {
      en: '{He|She} is under house arrest and may not use a telephone.',
      uk: '{Він|Вона} під домашнім арештом без права користуватися телефоном.',
      de: '{Er|Sie} steht unter Hausarrest und darf nicht telefonieren.',
    },
  },
  RESTRICTED: {
    from: '2023-05-16',
    apart: 12,
    steps: [detained, charged, sentenced, { type: 'RESTRICTED', after: 431 }],
    sentenced: false,
    situation: {
      en: 'The sentence is suspended: {he|she} may not leave the town.',
      uk: 'Вирок умовний: {він|вона} не може виїжджати з міста.',
      de: 'Die Strafe ist zur Bewährung ausgesetzt: {er|sie} darf die Stadt nicht verlassen.',
    },
  },
  ACQUITTAL_REVOKED: {
    from: '2019-05-21',
    apart: 10,
    steps: [
      detained,
      charged,
      { type: 'ACQUITTED', after: 480, place: COURT },
      { type: 'ACQUITTAL_REVOKED', after: 1020 },
    ],
    sentenced: false,
    situation: {
      en: '{He|She} was acquitted; a higher court revoked the acquittal, and the case goes on.',
      uk: '{Його|Її} виправдали, але вищий суд скасував виправдання, і справа триває.',
      de: '{Er|Sie} wurde freigesprochen; ein höheres Gericht hob den Freispruch auf, das Verfahren geht weiter.',
    },
  },
  TRANSIT: {
    from: '2024-05-14',
    apart: 9,
    steps: [
      detained,
      charged,
      sentenced,
      { ...inForce, after: 600 },
      { type: 'IN_TRANSIT', after: 660, known: 'month' },
    ],
    sentenced: true,
    situation: {
      en: '{He|She} is on the way to a colony; nobody knows for certain where {he|she} is now.',
      uk: '{Його|Її} етапують до колонії; достеменно невідомо, де {він|вона} зараз.',
      de: '{Er|Sie} ist auf dem Transport in eine Kolonie; niemand weiß sicher, wo {er|sie} jetzt ist.',
    },
  },
  LOST: {
    from: '2024-02-20',
    apart: 9,
    steps: [detained, charged, { type: 'WHEREABOUTS_LOST', after: 410, known: 'month' }],
    sentenced: false,
    situation: {
      en: 'Since a transfer nobody has been told where {he|she} is.',
      uk: 'Після переведення нікому не повідомляють, де {він|вона}.',
      de: 'Seit einer Verlegung erfährt niemand, wo {er|sie} ist.',
    },
  },
  RELEASED: {
    from: '2017-04-18',
    apart: 10,
    steps: [detained, charged, sentenced, inForce, { type: 'RELEASED', after: 2010 }],
    sentenced: false,
    free: true,
    situation: {
      en: '{He|She} served the whole sentence and is free.',
      uk: '{Він відбув|Вона відбула} весь строк і тепер на волі.',
      de: '{Er|Sie} hat die ganze Strafe verbüßt und ist frei.',
    },
  },
} as const satisfies Record<string, Course>

/** Who goes which way, in turn: most are serving a sentence, some ways are rare. */
export const COURSE_ORDER: readonly (keyof typeof COURSES)[] = [
  ...(['SERVING', 'PRETRIAL', 'DISPUTED', 'SERVING', 'PRETRIAL', 'HOUSE_ARREST', 'SERVING', 'PARTIAL'] as const),
  ...(['SERVING', 'PRETRIAL', 'TRANSIT', 'SERVING', 'ACQUITTAL_REVOKED', 'SERVING', 'LOST', 'RELEASED'] as const),
  ...(['SERVING', 'PRETRIAL', 'RESTRICTED', 'SERVING', 'PRETRIAL', 'SERVING', 'SERVING', 'SERVING'] as const),
]

/** Years of a sentence, in turn. */
export const SENTENCE_YEARS: readonly number[] = [13, 17, 11, 14, 19, 12, 15]
