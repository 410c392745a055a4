import { z } from 'zod'
import { fullDate, partialDate } from '../date/partial-date.ts'
import { personNames } from '../name/name.model.ts'
import type { Sealed } from '../seal/seal.ts'
import { localText } from '../text/local-text.ts'
import type { Consent } from './consent.model.ts'
import { detentionEvent, type EndStatus, source } from './detention.ts'
import { BASIS_KINDS, type FieldGroups, type PublicationLevel } from './field-group.ts'
import type { Pause } from './pause.ts'
import { photo } from './photo.model.ts'

export const VISIBILITY_STATES = ['SHOWN', 'QUIET', 'HIDDEN'] as const

const recognition = z.object({
  body: z.string().trim().min(1).max(200),
  category: z.string().trim().min(1).max(200),
  criteria: z.string().trim().max(300).nullable(),
  date: partialDate.nullable(),
  source,
})

/** Never bare: an accusation is somebody's, and stands beside an assessment of it. */
const charge = z.object({
  article: z.string().trim().min(1).max(120),
  accusation: z.string().trim().min(1).max(300),
  by: z.string().trim().min(1).max(200),
  assessment: z.string().trim().max(300).nullable(),
})

/** What an editor writes down about a person. */
export const prisonerInput = z.object({
  organisationId: z.string(),
  slug: z.string().regex(/^[a-z0-9-]{2,90}$/),
  /** The trial or group that several prisoners share. */
  caseId: z.string().nullable().optional(),
  names: personNames,
  /** How the name is said, respelt for readers of a language. */
  pronunciation: localText(120).nullable().optional(),
  history: z.array(detentionEvent).max(200),
  recognitions: z.array(recognition).max(20),
  charges: z.array(charge).max(20),
  sentenceMonths: z.number().int().positive().max(1200).nullable(),
  summary: localText(1200).nullable(),
  photo: photo.nullable(),
  sources: z.array(source).min(1).max(20),
  lastConfirmed: partialDate.nullable(),
  demo: z.boolean(),
})
export type PrisonerInput = z.infer<typeof prisonerInput>

/** Why a person is on the list at all, decided by whom: without it nothing is published. */
export const inclusion = z.object({
  criteria: z.string().trim().min(1).max(500),
  body: z.string().trim().min(1).max(200),
  decidedOn: fullDate,
})

export const basis = z.object({
  kind: z.enum(BASIS_KINDS),
  givenBy: z.string().trim().min(1).max(500),
})

/** What allows publication. Who gave it and how stays INTERNAL always: sealed under `<id>/basis`. */
export type Basis = { kind: (typeof BASIS_KINDS)[number]; givenBy: Sealed; at: string }

export type Publication = {
  /** Of the record. INTERNAL: nothing of it is public, whatever its groups say. */
  level: PublicationLevel
  groups: FieldGroups
  inclusion: z.infer<typeof inclusion> | null
  basis: Basis | null
  /** Publishing needs two persons: who proposed it, until another one agrees. */
  proposedBy: string | null
  /** The end of detention that everybody may know of; any other waits for its confirmation. */
  endShown: EndStatus | null
  /** It was public and was taken back: it stands in the list of what is withheld. */
  unpublishedAt?: string | null
  /** When it first became public: from then on it counts. Absent in records from before this was kept. */
  publicSince?: string | null
}

export type PrisonerVisibility = {
  state: (typeof VISIBILITY_STATES)[number]
  since: string | null
  /** A day that reminds a person; nothing republishes itself. */
  until: string | null
  /** Sealed under `<id>/visibility`. */
  reason: Sealed | null
}

/** An end of detention for this record. Once it is public, every pledge of the prisoner is ended. */
export type Closure = { id: string; reason: 'PRISONER_FREED' | 'PRISONER_DIED'; at: string; publicAt: string | null }

/** The person held. */
export type Prisoner = PrisonerInput & {
  publication: Publication
  visibility: PrisonerVisibility
  /** When it was quiet or hidden; absent in records from before this was kept. */
  pauses?: Pause[]
  closure: Closure | null
  /** By language, as one JSON text sealed under `<id>/health`; in clear only where its group is PUBLIC. */
  health?: Sealed | null
  /** Who agreed to what; only ever appended. */
  consents?: Consent[]
}

/** Whether anything about this record may stand in a public answer now. */
export const isPublic = (prisoner: Prisoner): boolean =>
  prisoner.publication.level === 'PUBLIC' && prisoner.visibility.state !== 'HIDDEN'
