import { authFlowTestSuite, normalTestSuite, testAdapter, transactionsTestSuite } from '@better-auth/test-utils/adapter'
import type { BetterAuthOptions } from 'better-auth'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { startDatabase } from '../../../../test/support/database.ts'
import { dynamoAdapter } from './adapter.ts'
import { SWITCHED_OFF } from './switched-off.ts'

const { tables } = await startDatabase()

const disableTests = Object.fromEntries(
  Object.values(SWITCHED_OFF)
    .flat()
    .map((name) => [name, true]),
)

// The suite empties whole tables between its tests. Ours can't, and needn't: ids and addresses are random.
const withoutWiping = (options: BetterAuthOptions) => {
  const adapter = dynamoAdapter(tables, 'office')(options)
  type Asked = Parameters<typeof adapter.deleteMany>[0]
  const deleteMany = async (asked: Asked) => (asked.where.length === 0 ? 0 : adapter.deleteMany(asked))
  return { ...adapter, deleteMany }
}

const suites = [normalTestSuite, authFlowTestSuite, transactionsTestSuite].map((suite) => suite({ disableTests }))

const { execute } = await testAdapter({
  adapter: () => withoutWiping,
  runMigrations: async () => {},
  tests: suites,
})
execute()

test('the README gives the reason of every test that is switched off', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  for (const [reason, names] of Object.entries(SWITCHED_OFF))
    expect(readme).toContain(`| ${names.length} | ${reason} |`)
})
