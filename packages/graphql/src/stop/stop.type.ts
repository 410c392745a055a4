import { permit } from '@patronat/core/actor/permission.ts'
import { STOP_STATES, type Stop as StopRecord } from '@patronat/core/stop/stop.model.ts'
import { findOwnStop, type HeldMail, listHeldMail, openStopReason } from '@patronat/core/stop/stop.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { builder } from '../builder.ts'
import { StaffView } from '../source/view.ts'

/** Console only, by naming no surface: outside, things simply stand still. */
const StopState = builder.enumType('StopState', {
  description: 'PROPOSED: one moderator asks, another one has to agree.',
  values: STOP_STATES,
})

const HeldMailType = builder.objectRef<HeldMail & { stopId: string }>('HeldMail').implement({
  description: 'Mail that waits for the end of a STOP.',
  fields: (t) => ({
    id: t.id({ description: 'For `dropHeldMail`.', resolve: ({ stopId, id }) => `${stopId}:${id}` }),
    event: t.exposeString('event', { description: 'What it follows from: `pledge.accepted` …' }),
    record: t.id({ description: 'The record that it is about.', resolve: ({ subject }) => subject }),
    at: t.expose('at', { type: 'DateTime', description: 'When that happened.' }),
  }),
})

export const Stop = builder.objectRef<Stored<StopRecord>>('Stop').implement({
  description: 'A time in which all mail, publication and "latest" stand still.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    version: t.exposeInt('version', { description: 'For `expectedVersion`.' }),
    state: t.field({ type: StopState, description: 'Where it stands.', resolve: ({ data }) => data.state }),
    reason: t.string({ description: 'Why.', resolve: (stop, _, { core }) => openStopReason(core, stop) }),
    proposedBy: t.field({
      type: StaffView,
      nullable: true,
      description: 'Who pulled it, or asked for it.',
      resolve: ({ data }, _, { source }) => source.staff(data.proposedBy),
    }),
    pulledAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when; null: it is only asked for.',
      resolve: ({ data }) => data.pulledAt,
    }),
    endProposedBy: t.field({
      type: StaffView,
      nullable: true,
      description: 'Who asked to go on; a second person has to agree.',
      resolve: ({ data }, _, { source }) => source.staff(data.endProposedBy),
    }),
    heldMail: t.field({
      type: [HeldMailType],
      description: 'What waits to be sent, oldest first; at most 100.',
      complexity: { field: 5, multiplier: 20 },
      resolve: async ({ id }, __, { core }) =>
        (await listHeldMail(core, { first: 100 })).items.map(({ item }) => ({ ...item, stopId: id })),
    }),
  }),
})

builder.queryField('stop', (t) =>
  t.field({
    type: Stop,
    nullable: true,
    description: 'The STOP that is on or asked for; null: everything runs.',
    resolve: (_, __, { core, actor }) => {
      permit(actor, 'stop:read')
      return findOwnStop(core, actor)
    },
  }),
)
