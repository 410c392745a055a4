import { parseMap } from '@patronat/core/import/csv-map.ts'
import type { CsvSettings } from '@patronat/core/import/csv-plan.ts'
import { fileText } from '@patronat/core/import/file-text.ts'
import { CSV, type CsvKind, digestOf, planCsv, readCsv } from '@patronat/core/import/import-csv.ts'
import { REFUSAL } from '@patronat/core/import/refusal.ts'
import { runImport } from '@patronat/core/import/run-import.ts'
import { basename } from 'node:path'
import { type Command, defineCommand, UsageError } from '../command.ts'
import { COMMAND_LINE, withCore } from '../open-core.ts'
import { organisationFor } from '../staff/organisation-for.ts'
import { CSV_COMMAND } from './csv-command.ts'
import { csvLines } from './csv-text.ts'
import { readImportFile } from './import-file.ts'
import { outcomeLines } from './outcome-text.ts'
import { reportRow } from './plan-text.ts'
import { progress } from './progress.ts'

const fieldList = (kind: CsvKind): string =>
  CSV[kind].fields
    .map(({ name, language, required }) => `${name}${language ? '[:LANGUAGE]' : ''}${required ? '*' : ''}`)
    .join(', ')

const usageOf = (kind: CsvKind): string => {
  const { words, about, more } = CSV_COMMAND[kind]
  return `Usage: pnpm patronat ${words} FILE [--map column=field,…] [--dry-run] [options]

  FILE                  CSV with a heading line: comma, semicolon or tab; UTF-8, Windows-1251 or Windows-1252
  --map PAIRS           column=field pairs; what is not said is guessed and shown. field=WORD=MEANING says what a
                        word of the file means, e.g. status=convicted=SENTENCED. column=ignore leaves a column out
  --map-file FILE       the same pairs, one a line, # begins a remark
  --organisation SLUG   whose records; may be left out where there is only one
  --dry-run             show what would change, write nothing
  --json                the report as JSON
${more}
Fields: ${fieldList(kind)} (* needed)

${about}
Each row is one transaction. A killed import is gone on with by the same command; a second one changes nothing.`
}

const commandFor = (kind: CsvKind): Command =>
  defineCommand({
    words: CSV_COMMAND[kind].words,
    summary: CSV_COMMAND[kind].summary,
    usage: usageOf(kind),
    options: {
      map: { type: 'string', multiple: true },
      'map-file': { type: 'string' },
      organisation: { type: 'string' },
      legislature: { type: 'string' },
      campaign: { type: 'string' },
      language: { type: 'string' },
      source: { type: 'string' },
      'links-opened': { type: 'boolean' },
      verified: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    async run({ positionals, values }, surroundings) {
      const [path, ...more] = positionals
      if (path === undefined || more.length > 0) throw new UsageError('Say one file.')
      const dryRun = values['dry-run'] === true
      if (kind === 'PLEDGES' && values['links-opened'] !== true)
        throw new UsageError('Nobody records what they have not looked at: open every link, then say --links-opened.')
      const bytes = readImportFile(path, surroundings)
      const saved =
        values['map-file'] === undefined ? '' : fileText(readImportFile(values['map-file'], surroundings)).text
      const map = parseMap([saved, ...(values.map ?? [])].join('\n'))
      const { text, encoding } = fileText(bytes)
      const settings: CsvSettings = {
        ...(values.legislature === undefined ? {} : { legislature: values.legislature }),
        ...(values.campaign === undefined ? {} : { campaign: values.campaign }),
        ...(values.language === undefined ? {} : { language: values.language }),
        ...(values.source === undefined ? {} : { source: values.source }),
        ...(values['links-opened'] === true ? { linksOpened: true } : {}),
        ...(values.verified === true ? { verified: true } : {}),
      }
      const file = readCsv(text, kind, map, settings)
      return withCore(surroundings, async ({ core, besideStart }) => {
        const organisationId = await organisationFor(core, values.organisation)
        const plan = await planCsv(core, COMMAND_LINE, { file, organisationId, settings })
        const isText = values.json !== true
        if (isText) for (const line of csvLines({ name: basename(path), encoding, file, plan })) surroundings.out(line)
        const step = progress(surroundings)
        const outcome = dryRun
          ? null
          : await runImport(core, COMMAND_LINE, plan, {
              digest: digestOf(bytes, map, settings),
              fileName: basename(path),
              signal: surroundings.signal,
              onRow: step.onRow,
            })
        step.end()
        if (isText) for (const line of outcomeLines(outcome, besideStart)) surroundings.out(line)
        else {
          const failed = outcome?.failed.map(({ row, code }) => ({ kind: row.kind, label: row.label, code }))
          const report = {
            file: { name: basename(path), encoding, delimiter: file.table.delimiter, rows: file.table.rows.length },
            dryRun,
            columns: file.columns,
            leftOut: file.leftOut,
            rows: plan.rows.map(reportRow),
            unchanged: plan.unchanged,
            refused: plan.refused.map((one) => ({ ...one, why: REFUSAL[one.reason] })),
            outcome: outcome && { ...outcome, failed },
          }
          surroundings.out(JSON.stringify(report, null, 2))
        }
        return outcome === null || (outcome.failed.length === 0 && !outcome.stopped) ? 0 : 1
      })
    },
  })

export const importCsvCommands: readonly Command[] = (Object.keys(CSV_COMMAND) as CsvKind[]).map(commandFor)
