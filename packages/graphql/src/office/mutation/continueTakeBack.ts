import { permit } from '@patronat/core/actor/permission.ts'
import { continueTakeBack } from '@patronat/core/impersonation/take-back.ts'
import { getOffice } from '@patronat/core/office/office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { OfficeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('continueTakeBack', (t) =>
  t.field({
    type: OfficeView,
    ...consoleOnly,
    errors: failing,
    description: 'Goes on with a taking back, at most 25 things; by anybody who may, and after it was broken off.',
    args: { office: t.arg.id({ required: true, description: 'Of which office.' }) },
    resolve: async (_, { office: id }, { core, actor }) => {
      permit(actor, 'office:takeBack')
      await continueTakeBack(core, actor, id)
      return new OfficeView({ id }, await getOffice(core, id))
    },
  }),
)
