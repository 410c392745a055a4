import type { PersonName } from '@patronat/core/name/name.model.ts'
import { romanise } from '@patronat/core/name/romanise.ts'
import { combine } from './combine.ts'
import { CRIMEAN_TATAR, type NamePart, UKRAINIAN } from './data/prisoner-names.ts'

/** `namesakes`: how many before have the same name. */
export type DemoName = { woman: boolean; uk: string; names: PersonName[]; namesakes: number }

const SOURCE = 'Demo data'

/** The nth prisoner's names. Every fourth is Ukrainian, every sixth is a woman. */
export function prisonerName(n: number): DemoName {
  const woman = n % 6 === 4
  // Among their own kind they are counted on without gaps, so that no pair comes twice before all were there.
  const nth = (kind: (other: number) => boolean) => countBefore(n, kind)
  const sameSex = (other: number) => (other % 6 === 4) === woman
  if (n % 4 === 3) {
    const before = nth((other) => other % 4 === 3 && sameSex(other))
    const { surnames } = UKRAINIAN
    const givenNames = woman ? UKRAINIAN.women : UKRAINIAN.men
    const [given, surname] = combine(givenNames, surnames, before)
    return {
      woman,
      namesakes: Math.floor(before / (givenNames.length * surnames.length)),
      uk: `${given} ${surname}`,
      names: [preferred(`${given} ${surname}`), ...pressVariant(given, surname)],
    }
  }
  const before = nth((other) => other % 4 !== 3 && sameSex(other))
  const { surnames } = CRIMEAN_TATAR
  const givenNames: readonly NamePart[] = woman ? CRIMEAN_TATAR.women : CRIMEAN_TATAR.men
  const [given, surname] = combine(givenNames, surnames as readonly NamePart[], before)
  const namesakes = Math.floor(before / (givenNames.length * surnames.length))
  const whole = (script: keyof NamePart) =>
    `${given[script]} ${surname[script]}${woman ? (script === 'latin' ? 'a' : 'а') : ''}`
  const own: PersonName[] = [{ language: 'crh-Latn', text: whole('latin'), kind: 'ALIAS', source: SOURCE }]
  if (n % 3 === 0) own.push({ language: 'crh-Cyrl', text: whole('cyrillic'), kind: 'ALIAS', source: SOURCE })
  if (n % 4 === 1) own.push({ language: 'ru', text: russian(whole('cyrillic')), kind: 'ALIAS', source: SOURCE })
  const press = n % 5 === 2 ? pressVariant(given.uk, surname.uk + (woman ? 'а' : '')) : []
  return { woman, uk: whole('uk'), names: [preferred(whole('uk')), ...own, ...press], namesakes }
}

/** How many numbers before `n` are of a kind that comes again every twelve. */
function countBefore(n: number, kind: (other: number) => boolean): number {
  const round = Array.from({ length: 12 }, (_, at) => at).filter(kind)
  return Math.floor(n / 12) * round.length + round.filter((at) => at < n % 12).length
}

/** The letters that Russian does not have. */
const russian = (crimeanTatar: string): string => crimeanTatar.replace(/([кгн])ъ/g, '$1')

const preferred = (text: string): PersonName => ({ language: 'uk', text, kind: 'PREFERRED', source: null })

const SPELLINGS = [
  ['Dzh', 'Dj'],
  ['Kh', 'H'],
  ['kh', 'h'],
  ['ii', 'i'],
  ['yi', 'i'],
  ['y', 'i'],
  ['Ya', 'Ia'],
] as const

/** As an English-language newspaper may spell it: otherwise than the standard. */
function pressVariant(given: string, surname: string): PersonName[] {
  const standard = romanise(`${given} ${surname}`)
  const text = SPELLINGS.reduce((spelt, [usual, other]) => spelt.replaceAll(usual, other), standard)
  return text === standard ? [] : [{ language: 'en', text, kind: 'PRESS_VARIANT', source: SOURCE }]
}
