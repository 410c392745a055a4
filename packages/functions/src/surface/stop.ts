import { PUBLIC_ACTOR } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import { findInvitation } from '@patronat/core/invitation/invitation.ts'
import { stopByLink } from '@patronat/core/invitation/move-invitation.ts'
import { readStopToken } from '@patronat/core/invitation/stop-token.ts'
import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'
import { chooseLanguage } from '@patronat/site/language/language.ts'
import { SITE_HEADERS } from '@patronat/site/security.ts'
import { stopPage, type StopState } from '@patronat/site/stop/stop-page.ts'
import type { FunctionUrlEvent, FunctionUrlHandler } from '../http/function-url.ts'

/**
 * `/stop/<token>`: a GET asks, because scanners open every link of a letter; a POST does it, from the page's button or
 * from the mail program's own (RFC 8058).
 */
export function serveStop(core: Core, report: ErrorReport, assets: string): FunctionUrlHandler {
  return async (event) => {
    try {
      const token = decodeURIComponent(event.rawPath.split('/').at(-1) ?? '')
      const id = readStopToken(core, token)
      if (id === null || (await findInvitation(core, id)) === null) return page(event, assets, 404, 'UNKNOWN')
      if (event.requestContext.http.method !== 'POST') return page(event, assets, 200, 'ASKING')
      await stopByLink(core, PUBLIC_ACTOR, token)
      return page(event, assets, 200, 'DONE')
    } catch (error) {
      report({ level: 'error', code: 'INTERNAL', requestId: event.requestContext.requestId, error })
      return page(event, assets, 500, 'UNKNOWN')
    }
  }
}

const page = async (event: FunctionUrlEvent, assets: string, statusCode: number, state: StopState) => ({
  statusCode,
  headers: { ...SITE_HEADERS, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  cookies: [],
  body: String(await stopPage(chooseLanguage(event.headers['accept-language'] ?? ''), assets, state)),
  isBase64Encoded: false,
})
