import { builder } from '../builder.ts'
import { CaseView } from '../source/view.ts'
import { publicOnly } from '../surface.ts'

builder.queryFields((t) => ({
  case: t.field({
    type: CaseView,
    nullable: true,
    ...publicOnly,
    description: 'One case by slug; null if there is none, or none in which somebody may be shown.',
    complexity: 5,
    args: { slug: t.arg.string({ required: true, description: 'The slug.' }) },
    resolve: (_, { slug }, { source }) => source.caseBySlug(slug),
  }),
  cases: t.field({
    type: [CaseView],
    subGraphs: ['public', 'console'],
    description: 'Cases, by slug: to everybody those in which somebody may be shown, to staff their own; at most 300.',
    complexity: { field: 5, multiplier: 30 },
    resolve: (_, _args, { source }) => source.cases(),
  }),
}))
