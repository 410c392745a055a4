import { fileURLToPath } from 'node:url'
import { buildSites } from '@patronat/local/build-sites.ts'

/** Before any test: the web apps as they are now, built once. Two tests that build at the same time would break both. */
export default async function buildOnce(): Promise<void> {
  const packages = fileURLToPath(new URL('../../packages/', import.meta.url))
  await buildSites(packages, console.log, new AbortController().signal)
}
