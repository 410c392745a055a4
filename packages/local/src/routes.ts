import { join } from 'node:path'
import type { Composition } from './compose.ts'
import { assetAnswer } from './http/asset.ts'
import { jsonAnswer, redirect } from './http/answer.ts'
import type { Route, Routes } from './http/server.ts'
import { serveSite } from './http/site.ts'
import type { MailCatcher } from './mail/mail-catcher.ts'
import { mailboxRoutes } from './mail/mailbox.ts'
import { localFile } from './page/files.ts'
import { signInPage } from './page/sign-in.ts'
import { startPage } from './page/start-page.ts'

type State = { ready: boolean }

/** `/healthz`: 200 when everything is answered and the read models have caught up, 503 before. */
const health = (state: State): Route => ({ page: () => jsonAnswer({ ready: state.ready }, state.ready ? 200 : 503) })

export const routesWhileStarting = (state: State): Routes => ({ '/healthz': health(state) })

type Parts = {
  composition: Composition
  mail: MailCatcher
  state: State
  /** When the web apps are as their sources say; until then their pages wait. */
  built: Promise<void>
  /** The folder in which the web apps are. */
  packages: string
}

/** Everything that this machine answers, by path. */
export function allRoutes({ composition, mail, state, built, packages }: Parts): Routes {
  const office = serveSite({ prefix: '/office/', folder: join(packages, 'office/dist'), styleNonce: false })
  const console = serveSite({ prefix: '/console/', folder: join(packages, 'console/dist'), styleNonce: true })
  const partners = serveSite({ prefix: '/partners/', folder: join(packages, 'embed/dist'), styleNonce: false })
  return {
    '/healthz': health(state),
    '/site/*': { page: ({ path }) => assetAnswer(composition.assets, path) },
    '/local': { page: () => redirect('/local/') },
    '/local/': { page: startPage(composition.signIns) },
    '/local/*': { page: ({ path }) => localFile(path) },
    '/local/sign-in': { page: signInPage(composition.localSignIn), post: true },
    '/mail': { page: () => redirect('/mail/') },
    ...mailboxRoutes(mail),
    '/office': { page: () => redirect('/office/') },
    '/office/*': { page: ({ path }) => built.then(() => office(path)) },
    '/console': { page: () => redirect('/console/') },
    '/console/*': { page: ({ path }) => built.then(() => console(path)) },
    '/partners': { page: () => redirect('/partners/') },
    '/partners/*': { page: ({ path }) => built.then(() => partners(path)) },
    ...functions(composition),
  }
}

/** The public API answers under any name, as everybody may ask it; what has a session does not. */
const functions = ({ routes }: Composition): Routes =>
  Object.fromEntries(
    Object.entries(routes).map(([path, handler]) => [
      path,
      path === '/graphql' ? { handler, anyHost: true } : { handler },
    ]),
  )
