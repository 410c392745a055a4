import type { Key } from '../table/client.ts'
import { defineRecord } from '../table/record.ts'
import type { Stop } from './stop.model.ts'

export const stopRecord = defineRecord<Stop>({
  kind: 'stop',
  shape: 1,
  indexes: (stop, id) => ({
    /** All there were, newest last. */
    gsi1: { pk: 'STOPS', sk: `${stop.proposedAt}#${id}` },
  }),
})

/** The one that is asked for or on. */
export const currentStopKey: Key = { pk: 'STOP', sk: 'CURRENT' }

/** What the relay could not send meanwhile, oldest first. */
export const HELD_MAIL = 'STOP#MAIL'
export const heldMailKey = (outboxId: string): Key => ({ pk: HELD_MAIL, sk: outboxId })
