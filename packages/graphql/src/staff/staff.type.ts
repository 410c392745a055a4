import { mayDo, permit, PERMISSIONS, permissionsOf } from '@patronat/core/actor/permission.ts'
import { STAFF_ROLES, type StaffRole as Role } from '@patronat/core/actor/actor.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { getColleague, getStaff, listStaff, openStaffEmail } from '@patronat/core/staff/staff.ts'
import { builder } from '../builder.ts'
import { StaffView } from '../source/view.ts'

/** All of it is console only, by naming no surface. */
export const StaffRole = builder.enumType('StaffRole', {
  description: 'What somebody does in the console.',
  values: STAFF_ROLES,
})

builder.objectType(StaffView, {
  name: 'Staff',
  description: 'Somebody who works in the console. Never leaves it.',
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: ({ card }) => card.id }),
    name: t.string({ description: 'Name.', resolve: ({ record }) => record.data.name }),
    roles: t.field({ type: [StaffRole], description: 'What they do.', resolve: ({ record }) => record.data.roles }),
    version: t.int({ description: 'For `expectedVersion`.', resolve: ({ record }) => record.version }),
    active: t.boolean({ description: 'Whether they may sign in.', resolve: ({ record }) => record.data.active }),
    permissions: t.stringList({
      description: 'What you may do; empty for anybody else.',
      resolve: ({ card }, _, { actor }) =>
        actor.kind === 'staff' && actor.id === card.id
          ? PERMISSIONS.filter((permission) => mayDo(actor, permission))
          : [],
    }),
    email: t.string({
      nullable: true,
      description: 'Mailbox; for ADMIN.',
      resolve: ({ record }, _, { core, actor }) => {
        const isColleague = actor.kind === 'staff' && actor.organisationId === record.data.organisationId
        return isColleague && mayDo(actor, 'staff:read') ? openStaffEmail(core, record) : null
      },
    }),
  }),
})

const RoleType = builder.objectRef<Role>('RoleGrant').implement({
  description: 'What a role may, as the server decides it.',
  fields: (t) => ({
    role: t.field({ type: StaffRole, description: 'Which.', resolve: (role) => role }),
    permissions: t.stringList({ description: '`noun:verb`, all of them.', resolve: (role) => permissionsOf(role) }),
  }),
})

builder.queryFields((t) => ({
  staffRoles: t.field({
    type: [RoleType],
    description: 'The four roles and what each may.',
    resolve: (_, __, { actor }) => {
      permit(actor, 'staff:read')
      return [...STAFF_ROLES]
    },
  }),
  staffMember: t.field({
    type: StaffView,
    description: 'One colleague; for ADMIN.',
    args: { id: t.arg.id({ required: true, description: 'Who.' }) },
    resolve: async (_, { id }, { core, actor }) => new StaffView({ id }, await getColleague(core, actor, id)),
  }),
  viewer: t.field({
    type: StaffView,
    nullable: true,
    description: 'Who is signed in; null: nobody.',
    resolve: async (_, __, { core, actor }) => {
      if (actor.kind !== 'staff') return null
      const staff = await getStaff(core, actor.id)
      return new StaffView({ id: staff.id }, staff)
    },
  }),
  staff: t.field({
    type: [StaffView],
    description: 'Everybody who works for your organisation; at most 100.',
    complexity: { field: 5, multiplier: 20 },
    resolve: async (_, __, { core, actor }) => {
      permit(actor, 'staff:read')
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      return (await listStaff(core, actor, actor.organisationId)).map((staff) => new StaffView({ id: staff.id }, staff))
    },
  }),
}))
