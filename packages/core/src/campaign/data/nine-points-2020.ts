import type { UndertakingSet } from '../undertaking.ts'
import { NINE_POINTS_2021 } from './nine-points-2021.ts'

/** For members of the Verkhovna Rada, as of December 2020: the same points, the declaration by a day. */
export const NINE_POINTS_2020: UndertakingSet = {
  ...NINE_POINTS_2021,
  version: 1,
  name: {
    en: 'Nine points for Ukrainian MPs (2020)',
    uk: 'Дев’ять пунктів для народних депутатів (2020)',
    de: 'Neun Punkte für ukrainische Abgeordnete (2020)',
  },
  undertakings: [
    {
      key: 'declare',
      kind: 'PUBLIC_DECLARATION',
      counts: 'ONCE_BY_DEADLINE',
      text: {
        en: 'By 20 December 2020 we say in public that we are patron of this person: to the press, in the chamber or on our own channel.',
        uk: 'До 20 грудня 2020 року ми публічно оголошуємо, що є патроном цієї людини: перед пресою, у сесійній залі чи на власній сторінці.',
        de: 'Bis zum 20. Dezember 2020 erklären wir öffentlich unsere Patenschaft für diese Person: vor der Presse, im Plenum oder auf dem eigenen Kanal.',
      },
    },
    ...NINE_POINTS_2021.undertakings.filter(({ kind }) => kind !== 'PUBLIC_DECLARATION'),
  ],
}
