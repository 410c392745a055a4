import { permit } from '@patronat/core/actor/permission.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { CONTACT_KINDS, type Contact as ContactRecord } from '@patronat/core/contact/contact.model.ts'
import { listContacts, openContact } from '@patronat/core/contact/contact.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageOf } from '../page.ts'
import { StaffView } from '../source/view.ts'

/** All of it is console only, by naming no surface: who was written to is never public. */
export const ContactKind = builder.enumType('ContactKind', { description: 'How it was said.', values: CONTACT_KINDS })

export const Contact = builder.objectRef<Stored<ContactRecord>>('Contact').implement({
  description: 'Staff’s note on what was said with a member.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    kind: t.field({ type: ContactKind, description: 'How.', resolve: ({ data }) => data.kind }),
    on: t.field({ type: 'PartialDate', description: 'When.', resolve: ({ data }) => data.on }),
    summary: t.string({
      description: 'What was said.',
      resolve: async (contact, _, { core, actor }) => (await openContact(core, actor, contact)).summary,
    }),
    nextStep: t.string({
      nullable: true,
      description: 'What is to be done.',
      resolve: async (contact, _, { core, actor }) => (await openContact(core, actor, contact)).nextStep,
    }),
    nextStepOn: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'By when.',
      resolve: ({ data }) => data.nextStepOn,
    }),
    owner: t.field({
      type: StaffView,
      nullable: true,
      description: 'Who follows it up.',
      resolve: ({ data }, _, { source }) => source.staff(data.ownerId),
    }),
  }),
})

const ContactConnection = builder.connectionObject(
  { type: Contact, name: 'ContactConnection', description: 'A page of the contact log.' },
  { name: 'ContactEdge', description: 'One of a page, with its cursor.' },
)

builder.queryField('contacts', (t) =>
  t.connection(
    {
      type: Contact,
      description: 'What your organisation said with a member, newest first.',
      args: { parliamentarian: t.arg.id({ required: true, description: 'The member.' }) },
      resolve: async (_, args, { core, actor }) => {
        permit(actor, 'contact:read')
        if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
        const page = pageOf(args)
        const about = { organisationId: actor.organisationId, parliamentarianId: args.parliamentarian }
        return connectionOf(await listContacts(core, actor, about, page), page)
      },
    },
    ContactConnection,
  ),
)
