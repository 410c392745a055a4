import { makePrisonerCard, makePrisonerDetail } from '@patronat/core/prisoner/prisoner.card.ts'
import {
  type Prisoner,
  type PrisonerVisibility,
  VISIBILITY_STATES,
  type Publication,
} from '@patronat/core/prisoner/prisoner.model.ts'
import {
  FIELD_GROUPS,
  type FieldGroup,
  type GroupLevel,
  PUBLICATION_LEVELS,
} from '@patronat/core/prisoner/field-group.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { builder } from '../builder.ts'
import { linesOf, LocalTextType } from '../local-text.ts'
import { PrisonerView, StaffView } from '../source/view.ts'
import { BasisKind } from './prisoner.input.ts'
import { FieldGroupEnum } from './prisoner.part.ts'

/** What staff see of a record beyond its public card; console only, by naming no surface. */
export const PublicationLevel = builder.enumType('PublicationLevel', {
  description: 'Who may read a record.',
  values: PUBLICATION_LEVELS,
})
const VisibilityState = builder.enumType('VisibilityState', {
  description: 'SHOWN, QUIET (frozen), HIDDEN (gone).',
  values: VISIBILITY_STATES,
})

const GroupProposal = builder.objectRef<NonNullable<GroupLevel['proposal']>>('GroupProposal').implement({
  description: 'What a first person asked for; a second one says the same.',
  fields: (t) => ({
    level: t.expose('level', { type: PublicationLevel, description: 'Who may read it.' }),
    basis: t.expose('basis', { type: BasisKind, description: 'What allows it.' }),
    reviewOn: t.exposeString('reviewOn', { description: 'When somebody looks again.' }),
  }),
})

const GroupPublication = builder.objectRef<GroupLevel & { group: FieldGroup }>('GroupPublication').implement({
  description: 'How far one group of fields goes.',
  fields: (t) => ({
    group: t.expose('group', { type: FieldGroupEnum, description: 'Which group.' }),
    level: t.expose('level', { type: PublicationLevel, description: 'Who may read it.' }),
    basis: t.expose('basis', { type: BasisKind, nullable: true, description: 'What allows it; null: as the record.' }),
    reviewOn: t.exposeString('reviewOn', { nullable: true, description: 'When somebody looks again.' }),
    proposal: t.expose('proposal', {
      type: GroupProposal,
      nullable: true,
      description: 'What waits for a second yes.',
    }),
  }),
})

const PublicationType = builder.objectRef<Publication>('Publication').implement({
  description: 'Whether and why a record is public.',
  fields: (t) => ({
    level: t.expose('level', { type: PublicationLevel, description: 'Who may read it.' }),
    groups: t.field({
      type: [GroupPublication],
      description: 'Each group of fields, in order.',
      resolve: ({ groups }) => FIELD_GROUPS.map((group) => ({ group, ...groups[group] })),
    }),
    criteria: t.string({
      nullable: true,
      description: 'By which criteria.',
      resolve: ({ inclusion }) => inclusion?.criteria ?? null,
    }),
    body: t.string({
      nullable: true,
      description: 'Who decided.',
      resolve: ({ inclusion }) => inclusion?.body ?? null,
    }),
    decidedOn: t.string({
      nullable: true,
      description: 'When.',
      resolve: ({ inclusion }) => inclusion?.decidedOn ?? null,
    }),
    basisKind: t.field({
      type: BasisKind,
      nullable: true,
      description: 'What allows it.',
      resolve: ({ basis }) => basis?.kind ?? null,
    }),
    proposedBy: t.field({
      type: StaffView,
      nullable: true,
      description: 'Who proposed publication; a second person agrees.',
      resolve: ({ proposedBy }, _, { source }) => source.staff(proposedBy),
    }),
  }),
})

const PrisonerVisibilityType = builder
  .objectRef<PrisonerVisibility & { about: string }>('PrisonerVisibility')
  .implement({
    description: 'The two acts for a family.',
    fields: (t) => ({
      state: t.expose('state', { type: VisibilityState, description: 'Where it stands.' }),
      since: t.expose('since', { type: 'DateTime', nullable: true, description: 'Since when.' }),
      until: t.exposeString('until', { nullable: true, description: 'The day that reminds.' }),
      reason: t.string({
        nullable: true,
        description: 'Why; sealed.',
        resolve: ({ reason, about }, _, { core }) =>
          reason === null ? null : core.sealer.open(reason, `${about}/visibility`),
      }),
    }),
  })

builder.objectFields(PrisonerView, (t) => ({
  endWaits: t.boolean({
    description: 'An end of detention is recorded and not confirmed: everybody else is answered as before.',
    resolve: ({ record }) => record.data.closure !== null && record.data.closure.publicAt === null,
  }),
  summaries: t.field({
    type: [LocalTextType],
    description: 'The text about the person, in each language.',
    resolve: ({ record }) => linesOf(record.data.summary),
  }),
  pronunciations: t.field({
    type: [LocalTextType],
    description: 'How the name is said, respelt for readers of each language.',
    resolve: ({ record }) => linesOf(record.data.pronunciation ?? null),
  }),
  healths: t.field({
    type: [LocalTextType],
    description: 'What is known of their health, in each language.',
    resolve: async (prisoner) => linesOf((await prisoner.detail()).health?.text ?? null),
  }),
  version: t.int({ description: 'For `expectedVersion`.', resolve: ({ record }) => record.version }),
  publication: t.field({
    type: PublicationType,
    description: 'Whether and why it is public.',
    resolve: ({ record }) => record.data.publication,
  }),
  visibility: t.field({
    type: PrisonerVisibilityType,
    description: 'Whether it is quiet or hidden.',
    resolve: ({ record }) => ({ ...record.data.visibility, about: record.id }),
  }),
}))

/** A record that a verb has just written, as the console shows it. */
export const shown = (prisoner: Stored<Prisoner>): PrisonerView =>
  new PrisonerView(
    makePrisonerCard(prisoner, [], prisoner.updatedAt, 'whole'),
    () => Promise.resolve(makePrisonerDetail(prisoner, null, 'whole')),
    prisoner,
  )
