import { DESIGN_FILES } from '@patronat/design/files.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Asset = { body: Buffer; type: string }
export type Assets = {
  /** `/site/3f2a9c…`: changes with any of the files, so that each may be kept for ever. */
  prefix: string
  /** By path below `/`. */
  files: ReadonlyMap<string, Asset>
}

const beside = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)))

/**
 * Styles, fonts and the mark as one closed list: what one machine serves and what is copied to the bucket on AWS. The
 * sheets are one file, because every further one is a journey to the server before anything is seen.
 */
export function readAssets(): Assets {
  const design = [...DESIGN_FILES].map(([path, { file, type }]) => ({ path, type, body: readFileSync(file) }))
  const sheet = (name: string) => design.find(({ path }) => path === `src/${name}`)?.body.toString('utf8') ?? ''
  const imported = [...sheet('design.css').matchAll(/@import '\.\/([\w-]+\.css)'/g)].map(([, name]) =>
    sheet(name ?? ''),
  )
  const css = flat([...imported, beside('site.css').toString('utf8')])
  const press = flat([sheet('font.css'), beside('../press/press.css').toString('utf8')])
  const named: [string, Asset][] = [
    ['site.css', { type: 'text/css; charset=utf-8', body: Buffer.from(css) }],
    ['press.css', { type: 'text/css; charset=utf-8', body: Buffer.from(press) }],
    ...design
      .filter(({ type }) => !type.startsWith('text/css'))
      .map(({ path, type, body }): [string, Asset] => [path.slice(path.lastIndexOf('/') + 1), { type, body }]),
  ]
  const hash = createHash('sha256')
  for (const [name, { body }] of named) hash.update(name).update(body)
  const prefix = `/site/${hash.digest('hex').slice(0, 16)}`
  return { prefix, files: new Map(named.map(([name, asset]) => [`${prefix}/${name}`, asset])) }
}

/** Several sheets as one; fonts lie beside it. */
const flat = (sheets: readonly string[]): string =>
  sheets.join('\n').replaceAll(/url\('[^']*\/([^'/]+)'\)/g, "url('$1')")
