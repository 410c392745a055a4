import type { Clock } from '@patronat/core/base/clock.ts'
import type { Tables } from '@patronat/core/table/client.ts'
import type { FunctionHandler } from './http/function-url.ts'
import type { LocalSignIn } from './page/sign-in.ts'
import type { DemoSignIn } from './page/start-page.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'
import type { Consumer } from './stream/event.ts'

export type ComposeParts = {
  tables: Tables
  settings: Settings
  /** For all but sign-in, budgets and TTL. */
  clock: Clock
  secrets: Secrets
  /** For the SES client. */
  mailEndpoint: string
  /** `http://localhost:4000`: under which people come here, and the only one where passkeys work. */
  origin: string
}

export type Composition = {
  /** By path; `/console/auth/*` is everything below. `/graphql` is asked under any host name, the rest is not. */
  routes: Readonly<Record<string, FunctionHandler>>
  /** What follows the registry's stream. */
  consumers: readonly Consumer[]
  signIns: readonly DemoSignIn[]
  localSignIn: LocalSignIn
  /** The first administrator's, where there is no demo data and nobody yet; it is printed once. */
  invitation: string | null
}

/** Puts together what runs on AWS as functions, over the tables and the mail of this machine. */
export async function compose(_parts: ComposeParts): Promise<Composition> {
  return { routes: {}, consumers: [], signIns: [], localSignIn: async () => null, invitation: null }
}
