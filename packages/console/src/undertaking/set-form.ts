import type {
  UndertakingCounts,
  UndertakingKind,
  UndertakingSetInput,
  UndertakingSetPageFragment,
} from '../generated/graphql.ts'
import { languagesOf, linesOf, OWN_LANGUAGES, type Texts, textsOf } from '../language/texts.ts'

type FormPoint = { key?: string | null; kind: UndertakingKind; counts: UndertakingCounts; text?: Texts | null }

export type SetForm = {
  code: string
  textLanguages: readonly string[]
  name?: Texts | null
  statementDefinition?: Texts | null
  undertakings?: FormPoint[] | null
}

/** What is part of every set: a new one begins with it. */
const BEGINNING: SetForm = {
  code: '',
  textLanguages: [...OWN_LANGUAGES],
  undertakings: [
    { key: 'declare', kind: 'PUBLIC_DECLARATION', counts: 'ONCE_BY_DEADLINE' },
    { key: 'speak', kind: 'MONTHLY_STATEMENT', counts: 'MONTHLY' },
    { key: 'no-money', kind: 'NOT_FINANCIAL', counts: 'PRINCIPLE' },
  ],
}

/** A form that says what a set says; without one, what every set says. */
export function formOf(set: UndertakingSetPageFragment | undefined): SetForm {
  if (set === undefined) return BEGINNING
  const { code, names, statementDefinitions, undertakings } = set
  return {
    code,
    textLanguages: languagesOf(names, statementDefinitions, ...undertakings.map(({ texts }) => texts)),
    name: textsOf(names),
    statementDefinition: textsOf(statementDefinitions),
    undertakings: undertakings.map(({ key, kind, counts, texts }) => ({ key, kind, counts, text: textsOf(texts) })),
  }
}

/** One more than the last version of the set. */
export const nextVersion = (code: string, sets: readonly { code: string; version: number }[]): number =>
  Math.max(0, ...sets.filter((set) => set.code === code).map(({ version }) => version)) + 1

const wordsOf = (kind: string): string => kind.toLowerCase().replaceAll('_', '-')

/** A point keeps its name within the set; a new one is called by its kind, and counted where that is taken. */
export function keysOf(points: readonly Pick<FormPoint, 'key' | 'kind'>[]): string[] {
  const taken = new Set(points.flatMap(({ key }) => (key ? [key] : [])))
  return points.map(({ key, kind }) => {
    if (key) return key
    let free = wordsOf(kind)
    for (let n = 2; taken.has(free); n += 1) free = `${wordsOf(kind)}-${n}`
    taken.add(free)
    return free
  })
}

/** What the server takes. */
export function inputOf(form: SetForm, version: number, commandId: string): UndertakingSetInput {
  const points = form.undertakings ?? []
  const keys = keysOf(points)
  const lines = (texts: Texts | null | undefined) => linesOf(texts, form.textLanguages)
  return {
    commandId,
    code: form.code,
    version,
    name: lines(form.name),
    statementDefinition: lines(form.statementDefinition),
    undertakings: points.map(({ kind, counts, text }, at) => ({
      key: keys[at] ?? '',
      kind,
      counts,
      text: lines(text),
    })),
  }
}
