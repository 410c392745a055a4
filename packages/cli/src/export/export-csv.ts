import { EXPORT_KINDS, exportCsv } from '@patronat/core/import/export-csv.ts'
import { defineCommand, type ExitCode, UsageError } from '../command.ts'
import { COMMAND_LINE, withCore } from '../open-core.ts'
import { organisationFor } from '../staff/organisation-for.ts'

export const exportCommand = defineCommand({
  words: 'export',
  summary: 'prisoners, pledges or activities as CSV: what is public of them',
  usage: `Usage: pnpm patronat export prisoners|pledges|activities [--organisation SLUG] > FILE

The columns are those that an import reads. What is INTERNAL or sealed is not in it. Cells that a sheet would
take for a formula begin with an apostrophe.`,
  options: { organisation: { type: 'string' } },
  async run({ positionals, values }, surroundings): Promise<ExitCode> {
    const [word, ...more] = positionals
    const kind = EXPORT_KINDS.find((one) => one.toLowerCase() === word)
    if (kind === undefined || more.length > 0)
      throw new UsageError(`Say one of: ${EXPORT_KINDS.join(', ').toLowerCase()}.`)
    return withCore(surroundings, async ({ core }): Promise<ExitCode> => {
      const organisationId = await organisationFor(core, values.organisation)
      for await (const text of exportCsv(core, COMMAND_LINE, { organisationId, kind }))
        if (text !== '') surroundings.out(text.trimEnd())
      return 0
    })
  },
})
