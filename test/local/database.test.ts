import { readItem } from '../../packages/core/src/table/client.ts'
import { createTables } from '../../packages/local/src/database/tables.ts'
import { expect, test } from 'vitest'
import { startDatabase } from '../support/database.ts'

test('a test gets three tables of its own, and making them again changes nothing', async () => {
  const [one, two] = await Promise.all([startDatabase(), startDatabase()])
  const key = { pk: 'a', sk: 'b' }
  await createTables(one.tables.client, one.tables.names)
  expect(await readItem(two.tables, 'registry', key)).toBeNull()
  await Promise.all([one.stop(), two.stop()])
})
