import type { PersonName } from '@patronat/core/name/name.model.ts'
import { romanise } from '@patronat/core/name/romanise.ts'
import { combine } from './combine.ts'
import { CRIMEAN_TATAR, type NamePart, UKRAINIAN } from './data/prisoner-names.ts'

export type DemoName = { woman: boolean; uk: string; names: PersonName[] }

const SOURCE = 'Demo data'

/** The nth prisoner's names. Every fourth is Ukrainian, every sixth is a woman. */
export function prisonerName(n: number): DemoName {
  const woman = n % 6 === 4
  // Among their own kind they are counted on without gaps, so that no pair comes twice.
  const nth = (kind: (other: number) => boolean) => Array.from({ length: n }, (_, at) => at).filter(kind).length
  const sameSex = (other: number) => (other % 6 === 4) === woman
  if (n % 4 === 3) {
    const before = nth((other) => other % 4 === 3 && sameSex(other))
    const [given, surname] = combine(woman ? UKRAINIAN.women : UKRAINIAN.men, UKRAINIAN.surnames, before)
    return {
      woman,
      uk: `${given} ${surname}`,
      names: [preferred(`${given} ${surname}`), ...pressVariant(given, surname)],
    }
  }
  const before = nth((other) => other % 4 !== 3 && sameSex(other))
  const [given, surname] = combine<NamePart, NamePart>(
    woman ? CRIMEAN_TATAR.women : CRIMEAN_TATAR.men,
    CRIMEAN_TATAR.surnames,
    before,
  )
  const whole = (script: keyof NamePart) =>
    `${given[script]} ${surname[script]}${woman ? (script === 'latin' ? 'a' : 'а') : ''}`
  const own: PersonName[] = [{ language: 'crh-Latn', text: whole('latin'), kind: 'ALIAS', source: SOURCE }]
  if (n % 3 === 0) own.push({ language: 'crh-Cyrl', text: whole('cyrillic'), kind: 'ALIAS', source: SOURCE })
  const press = n % 5 === 2 ? pressVariant(given.uk, surname.uk + (woman ? 'а' : '')) : []
  return { woman, uk: whole('uk'), names: [preferred(whole('uk')), ...own, ...press] }
}

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
