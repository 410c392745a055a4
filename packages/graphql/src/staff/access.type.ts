import { mayDo } from '@patronat/core/actor/permission.ts'
import { builder } from '../builder.ts'
import { type Context, INVITATION_STATES, type StaffAccess, STAFF_METHODS } from '../context.ts'
import { StaffView } from '../source/view.ts'

const SignInMethod = builder.enumType('SignInMethod', {
  description: 'How a session was opened.',
  values: Object.fromEntries(
    STAFF_METHODS.map((method) => [method.toUpperCase().replace('-', '_'), { value: method }]),
  ) as Record<string, { value: (typeof STAFF_METHODS)[number] }>,
})
const InvitationState = builder.enumType('InvitationState', {
  description: 'How an invitation stands.',
  values: INVITATION_STATES,
})

type Session = StaffAccess['sessions'][number]

const SessionType = builder.objectRef<Session>('StaffSession').implement({
  description: 'A sign-in that is good now.',
  fields: (t) => ({
    session: t.exposeString('id', { description: 'To end this one.' }),
    method: t.field({ type: SignInMethod, description: 'How it was opened.', resolve: ({ method }) => method }),
    startedAt: t.field({
      type: 'DateTime',
      description: 'Since when.',
      resolve: ({ startedAt }) => startedAt.toISOString(),
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'Until when.',
      resolve: ({ expiresAt }) => expiresAt.toISOString(),
    }),
    isYours: t.boolean({
      description: 'Whether it is the one that asks.',
      resolve: async ({ id }, _, { signIn }) => (await signIn.ownSession()) === id,
    }),
  }),
})

const PasskeyType = builder.objectRef<StaffAccess['passkeys'][number]>('StaffPasskey').implement({
  description: 'A device that signs somebody in.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'What its owner called it.' }),
    enrolledAt: t.field({
      type: 'DateTime',
      description: 'Since when.',
      resolve: ({ enrolledAt }) => enrolledAt.toISOString(),
    }),
  }),
})

const InvitationType = builder.objectRef<NonNullable<StaffAccess['invitation']>>('StaffInvitation').implement({
  description: 'The last invitation of somebody.',
  fields: (t) => ({
    state: t.field({ type: InvitationState, description: 'How it stands.', resolve: ({ state }) => state }),
    invitedAt: t.field({
      type: 'DateTime',
      description: 'When it was sent.',
      resolve: ({ invitedAt }) => invitedAt.toISOString(),
    }),
    until: t.field({
      type: 'DateTime',
      description: 'Until when it is good.',
      resolve: ({ until }) => until.toISOString(),
    }),
  }),
})

const AccessType = builder.objectRef<StaffAccess>('StaffAccess').implement({
  description: 'How somebody signs in.',
  fields: (t) => ({
    sessions: t.field({
      type: [SessionType],
      description: 'Newest first; at most 100.',
      resolve: ({ sessions }) => sessions,
    }),
    passkeys: t.field({ type: [PasskeyType], description: 'At most 100.', resolve: ({ passkeys }) => passkeys }),
    lastSignInAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When they last signed in; null: never, or before this was kept.',
      resolve: ({ lastSignInAt }) => lastSignInAt?.toISOString() ?? null,
    }),
    invitation: t.field({
      type: InvitationType,
      nullable: true,
      description: 'The last one; null: there was none.',
      resolve: ({ invitation }) => invitation,
    }),
  }),
})

/** For ADMIN of the same organisation, and nobody else. */
const maySee = ({ actor }: Context, organisationId: string): boolean =>
  actor.kind === 'staff' && actor.organisationId === organisationId && mayDo(actor, 'staff:read')

builder.objectField(StaffView, 'access', (t) =>
  t.field({
    type: AccessType,
    nullable: true,
    description: 'How they sign in; for ADMIN.',
    complexity: { field: 10, multiplier: 1 },
    resolve: ({ record }, _, context) =>
      maySee(context, record.data.organisationId) ? context.signIn.staffAccess(record.id) : null,
  }),
)
