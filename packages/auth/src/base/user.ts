import { TakenError } from '../adapter/row.ts'
import type { Engine } from './engine.ts'
import type { AuthUser } from './session.ts'

export type NewUser = { email: string; name: string; staffId?: string }

export async function findUser(engine: Engine, field: 'email' | 'staffId', value: string): Promise<AuthUser | null> {
  const { adapter } = await engine.$context
  return adapter.findOne<AuthUser>({ model: 'user', where: [{ field, value }] })
}

/** The user with this e-mail or staff id, made if there is none. Two at once get the same one. */
export async function ensureUser(engine: Engine, field: 'email' | 'staffId', data: NewUser): Promise<AuthUser> {
  const value = data[field] ?? ''
  const found = await findUser(engine, field, value)
  if (found !== null) return found
  const { internalAdapter } = await engine.$context
  try {
    const made = { ...data, emailVerified: true }
    return (await internalAdapter.createUser(made, { method: 'server' })) as AuthUser
  } catch (error) {
    const other = error instanceof TakenError ? await findUser(engine, field, value) : null
    if (other === null) throw error
    return other
  }
}
