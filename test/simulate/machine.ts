import { SESv2Client } from '@aws-sdk/client-sesv2'
import type { Core } from '@patronat/core/core.ts'
import { postOffice } from '@patronat/functions/mail/post-office.ts'
import { runSchedule, scheduleNames } from '@patronat/functions/schedule/schedule.ts'
import { projectorOf } from '@patronat/functions/stream/projector.ts'
import { relayOf } from '@patronat/functions/stream/relay.ts'
import type { Tables } from '@patronat/core/table/client.ts'
import { connectionTo } from '@patronat/local/database/database.ts'
import { catchMail, wentOutBy } from '@patronat/local/mail/mail-catcher.ts'
import { startPump } from '@patronat/local/pump.ts'
import { checkpointsInMemory } from '@patronat/local/stream/checkpoint.ts'

/** Where the letters of a simulated society lead. */
const ORIGIN = 'https://patronat.example'
/** What is tried this often and still fails would be a dead letter: in a simulation, a failure. */
const TRIES = 60

export type Machine = Awaited<ReturnType<typeof startMachine>>

/** All that goes on without anybody pressing a button: read models, mail, schedules. `core` may fail, or die. */
export async function startMachine(core: Core, tables: Tables, endpoint: string) {
  const mail = await catchMail()
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const ses = new SESv2Client({ endpoint: mail.endpoint, region: 'local', credentials })
  const post = postOffice(core, ses, 'no-reply@patronat.example', wentOutBy(mail.endpoint))
  const dead: string[] = []
  const open = () =>
    startPump({
      // It is the functions that fail; that AWS calls them is AWS's own.
      tables,
      connection: connectionTo(endpoint),
      consumers: [
        { name: 'projector', handler: projectorOf(core) },
        { name: 'relay', handler: relayOf({ core, origin: ORIGIN, post }) },
      ],
      checkpoints,
      dataDir: null,
      tries: TRIES,
      pauseMs: () => 0,
      // Here the clock moves by itself, and somebody always says when to look.
      idleMs: 600_000,
      warn: (line) => void dead.push(line),
    })
  const checkpoints = checkpointsInMemory()
  let pump = await open()
  return {
    /** What no attempt got through. */
    dead,
    mails: mail.mails,
    /** Lets everything follow from what was committed. */
    drain: () => pump.drain(),
    /** The stream's functions die between two batches and come back; what they had not noted down comes again. */
    async restart() {
      await pump.stop()
      pump = await open()
    },
    /** Runs every line of the table, each again and again until it gets through. @returns whether any attempt did anything */
    async runSchedules(): Promise<boolean> {
      let isIdle = true
      for (const name of scheduleNames)
        for (let attempt = 1; ; attempt += 1)
          try {
            if ((await runSchedule(core, name)) > 0) isIdle = false
            break
          } catch (error) {
            isIdle = false
            if (attempt === TRIES) throw error
          }
      return !isIdle
    },
    async stop() {
      await pump.stop()
      ses.destroy()
      await mail.stop()
    },
  }
}
