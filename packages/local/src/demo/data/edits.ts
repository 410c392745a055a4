import type { ConsentInput } from '@patronat/core/prisoner/consent.model.ts'
import type { LocalText } from '@patronat/core/text/local-text.ts'

/** Records are named by their place among those who can have patrons. Days count back. Everything is invented. */

/** What was public and wrong, and was put right in public. */
export const CORRECTIONS: readonly {
  ward: number
  daysAgo: number
  /** So many months more than were published. */
  sentenceBy?: number
  /** What the charge says now. */
  accusation?: string
  /** A source for the recognition had another month. */
  recognisedOn?: string
  note: LocalText
}[] = [
  {
    ward: 0,
    daysAgo: 118,
    sentenceBy: 6,
    note: {
      en: 'The appeal court added six months; our page still showed the first sentence.',
      uk: 'Апеляційний суд додав шість місяців; на нашій сторінці лишався перший вирок.',
      de: 'Das Berufungsgericht hat sechs Monate hinzugefügt; unsere Seite zeigte noch das erste Urteil.',
    },
  },
  {
    ward: 2,
    daysAgo: 33,
    accusation: 'taking part in a meeting of an organisation that Russia has banned',
    note: {
      en: 'The accusation is quoted as it stands in the verdict.',
      uk: 'Обвинувачення наведено так, як воно стоїть у вироку.',
      de: 'Der Vorwurf ist so wiedergegeben, wie er im Urteil steht.',
    },
  },
  {
    ward: 7,
    daysAgo: 9,
    recognisedOn: '2022-05',
    note: {
      en: 'The council assessed the case in May, not in the month that we gave.',
      uk: 'Рада оцінила справу в травні, а не в місяці, який ми вказали.',
      de: 'Der Rat hat den Fall im Mai bewertet, nicht in dem Monat, den wir nannten.',
    },
  },
]

/** Of somebody's health. INTERNAL, unless the person said that it may be told. */
export const HEALTH: readonly { ward: number; daysAgo: number; isPublic: boolean; text: LocalText }[] = [
  {
    ward: 6,
    daysAgo: 12,
    isPublic: true,
    text: {
      en: 'Sees badly without glasses; new ones have been refused twice. (Invented.)',
      uk: 'Погано бачить без окулярів; нові двічі не пропустили. (Вигадано.)',
      de: 'Sieht ohne Brille schlecht; eine neue wurde zweimal verweigert. (Erfunden.)',
    },
  },
  {
    ward: 13,
    daysAgo: 20,
    isPublic: false,
    text: { uk: 'Після етапу болить спина, лікаря ще не було. (Вигадано, зі слів рідних.)' },
  },
]

type Said = Omit<ConsentInput, 'on' | 'excludes'> & { ward: number; daysAgo: number; excludes?: 'member' | 'group' }

const said = (ward: number, daysAgo: number, about: Said['about'], by: Said['by'], state: Said['state'], who: string) =>
  ({ ward, daysAgo, about, by, state, who, how: 'By telephone; noted the same day', contact: '' }) satisfies Said

/** Who agreed to what. To be written about, and to be spoken for by a patron, are two things. */
export const CONSENTS: readonly Said[] = [
  said(0, 600, 'PUBLICATION', 'RELATIVE', 'GIVEN', 'A sister (invented)'),
  said(0, 600, 'PATRON', 'RELATIVE', 'GIVEN', 'A sister (invented)'),
  said(1, 540, 'PUBLICATION', 'LAWYER', 'GIVEN', 'A lawyer (invented)'),
  { ...said(1, 400, 'PATRON', 'RELATIVE', 'GIVEN', 'A father (invented)'), contact: 'father@family.example' },
  said(2, 500, 'PUBLICATION', 'PERSON', 'GIVEN', 'The person, in a letter (invented)'),
  said(4, 300, 'PUBLICATION', 'RELATIVE', 'GIVEN', 'A mother (invented)'),
  said(6, 90, 'PUBLICATION', 'PERSON', 'GIVEN', 'The person, in a letter; glasses may be told (invented)'),
  said(8, 200, 'PUBLICATION', 'RELATIVE', 'GIVEN', 'A wife (invented)'),
  // One family does not want one member, nor anybody of one group.
  { ...said(8, 150, 'PATRON', 'RELATIVE', 'REFUSED', 'A wife (invented)'), excludes: 'member' },
  { ...said(8, 149, 'PATRON', 'RELATIVE', 'REFUSED', 'A wife (invented)'), excludes: 'group' },
  said(13, 60, 'PUBLICATION', 'RELATIVE', 'GIVEN', 'A brother (invented)'),
  // Said no to a patron a year ago, and yes since.
  said(15, 330, 'PATRON', 'RELATIVE', 'REFUSED', 'A mother (invented)'),
  said(15, 70, 'PATRON', 'RELATIVE', 'GIVEN', 'A mother (invented)'),
]
