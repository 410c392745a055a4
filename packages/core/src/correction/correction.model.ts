import type { Prisoner, PrisonerInput } from '../prisoner/prisoner.model.ts'
import { publicHistory } from '../prisoner/detention.ts'
import { type FieldGroup, withheldOf } from '../prisoner/field-group.ts'
import type { LocalText } from '../text/local-text.ts'

/** A public fact that was wrong and was put right, in public: what it said, what it says, why. Never changed. */
export type Correction = {
  organisationId: string
  prisonerId: string
  field: CorrectedField
  before: string | null
  after: string | null
  note: LocalText
  at: string
}

/** How a public fact reads, a line each, and the group that it is published with. */
const SAID = {
  names: { group: null, lines: ({ names }) => names.map(({ language, text }) => `${text} (${language})`) },
  history: {
    group: 'HISTORY',
    lines: ({ history, publication }, isPlaceWithheld) =>
      publicHistory(history, publication.endShown).map(({ type, dates, place, facility }) =>
        [type, dates.map(({ date }) => date).join(' / '), ...(isPlaceWithheld ? [] : [place, facility?.name])]
          .filter(Boolean)
          .join(', '),
      ),
  },
  charges: {
    group: 'CASE',
    lines: ({ charges }) => charges.map(({ article, accusation }) => `${article}: ${accusation}`),
  },
  sentenceMonths: { group: 'CASE', lines: ({ sentenceMonths: months }) => (months === null ? [] : [String(months)]) },
  recognitions: {
    group: 'RECOGNITIONS',
    lines: ({ recognitions }) =>
      recognitions.map(({ body, category, date }) => [`${body}: ${category}`, date].filter(Boolean).join(', ')),
  },
  summary: { group: 'SUMMARY', lines: ({ summary }) => Object.values(summary ?? {}) },
} as const satisfies Partial<
  Record<
    keyof PrisonerInput,
    { group: FieldGroup | null; lines: (prisoner: Prisoner, isPlaceWithheld: boolean) => string[] }
  >
>

export type CorrectedField = keyof typeof SAID

export const groupOf = (field: CorrectedField): FieldGroup | null => SAID[field].group

/** What of the public facts reads otherwise now: only the lines that differ. Pure. */
export function correctedFields(was: Prisoner, now: Prisoner): Pick<Correction, 'field' | 'before' | 'after'>[] {
  const withheld = withheldOf(was)
  return (Object.keys(SAID) as CorrectedField[]).flatMap((field) => {
    const { group, lines } = SAID[field]
    if (group !== null && withheld.includes(group)) return []
    const [before, after] = [was, now].map((one) => lines(one, withheld.includes('FACILITY'))) as [string[], string[]]
    const gone = before.filter((line) => !after.includes(line))
    const come = after.filter((line) => !before.includes(line))
    if (gone.length + come.length === 0) return []
    return [{ field, before: gone.join('; ') || null, after: come.join('; ') || null }]
  })
}
