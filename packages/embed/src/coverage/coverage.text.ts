import type { Language } from '../language/language.ts'

export type CoveragePart = 'speaking' | 'fresh' | 'silent' | 'without'

type CoverageText = Readonly<Record<CoveragePart, string>> & {
  /** `{speaking}` `{prisoners}` */
  everybody: string
  /** `{patrons}` `{members}` `{speaking}` `{house}` */
  house: string
  noHouse: string
  nobody: string
  /** `{date}` */
  asOf: string
  caption: string
}

export const COVERAGE_TEXT: Readonly<Record<Language, CoverageText>> = {
  en: {
    everybody: '{speaking} of {prisoners} have a patron who spoke in the last three months',
    house: '{house}: {patrons} of {members} members are patrons, {speaking} of them spoke in the last three months',
    noHouse: 'There is no house with this code. The list of codes: legislatures { code }.',
    nobody: 'Nobody is published yet.',
    speaking: 'a patron spoke in the last three months',
    fresh: 'a new patron, too early to say',
    silent: 'a patron, but no statement known to us in the last three months',
    without: 'no patron',
    asOf: 'As of {date}',
    caption: 'People held, by what their patrons said',
  },
  uk: {
    everybody: 'За {speaking} із {prisoners} людей за останні три місяці публічно говорив хоча б один патрон',
    house: '{house}: патронів {patrons} із {members} членів, з них за останні три місяці говорили {speaking}',
    noHouse: 'Парламенту з таким кодом немає. Усі коди: legislatures { code }.',
    nobody: 'Ще нікого не опубліковано.',
    speaking: 'патрон говорив за останні три місяці',
    fresh: 'патрон новий, судити ще рано',
    silent: 'патрон є, але за останні три місяці про заяву нам не відомо',
    without: 'без патрона',
    asOf: 'Станом на {date}',
    caption: 'Утримувані люди за тим, що сказали їхні патрони',
  },
  de: {
    everybody: 'Für {speaking} von {prisoners} Menschen wurde in den letzten drei Monaten öffentlich gesprochen',
    house:
      '{house}: {patrons} von {members} Mitgliedern haben eine Patenschaft, {speaking} davon sprachen in den letzten drei Monaten',
    noHouse: 'Ein Parlament mit diesem Kürzel gibt es nicht. Alle Kürzel: legislatures { code }.',
    nobody: 'Noch ist niemand veröffentlicht.',
    speaking: 'in den letzten drei Monaten wurde gesprochen',
    fresh: 'neue Patenschaft, noch zu früh, um etwas zu sagen',
    silent: 'mit Patenschaft, doch in den letzten drei Monaten ist uns keine Stellungnahme bekannt',
    without: 'ohne Patenschaft',
    asOf: 'Stand: {date}',
    caption: 'Festgehaltene Menschen, danach, ob für sie gesprochen wurde',
  },
}
