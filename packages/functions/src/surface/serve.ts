import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import type { Context, SignIn } from '@patronat/graphql/context.ts'
import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'
import { LIMIT } from '@patronat/graphql/limit.ts'
import type { Source } from '@patronat/graphql/source/source.ts'
import type { Surface } from '@patronat/graphql/surface.ts'
import { createSurface } from '@patronat/graphql/yoga.ts'
import {
  type FunctionUrlEvent,
  type FunctionUrlHandler,
  readerLanguage,
  toRequest,
  toResult,
} from '../http/function-url.ts'

/** What a surface knows of one request: who asks, where it reads, and the cookies that the answer will set. */
export type Visit = { actor: Actor; source: Source; signIn: SignIn; cookies: string[] } & Pick<Context, 'previewNotice'>

/** A surface as a Lambda function behind a function URL. */
export function serveSurface(
  surface: Surface,
  core: Core,
  report: ErrorReport,
  visitOf: (event: FunctionUrlEvent) => Promise<Visit>,
): FunctionUrlHandler {
  const yoga = createSurface(surface, report)
  return async (event) => {
    const { requestId } = event.requestContext
    const size = event.body === undefined ? 0 : Buffer.byteLength(event.body)
    if (size > LIMIT[surface].body) return tooLarge(LIMIT[surface].body, requestId)
    const visit = await visitOf(event).catch((error: unknown) => {
      report({ level: 'error', code: 'INTERNAL', requestId, error })
      return null
    })
    if (visit === null) return broken(requestId)
    const request = toRequest(event)
    const { origin } = new URL(request.url)
    const context: Context = { surface, core, language: readerLanguage(event), requestId, origin, ...visit }
    const response = await yoga.fetch(request, context)
    const result = await toResult(response, visit.cookies)
    return { ...result, headers: { ...result.headers, 'x-request-id': requestId } }
  }
}

const tooLarge = (most: number, requestId: string) =>
  refusal(413, 'BAD_USER_INPUT', `The request is too large: at most ${most} bytes. Nothing of it was read.`, requestId)

/** Who asks could not be found out. Thrown on, it would reach the reader as a bare 502 without a number to tell us. */
const broken = (requestId: string) =>
  refusal(
    500,
    'INTERNAL',
    `Something went wrong on our side. Nothing was done; tell us this number: ${requestId}`,
    requestId,
  )

const refusal = (statusCode: number, code: string, message: string, requestId: string) => ({
  statusCode,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-request-id': requestId,
  },
  cookies: [],
  body: JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }),
  isBase64Encoded: false,
})

/** For surfaces on which nobody signs in that way. */
export const noSignIn: SignIn = {
  requestCode: refuse,
  enterCode: refuse,
  acceptInvitation: refuse,
  invite: refuse,
  signOut: refuse,
  endSessionsOf: refuse,
  staffAccess: refuse,
  endStaffSession: refuse,
  barStaff: refuse,
  forgetPasskeysOf: refuse,
  withdrawInvitation: refuse,
  officeAccess: refuse,
  ownSession: refuse,
}

function refuse(): Promise<never> {
  throw new Error('Nobody signs in on this surface in that way')
}
