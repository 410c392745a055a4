import { createStaffAuth } from '@patronat/auth/staff/staff-auth.ts'
import { STAFF_ROLES, type StaffRole } from '@patronat/core/actor/actor.ts'
import { createStaff, recordStaffInvitation } from '@patronat/core/staff/staff.ts'
import { readLock } from '@patronat/local/lock.ts'
import { defineCommand, type ExitCode, UsageError } from '../command.ts'
import { COMMAND_LINE, withCore } from '../open-core.ts'
import { organisationFor } from './organisation-for.ts'

const EXPIRES_IN_HOURS = 72

export const inviteStaffCommand = defineCommand({
  words: 'staff invite',
  summary: 'invites somebody to the console; the link enrols a passkey',
  usage: `Usage: pnpm patronat staff invite --name "…" --email ADDRESS --role MODERATOR [--role …] [--organisation SLUG]

  --role           ${STAFF_ROLES.join(', ')}; may be given several times
  --organisation   for whom; may be left out where there is only one

The link is for one use within three days. Whoever has it can enrol: hand it on as you would a key.`,
  options: {
    name: { type: 'string' },
    email: { type: 'string' },
    role: { type: 'string', multiple: true },
    organisation: { type: 'string' },
  },
  async run({ values, positionals }, surroundings) {
    const { name, email, role = [] } = values
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is too much.`)
    if (name === undefined || email === undefined || role.length === 0)
      throw new UsageError('Say --name, --email and at least one --role.')
    const roles = role.map(readRole)
    return withCore(surroundings, async ({ core, secrets, dataDir }): Promise<ExitCode> => {
      const organisationId = await organisationFor(core, values.organisation)
      const port = readLock(dataDir)?.port ?? (Number(surroundings.env['PORT']) || 4000)
      const origin = `http://localhost:${port}`
      const auth = createStaffAuth({
        tables: core.tables,
        secret: secrets.auth,
        baseURL: origin,
        rpID: 'localhost',
        origin,
      })
      const staff = await createStaff(core, COMMAND_LINE, { organisationId, name, email, roles })
      const { token } = await auth.invite({ staffId: staff.id, email, name, expiresInHours: EXPIRES_IN_HOURS })
      await recordStaffInvitation(core, COMMAND_LINE, staff.id, token)
      surroundings.out(`${name} is invited (${roles.join(', ')}). For one use, within three days:`)
      surroundings.out(`  ${origin}/console/#/invitation?token=${token}`)
      return 0
    })
  },
})

function readRole(text: string): StaffRole {
  const role = STAFF_ROLES.find((one) => one === text.toUpperCase())
  if (role === undefined) throw new UsageError(`--role is one of ${STAFF_ROLES.join(', ')}, not "${text}".`)
  return role
}
