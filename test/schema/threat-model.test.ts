import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('packages/docs/threat-model.md', root), 'utf8')
const claims = [...page.matchAll(/`(test\/[\w/-]+\.test\.ts)`(?: "([^"\n]+)")?/g)].filter(
  ([, file]) => !file?.includes('threat-model'),
)

test('whoever reads the threat model can run the test behind every line of it', () => {
  expect(claims.length).toBeGreaterThan(25)
  const plain = (text: string) => text.replaceAll('\\', '')
  const broken = claims.flatMap(([, file = '', name]) => {
    const path = new URL(file, root)
    if (!existsSync(path)) return [`${file} is gone`]
    return name === undefined || plain(readFileSync(path, 'utf8')).includes(name) ? [] : [`${file}: ${name}`]
  })
  expect(broken).toEqual([])
})
