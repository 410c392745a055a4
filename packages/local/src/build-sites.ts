import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The web apps, by package name in this workspace. */
export const SITES = ['office', 'console', 'embed'] as const

/** What an app is made of, beside its own folder. */
const SHARED_SOURCES = ['design/src', 'graphql/schema']

/**
 * Builds the apps whose build is missing or older than what it is made of. `packages`: the folder of all. One that
 * does not build is said and left as it was: the rest of Patronat works without it. `signal` gives it up.
 */
export async function buildSites(packages: string, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const stale = SITES.filter((site) => isStale(packages, site))
  if (stale.length === 0) return
  say(`Building ${stale.join(', ')} (only when their sources have changed) ...`)
  await Promise.all(stale.map((site) => build(packages, site, say, signal)))
}

function isStale(packages: string, site: string): boolean {
  const folder = join(packages, site)
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>
  }
  if (scripts['build'] === undefined) return false
  const built = changedAt(join(folder, 'dist', 'index.html'))
  const sources = [folder, ...SHARED_SOURCES.map((path) => join(packages, path))]
  return sources.some((source) => newest(source) > built)
}

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

function newest(folder: string): number {
  if (!existsSync(folder)) return 0
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name)
    if (['node_modules', 'dist'].includes(entry.name) || entry.name.includes('.test.')) return 0
    return entry.isDirectory() ? newest(path) : changedAt(path)
  })
  return Math.max(0, ...times)
}

async function build(packages: string, site: string, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  // Set by the pnpm that started us.
  const pnpm = process.env['npm_execpath']
  const [command, ...first] =
    pnpm === undefined ? ['npx', '-y', 'pnpm@12'] : /\.[cm]?js$/.test(pnpm) ? [process.execPath, pnpm] : [pnpm]
  const args = [...first, '--filter', `@patronat/${site}`, 'run', 'build']
  const child = spawn(command ?? 'pnpm', args, { cwd: packages, stdio: 'ignore', signal })
  const [code] = (await once(child, 'exit').catch(() => [null])) as [number | null]
  if (code === 0 || signal.aborted) return
  const left = existsSync(join(packages, site, 'dist', 'index.html')) ? 'stays as it was built last' : 'is not there'
  say(`The app ${site} could not be built and ${left}. To see why: pnpm --filter @patronat/${site} build`)
}
