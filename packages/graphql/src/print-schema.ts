import { readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schemaOf } from './schema.ts'
import type { Surface } from './surface.ts'

/**
 * Writes the printed schemas, so that a change of contract is a diff that somebody reads. With `--check`
 * it writes nothing and fails if a printed schema is not what the code says.
 */
const check = process.argv.includes('--check')
const stale = (['public', 'office', 'console'] as Surface[]).filter((surface) => {
  const file = new URL(`../schema/${surface}.graphql`, import.meta.url)
  const printed = `${printSchema(lexicographicSortSchema(schemaOf(surface)))}\n`
  if (check) return read(file) !== printed
  writeFileSync(file, printed)
  return false
})

if (stale.length > 0) {
  console.error(`Not what the code says any more: ${stale.join(', ')}. Run "pnpm schema" and read the diff.`)
  process.exitCode = 1
}

function read(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
