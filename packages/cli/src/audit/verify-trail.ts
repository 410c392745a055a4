import { listAudit, verifyTrail } from '@patronat/core/audit/reader.ts'
import { idKind } from '@patronat/core/base/id.ts'
import type { Core } from '@patronat/core/core.ts'
import { type Item, readItem } from '@patronat/core/table/client.ts'
import { defineCommand, UsageError } from '../command.ts'
import { withCore } from '../open-core.ts'

export const verifyTrailCommand = defineCommand({
  words: 'verify trail',
  summary: "checks that a record's audit trail is whole and unaltered",
  usage: `Usage: pnpm patronat verify trail ID [ID …]

An id is e.g. plg_01JD…; as many as you like. Exit code 1 if a trail is broken or there is none.`,
  options: {},
  async run({ positionals }, surroundings) {
    const wrong = positionals.find((id) => idKind(id) === null)
    if (positionals.length === 0) throw new UsageError('Say which record.')
    if (wrong !== undefined) throw new UsageError(`"${wrong}" is no id.`)
    return withCore(surroundings, async ({ core }) => {
      let isSound = true
      for (const id of positionals) {
        const { entries, faults } = await trailOf(core, id)
        isSound &&= faults.length === 0
        surroundings.out(
          faults.length === 0 ? `= ${id}   sound, ${entries} entries` : [`! ${id}`, ...faults].join('\n    '),
        )
      }
      return isSound ? 0 : 1
    })
  },
})

async function trailOf(core: Core, id: string): Promise<{ entries: number; faults: string[] }> {
  const newest = (await listAudit(core, id, { first: 1 })).items[0]?.item
  if (newest === undefined) return { entries: 0, faults: ['there is no trail for this id'] }
  const key = { pk: id, sk: idKind(id)?.toUpperCase() ?? '' }
  const record = await readItem<Item & { version?: number; auditHash?: string }>(core.tables, 'registry', key)
  // Entries cut off at the end leave a chain that is whole in itself: only the record knows that there were more.
  const isLast = record !== null && record.auditHash === newest.hash && record.version === newest.version
  const end = isLast ? [] : ['the trail does not end where the record stands']
  return { entries: newest.version, faults: [...(await verifyTrail(core, id)), ...end] }
}
