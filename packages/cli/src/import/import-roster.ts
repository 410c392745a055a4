import { importRoster, type ImportOutcome } from '@patronat/core/roster/import-roster.ts'
import { planRoster } from '@patronat/core/roster/plan-roster.ts'
import { readPopolo } from '@patronat/core/roster/popolo.ts'
import { rosterText } from '@patronat/core/roster/roster-text.ts'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { defineCommand, type Surroundings, UsageError } from '../command.ts'
import { HOUSE_OPTIONS, HOUSE_USAGE, houseSettings } from '../legislature/house-settings.ts'
import { COMMAND_LINE, withCore } from '../open-core.ts'
import { progress } from './progress.ts'
import { readRosterFile } from './roster-file.ts'
import { outcomeLines, reportLines } from './report-text.ts'
import { type RosterReport, rosterReport } from './report.ts'

const FORMATS = ['popolo']

export const importRosterCommand = defineCommand({
  words: 'import roster',
  summary: 'members of a house from an official roster, with a dry run',
  usage: `Usage: pnpm patronat import roster FILE --legislature CODE --format popolo [--dry-run] [settings]

  FILE                  Popolo JSON as EveryPolitician wrote it
  --legislature CODE    e.g. ee-riigikogu: the country, then the house
  --dry-run             show what would change, write nothing
  --json                the report as JSON
  --organization ID     which house, where the file holds several
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
    const { legislature: code, format, organization } = values
    if (path === undefined || more.length > 0) throw new UsageError('Say one file.')
    if (code === undefined) throw new UsageError('Say which house: --legislature CODE.')
    if (format === undefined || !FORMATS.includes(format))
      throw new UsageError(`--format is one of: ${FORMATS.join(', ')}.`)
    const settings = houseSettings(values)
    const bytes = readRosterFile(path, surroundings)
    const { text, encoding } = rosterText(bytes)
    const roster = readPopolo(text, organization === undefined ? {} : { organization })

    return withCore(surroundings, async ({ core, besideStart }) => {
      const plan = await planRoster(core, COMMAND_LINE, { roster, house: { code, ...settings } })
      const dryRun = values['dry-run'] === true
      const report = rosterReport({ file: basename(path), encoding, roster, plan, dryRun })
      const isText = values.json !== true
      if (isText) say(surroundings, reportLines(report))
      const step = progress(surroundings)
      const outcome = dryRun
        ? null
        : await importRoster(core, COMMAND_LINE, plan, {
            digest: createHash('sha256').update(bytes).digest('base64url'),
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
