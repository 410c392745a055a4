import { permit } from '@patronat/core/actor/permission.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { makeCaseCard } from '@patronat/core/case/case.card.ts'
import { listCases } from '@patronat/core/case/case.ts'
import { builder } from '../builder.ts'
import { CaseView } from '../source/view.ts'

builder.queryField('cases', (t) =>
  t.field({
    type: [CaseView],
    description: 'The cases that your organisation knows, by slug; at most 100.',
    complexity: { field: 5, multiplier: 10 },
    resolve: async (_, _args, { core, actor }) => {
      permit(actor, 'case:read')
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      const page = await listCases(core, actor.organisationId, { first: 100 })
      return page.items.map(({ item }) => new CaseView(makeCaseCard(item), item))
    },
  }),
)
