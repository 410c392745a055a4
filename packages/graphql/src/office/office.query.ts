import { permit } from '@patronat/core/actor/permission.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { listOffices } from '@patronat/core/office/list-office.ts'
import { builder } from '../builder.ts'
import { OfficeConnection } from '../connection.ts'
import { connectionOf, pageOf } from '../page.ts'
import { mapPage } from '../source/public-source.ts'
import { OfficeView } from '../source/view.ts'
import { consoleOnly } from '../surface.ts'
import { OfficeState } from './office.record.ts'

const OfficeFilter = builder.inputType('OfficeFilter', {
  ...consoleOnly,
  description: 'House and state, each alone or together; with a name, the offices of members who are called like it.',
  fields: (t) => ({
    legislature: t.string({ description: 'Code of the house.' }),
    state: t.field({ type: OfficeState, description: 'Where they stand.' }),
    name: t.string({ description: 'At least 2 letters, any script; the nearest 20 members, no further page.' }),
  }),
})

builder.queryField('offices', (t) =>
  t.connection(
    {
      type: OfficeView,
      ...consoleOnly,
      description: 'Offices of your organisation’s members, last registered first.',
      args: { filter: t.arg({ type: OfficeFilter, required: false, description: 'Narrows the list.' }) },
      resolve: async (_, args, { core, actor, source }) => {
        permit(actor, 'office:read')
        if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
        const page = pageOf(args)
        const { legislature: code, state, name } = args.filter ?? {}
        const house = code == null ? null : (await source.legislatures()).find(({ card }) => card.code === code)
        if (house === undefined) throw new DomainError('input.invalid', { field: 'filter.legislature' })
        const filter = {
          ...(house === null ? {} : { legislatureId: house.card.id }),
          ...(state == null ? {} : { state }),
          ...(name == null ? {} : { name }),
        }
        const found = await listOffices(core, actor, actor.organisationId, filter, page)
        return connectionOf(
          mapPage(found, (office) => new OfficeView({ id: office.id }, office)),
          page,
        )
      },
    },
    OfficeConnection,
  ),
)
