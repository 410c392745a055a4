import type { Actor } from '@patronat/core/actor/actor.ts'
import { idKind, type IdKind } from '@patronat/core/base/id.ts'
import type { House } from '../api/house.ts'
import { allItems } from '../support/raw.ts'
import type { Rule } from './expectation.ts'

export type Asker = { kind: 'nobody' } | { kind: 'office'; officeId: string } | { kind: 'staff'; actor: Actor }

/** What the registry itself says of a record, as far as it decides who may read it. */
type Plight = {
  kind: IdKind
  isPublic: boolean
  officeId: string | null
  organisationId: string | null
  shown: boolean
}
export type Records = ReadonlyMap<string, Plight>

type Raw = {
  organisationId?: string
  officeId?: string | null
  pledgeId?: string
  parliamentarianId?: string
  documented?: object
  prisonerId?: string
  withdrawnAt?: string | null
  state?: string
  caseId?: string | null
  activeSince?: string | null
  decidedAt?: string | null
  publication?: { level: string }
  visibility?: { state: string; since: string | null }
}

/** A second opinion on who may read what: straight from the raw table, by the rules as `domain.md` has them. */
export async function recordsOf(house: House): Promise<Records> {
  const raw = new Map<string, Raw>()
  for (const item of await allItems(house.tables))
    if (item['data'] !== undefined && item.sk === idKind(item.pk)?.toUpperCase()) raw.set(item.pk, item['data'] as Raw)

  const shown = (prisonerId: string | undefined): boolean => {
    const prisoner = raw.get(prisonerId ?? '')
    return prisoner?.publication?.level === 'PUBLIC' && prisoner.visibility?.state !== 'HIDDEN'
  }
  /** QUIET: what was decided after it stays in the house. */
  const before = (prisonerId: string | undefined, at: string | null | undefined): boolean => {
    const { state, since } = raw.get(prisonerId ?? '')?.visibility ?? { state: 'SHOWN', since: null }
    return state !== 'QUIET' || (at ?? '') < (since ?? '')
  }
  /** What the campaign recorded for a member is their office's. */
  const officeFor = ({ documented, parliamentarianId }: Raw): string | null =>
    documented === undefined
      ? null
      : ([...raw].find(([id, data]) => idKind(id) === 'office' && data.parliamentarianId === parliamentarianId)?.[0] ??
        null)
  const OPEN = new Set<IdKind>(['campaign', 'legislature', 'parliamentarian', 'politicalGroup', 'undertakingSet'])
  const isPublic = (id: string, data: Raw): boolean => {
    const kind = idKind(id) as IdKind
    if (OPEN.has(kind)) return true
    if (kind === 'prisoner') return shown(id)
    if (kind === 'case') return [...raw].some(([one, { caseId }]) => caseId === id && shown(one))
    if (kind === 'correction') return shown(data.prisonerId)
    if (kind === 'reportedCount') return data.withdrawnAt == null
    if (kind === 'pledge')
      return (
        data.activeSince != null &&
        data.state !== 'ANNULLED' &&
        shown(data.prisonerId) &&
        before(data.prisonerId, data.activeSince)
      )
    if (kind !== 'activity' || data.state !== 'VERIFIED' || !before(data.prisonerId, data.decidedAt)) return false
    const pledge = raw.get(data.pledgeId ?? '')
    return pledge !== undefined && isPublic(data.pledgeId ?? '', pledge)
  }
  return new Map(
    [...raw].map(([id, data]) => [
      id,
      {
        kind: idKind(id) as IdKind,
        isPublic: isPublic(id, data),
        officeId:
          idKind(id) === 'office' ? id : (data.officeId ?? raw.get(data.pledgeId ?? '')?.officeId ?? officeFor(data)),
        organisationId: data.organisationId ?? null,
        shown: data.prisonerId === undefined || shown(data.prisonerId),
      },
    ]),
  )
}

/** Whether somebody may read a field that a rule is for, of the record `about`. Null: it is of none. */
export function mayRead(asker: Asker, rule: Rule, field: string, about: string | null, records: Records): boolean {
  // An entry of the trail is named `<record>:<version>`.
  const record = about === null ? null : (records.get(about.split(':')[0] ?? '') ?? null)
  if (about !== null && record === null) return false
  const own = asker.kind === 'office' && (record === null || (record.officeId === asker.officeId && record.shown))
  switch (rule) {
    case 'open':
      return true
    case 'input':
      return false
    case 'anyone':
      return record === null || record.isPublic || own
    case 'own':
      return own
    case 'signedIn':
      return asker.kind === 'office'
    default:
      return asker.kind === 'staff' && mayStaffRead(asker.actor, rule, field, about, record)
  }
}

function mayStaffRead(actor: Actor, rule: Rule, field: string, about: string | null, record: Plight | null): boolean {
  if (actor.kind !== 'staff') return false
  // A campaign is shown to all; what was decided about it, and by whom, is its organisation's.
  const shared =
    record?.organisationId == null || (record.kind === 'campaign' && !/^(AuditEntry|FieldChange)\./.test(field))
  if (!shared && record?.organisationId !== actor.organisationId) return false
  if (rule === 'staff') return true
  if (rule === 'self') return about === actor.id
  return rule.split(' ').some((role) => (actor.roles as readonly string[]).includes(role))
}
