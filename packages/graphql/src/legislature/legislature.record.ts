import { listGroups } from '@patronat/core/legislature/legislature.ts'
import { makeGroupCard } from '@patronat/core/legislature/legislature.card.ts'
import { builder } from '../builder.ts'
import { linesOf, LocalTextType } from '../local-text.ts'
import { GroupView, LegislatureView } from '../source/view.ts'
import { signedIn } from '../surface.ts'

/** What is known of a house beyond its card: for who registers there, and for who keeps it. */
builder.objectFields(LegislatureView, (t) => ({
  verifiedByHand: t.boolean({
    ...signedIn,
    description: 'It has no domain of its own: any mailbox registers, and a moderator matches each to its member.',
    resolve: ({ card }) => card.verifiedByHand === true,
  }),
  version: t.int({ description: 'For `expectedVersion`.', resolve: ({ record }) => record.version }),
  names: t.field({
    type: [LocalTextType],
    description: 'Its name by language.',
    resolve: ({ record }) => linesOf(record.data.name),
  }),
  term: t.string({
    nullable: true,
    description: 'The roster’s own id of the term that sits now.',
    resolve: ({ record }) => record.data.term,
  }),
  groups: t.field({
    type: [GroupView],
    description: 'Its groups, by the roster’s ids; at most 100.',
    complexity: { field: 5, multiplier: 10 },
    resolve: async ({ record }, _, { core }) =>
      (await listGroups(core, record.id)).map((group) => new GroupView(makeGroupCard(group))),
  }),
}))
