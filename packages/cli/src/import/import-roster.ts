import { runImport, type ImportOutcome } from '@patronat/core/import/run-import.ts'
import { fileText } from '@patronat/core/import/file-text.ts'
import { planRoster } from '@patronat/core/roster/plan-roster.ts'
import { readRoster, ROSTER_FORMATS } from '@patronat/core/roster/read-roster.ts'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { defineCommand, type Surroundings, UsageError } from '../command.ts'
import { HOUSE_OPTIONS, HOUSE_USAGE, houseSettings } from '../legislature/house-settings.ts'
import { COMMAND_LINE, withCore } from '../open-core.ts'
import { progress } from './progress.ts'
import { readImportFile } from './import-file.ts'
import { outcomeLines } from './outcome-text.ts'
import { reportLines } from './report-text.ts'
import { type RosterReport, rosterReport } from './report.ts'

export const importRosterCommand = defineCommand({
  words: 'import roster',
  summary: 'members of a house from an official roster, with a dry run',
  usage: `Usage: pnpm patronat import roster FILE [--legislature CODE] [--dry-run] [settings]

  FILE                  Popolo JSON as EveryPolitician wrote it, or legislators-current.yaml of the US Congress
  --format FORMAT       ${ROSTER_FORMATS.join(' or ')}; without it the file's content tells
  --legislature CODE    e.g. ee-riigikogu: the country, then the house. A file of the Congress fills us-house and
                        us-senate; with a code the settings are for that house only
  --dry-run             show what would change, write nothing
  --json                the report as JSON
  --organization ID     which house, where a Popolo file holds several
  --accept-gone         more than half of the sitting members are not in the file, and that is right

${HOUSE_USAGE}

Each member is one transaction. A killed import is gone on with by the same command; a second one changes
nothing. Exit code: 0 done (what was not taken is listed), 1 not or not wholly done, 2 wrong command line.`,
  options: {
    ...HOUSE_OPTIONS,
    legislature: { type: 'string' },
    format: { type: 'string' },
    organization: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    'accept-gone': { type: 'boolean' },
  },
  async run({ positionals, values }, surroundings) {
    const [path, ...more] = positionals
    const { legislature: code, organization } = values
    if (path === undefined || more.length > 0) throw new UsageError('Say one file.')
    const format = ROSTER_FORMATS.find((one) => one === values.format)
    if (values.format !== undefined && format === undefined)
      throw new UsageError(`--format is one of: ${ROSTER_FORMATS.join(', ')}.`)
    const settings = houseSettings(values)
    const bytes = readImportFile(path, surroundings)
    const { text, encoding } = fileText(bytes)
    const read = readRoster(text, {
      ...(format === undefined ? {} : { format }),
      ...(organization === undefined ? {} : { organization }),
    })
    const { roster } = read
    if (code === undefined && roster.houses.some(({ facts }) => facts.code === undefined))
      throw new UsageError('Say which house: --legislature CODE.')

    return withCore(surroundings, async ({ core, besideStart }) => {
      const houses = [{ ...(code === undefined ? {} : { code }), ...settings }]
      const plan = await planRoster(core, COMMAND_LINE, { roster, houses })
      const dryRun = values['dry-run'] === true
      const report = rosterReport({ file: basename(path), encoding, format: read.format, roster, plan, dryRun })
      const isText = values.json !== true
      if (isText) say(surroundings, reportLines(report))
      const step = progress(surroundings)
      const outcome = dryRun
        ? null
        : await runImport(core, COMMAND_LINE, plan, {
            digest: createHash('sha256').update(bytes).digest('base64url'),
            fileName: basename(path),
            acceptGone: values['accept-gone'] === true,
            signal: surroundings.signal,
            onRow: step.onRow,
          })
      step.end()
      if (isText) say(surroundings, outcomeLines(outcome, besideStart))
      else surroundings.out(JSON.stringify(withOutcome(report, outcome), null, 2))
      return outcome === null || (outcome.failed.length === 0 && !outcome.stopped) ? 0 : 1
    })
  },
})

const say = ({ out }: Surroundings, lines: readonly string[]) => {
  for (const line of lines) out(line)
}

const withOutcome = (report: RosterReport, outcome: ImportOutcome | null) => ({
  ...report,
  outcome: outcome && {
    ...outcome,
    failed: outcome.failed.map(({ row, code }) => ({ kind: row.kind, label: row.label, code })),
  },
})
