import { PUBLIC_ACTOR } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'
import { publicSource } from '@patronat/graphql/source/public-source.ts'
import { noSignIn, serveSurface } from './serve.ts'

/** What everybody may read: no cookie is looked at, the registry is not touched. */
export const servePublic = (core: Core, report: ErrorReport) =>
  serveSurface('public', core, report, () =>
    Promise.resolve({ actor: PUBLIC_ACTOR, source: publicSource(core.tables), signIn: noSignIn, cookies: [] }),
  )
