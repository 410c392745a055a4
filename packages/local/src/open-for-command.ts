import type { Tables } from '@patronat/core/table/client.ts'
import { CannotStart } from './cannot-start.ts'
import { prepareDataDir } from './data-dir.ts'
import { connectionTo, connectionToNamed, openDatabase, tablesAt, type Connection } from './database/database.ts'
import { awaitDatabase, takeLock } from './lock.ts'
import { readSecrets, type Secrets } from './secrets.ts'

export type CommandDatabase = {
  tables: Tables
  connection: Connection
  secrets: Secrets
  /** True: a running `start` has the folder and brings about what follows. False: that comes with the next start. */
  besideStart: boolean
  close: () => Promise<void>
}

const START_PATIENCE_MS = 15_000

/**
 * The database of a data folder, for the command line: the running one's, else opened here, holding the lock
 * meanwhile. Errors: CannotStart, e.g. while another command is at work.
 */
export async function openForCommand(dataDir: string): Promise<CommandDatabase> {
  prepareDataDir(dataDir)
  const owner = await awaitDatabase(dataDir, START_PATIENCE_MS)
  if (owner?.work === 'start') {
    if (owner.database === null) throw new CannotStart(`Patronat (process ${owner.pid}) is still starting. Try again.`)
    const { endpoint, keyId } = owner.database
    const named = process.env['DYNAMODB_ENDPOINT'] === endpoint
    const connection = named ? connectionToNamed(endpoint, keyId) : connectionTo(endpoint, keyId)
    const tables = tablesAt(connection)
    const close = async () => tables.client.destroy()
    return { tables, connection, secrets: readSecrets(dataDir), besideStart: true, close }
  }
  const lock = await takeLock(dataDir, 'command')
  try {
    const secrets = readSecrets(dataDir)
    const database = await openDatabase({ dataDir, keyId: secrets.databaseKeyId })
    const { tables, connection, pid: enginePid } = database
    lock.update({ port: null, database: null, enginePid })
    const close = async () => {
      await database.stop()
      lock.release()
    }
    return { tables, connection, secrets, besideStart: false, close }
  } catch (error) {
    lock.release()
    throw error
  }
}
