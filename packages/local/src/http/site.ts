import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { contentPolicy, textAnswer, type Answer } from './answer.ts'
import { consolePolicyText } from './security-headers.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

export type Site = {
  /** `/office/` */
  prefix: string
  /** Where its build is. */
  folder: string
  /** Styles that a library writes at run time need a nonce in the page; see `consolePolicyText`. */
  styleNonce: boolean
}

type SiteFile = { body: Buffer; type: string; etag: string; cacheControl: string }

/** Vite puts a hash of the content into the names of what it puts here. */
const HASHED = /^assets\/.+-[\w-]{8,}\.\w+$/

/**
 * Serves a built web app. The files are a closed list, read once for each build: a path is looked up in it and
 * never handed to the file system, so there is nothing to climb out of.
 */
export function serveSite(site: Site): (path: string) => Answer {
  let files = new Map<string, SiteFile>()
  let builtAt = 0
  const index = join(site.folder, 'index.html')
  const refresh = () => {
    const { mtimeMs = 0 } = statSync(index, { throwIfNoEntry: false }) ?? {}
    if (mtimeMs === builtAt) return
    files = mtimeMs === 0 ? new Map() : readFiles(site.folder)
    builtAt = mtimeMs
  }
  return (path) => {
    const name = path.slice(site.prefix.length)
    const file = files.get(name)
    if (file !== undefined && name !== 'index.html') return toAnswer(file)
    refresh()
    const found = files.get(name)
    if (found !== undefined && name !== 'index.html') return toAnswer(found)
    // A name with an ending is a file that is not there; anything else is a screen, which the app itself knows.
    if (extname(name) !== '' && name !== 'index.html') return textAnswer(404, 'There is no such file.')
    const page = files.get('index.html')
    if (page === undefined) return textAnswer(503, `${site.prefix} is not built. Run: pnpm build`)
    return site.styleNonce ? withNonce(page) : toAnswer(page)
  }
}

const toAnswer = ({ body, type, etag, cacheControl }: SiteFile): Answer => ({
  status: 200,
  type,
  body,
  headers: { ...contentPolicy('page'), etag, 'cache-control': cacheControl },
})

const NONCE_TAG = /<meta\s+property="csp-nonce"[^>]*>/

function withNonce(page: SiteFile): Answer {
  const nonce = randomBytes(18).toString('base64')
  return {
    status: 200,
    type: page.type,
    body: page.body.toString('utf8').replace(NONCE_TAG, `<meta property="csp-nonce" content="${nonce}">`),
    // A nonce is for one answer: a kept copy would be no secret any more.
    headers: { 'content-security-policy': consolePolicyText(nonce), 'cache-control': 'no-store' },
  }
}

function readFiles(folder: string): Map<string, SiteFile> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const name = relative(folder, file).split(sep).join('/')
      const body = readFileSync(file)
      return [
        name,
        {
          body,
          type: TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream',
          etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
          cacheControl: HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
        },
      ]
    }),
  )
}
