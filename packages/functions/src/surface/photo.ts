import type { StaffAuth } from '@patronat/auth/staff/staff-auth.ts'
import { mayDo } from '@patronat/core/actor/permission.ts'
import type { Core } from '@patronat/core/core.ts'
import { type Photo, photoKey } from '@patronat/core/prisoner/photo.model.ts'
import { findPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'
import { publicSource } from '@patronat/graphql/source/public-source.ts'
import {
  cookieHeaderOf,
  type FunctionUrlEvent,
  type FunctionUrlHandler,
  type FunctionUrlResult,
} from '../http/function-url.ts'
import { type ConsoleMethods, staffOf } from './console.ts'

/** The picture that this person has now, as far as whoever asks may know; null: none. */
type FindPhoto = (event: FunctionUrlEvent, prisonerId: string) => Promise<Photo | null>

/**
 * `/photo/<prisoner>/<hash>`: only while the picture is public. It asks what every public answer asks, so a picture of
 * who was hidden a moment ago is answered like one that never was.
 */
export const servePhoto = (core: Core, report: ErrorReport): FunctionUrlHandler =>
  serve(core, report, { cache: 'no-cache', resource: 'cross-origin' }, async (_, id) => {
    const prisoner = await publicSource(core.tables).prisoner(id)
    return prisoner?.card.photo ?? null
  })

/** `/console/photo/<prisoner>/<hash>`: INTERNAL ones too, for staff of the organisation. */
export const serveConsolePhoto = (core: Core, auth: StaffAuth, report: ErrorReport, settings: ConsoleMethods) =>
  serve(core, report, { cache: 'private, no-store', resource: 'same-origin' }, async (event, id) => {
    const actor = await staffOf(core, auth, settings, cookieHeaderOf(event))
    if (actor.kind !== 'staff' || !mayDo(actor, 'prisoner:read')) return null
    const prisoner = await findPrisoner(core, id)
    return prisoner?.data.organisationId === actor.organisationId ? prisoner.data.photo : null
  })

const PATH = /\/photo\/(prs_[0-9A-Za-z]+)\/([0-9a-f]{64})$/

function serve(core: Core, report: ErrorReport, says: Says, find: FindPhoto): FunctionUrlHandler {
  return async (event) => {
    const { requestId, http } = event.requestContext
    if (http.method !== 'GET' && http.method !== 'HEAD') return sentence(405, 'A picture can only be read.')
    try {
      const [, id = '', hash = ''] = PATH.exec(event.rawPath) ?? []
      const photo = id === '' ? null : await find(event, id)
      if (photo === null || photo.hash !== hash) return NONE
      const etag = `"${hash}"`
      const headers = { ...headersOf(says), 'content-type': photo.type, etag }
      // Asked each time, answered anew only where the reader has not the same already.
      if (event.headers['if-none-match']?.split(/,\s*/).includes(etag) === true) return answer(304, headers, '')
      const bytes = await core.files.get(photoKey(id, hash))
      return bytes === null ? NONE : answer(200, headers, Buffer.from(bytes).toString('base64'))
    } catch (error) {
      report({ level: 'error', code: 'INTERNAL', requestId, error })
      return sentence(500, `Something went wrong on our side; tell us this number: ${requestId}`)
    }
  }
}

/** Whether readers keep it, and whose pages may show it: partners show what is public. */
type Says = { cache: string; resource: 'cross-origin' | 'same-origin' }

const headersOf = ({ cache, resource }: Says) => ({
  'cache-control': cache,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': resource,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
})

const answer = (statusCode: number, headers: Record<string, string>, body: string): FunctionUrlResult => ({
  statusCode,
  headers,
  cookies: [],
  body,
  isBase64Encoded: body !== '',
})

const sentence = (statusCode: number, text: string): FunctionUrlResult => ({
  ...answer(
    statusCode,
    { ...headersOf({ cache: 'no-store', resource: 'same-origin' }), 'content-type': 'text/plain; charset=utf-8' },
    `${text}\n`,
  ),
  isBase64Encoded: false,
})

/** Unknown, withheld, hidden, replaced and another organisation's: all the same. */
const NONE = sentence(404, 'There is no such picture.')
