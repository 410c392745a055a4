import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { groupCodeKey, politicalGroupRecord } from '../legislature/legislature.item.ts'
import { listGroups } from '../legislature/legislature.ts'
import { type PoliticalGroup, politicalGroup } from '../legislature/legislature.model.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { changesBetween, type FieldLines } from '../import/field-change.ts'
import { readLanguageTag } from './language-tag.ts'
import type { PlannedHouse } from './plan-house.ts'
import type { PlanRow } from '../import/plan-row.ts'
import type { RosterGroup } from './roster.model.ts'

export type PlannedGroups = {
  rows: PlanRow[]
  unchanged: number
  /** Code -> our id; for a new group the one it will get. */
  ids: Map<string, string>
  codes: Map<string, string>
}

const LINES: FieldLines<PoliticalGroup> = {
  name: (name) => Object.entries(name).map(([language, text]) => `${language} ${text}`),
}

/** Every reader's page has these; the house's own languages come beside them. */
const READERS = ['en', 'uk', 'de']

export async function planGroups(
  core: Core,
  house: PlannedHouse,
  groups: readonly RosterGroup[],
): Promise<PlannedGroups> {
  const known = new Map(
    (house.was === null ? [] : await listGroups(core, house.id)).map((group) => [group.data.code, group]),
  )
  const planned = groups.map((group) => planGroup(core, house, group, known.get(group.code) ?? null))
  const ids = new Map([
    ...[...known].map(([code, { id }]) => [code, id] as const),
    ...planned.map(({ code, id }) => [code, id] as const),
  ])
  const rows = planned.map(({ row }) => row).filter((row) => row !== null)
  const codes = new Map([...ids].map(([code, id]) => [id, code]))
  return { rows, unchanged: planned.length - rows.length, ids, codes }
}

function planGroup(core: Core, house: PlannedHouse, group: RosterGroup, was: Stored<PoliticalGroup> | null) {
  const { code } = group
  const now = readInput(politicalGroup, { legislatureId: house.id, code, name: groupName(group, house.now.languages) })
  const id = was?.id ?? newId('politicalGroup', core.clock.now())
  const fields = changesBetween(was?.data ?? null, now, LINES)
  if (was !== null && fields.length === 0) return { code, id, row: null }
  const claim = { do: 'claim', key: groupCodeKey(house.id, code), holder: id, onTaken: 'record.changed' } as const
  const row: PlanRow = {
    key: `group:${house.now.code}:${code}@${was?.version ?? 0}`,
    kind: 'GROUP',
    change: was === null ? 'NEW' : 'CHANGED',
    label: code,
    at: null,
    warnings: [],
    fields: fields.filter(({ field }) => field in LINES),
    write: async () => ({
      act: { event: 'politicalGroup.imported', subject: id },
      operations:
        was === null
          ? [createRecord(politicalGroupRecord, id, now), claim]
          : [changeRecord(politicalGroupRecord, was, now)],
    }),
  }
  return { code, id, row }
}

/** The file's `name` in the house's first language and, until there is a better one, in English. */
function groupName({ name, otherNames }: RosterGroup, languages: readonly string[]): Record<string, string> {
  const wanted = new Set([...READERS, ...languages])
  const texts: Record<string, string> = { en: name }
  for (const { language, text } of otherNames) {
    const read = language === null ? null : readLanguageTag(language)
    if (read !== null && 'tag' in read && wanted.has(read.tag) && text.length <= 200) {
      wanted.delete(read.tag)
      texts[read.tag] = text
    }
  }
  const [first] = languages
  return first === undefined ? texts : { ...texts, [first]: name }
}
