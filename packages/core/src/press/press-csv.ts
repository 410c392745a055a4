import { stringify } from 'csv-stringify/sync'
import { nameFor } from '../name/name.model.ts'
import { textFor } from '../text/local-text.ts'
import type { PressFigures } from './press.model.ts'

type Line = { section: string; name: string; measure: string; value: string | number }

/**
 * One number or fact a line: `section,name,measure,value`. Measures are called as in the public schema; names are in one
 * language. A cell that begins like a formula would be run by the sheet that opens it: it is kept from that.
 */
export function pressCsv(figures: PressFigures, language: string): string {
  return stringify(linesOf(figures, language), {
    header: true,
    columns: ['section', 'name', 'measure', 'value'],
    escape_formulas: true,
    bom: true,
  })
}

function linesOf(figures: PressFigures, language: string): Line[] {
  const { campaign, headline, reportedHeld, declarations, months, joined, quotes } = figures
  const text = (of: PressFigures['campaign']['title']) => textFor(of, language)
  const each = (section: string, name: string, of: Readonly<Record<string, string | number | null>>): Line[] =>
    Object.entries(of).flatMap(([measure, value]) => (value === null ? [] : [{ section, name, measure, value }]))
  return [
    ...each('report', text(campaign.title), { asOf: figures.asOf, since: figures.since }),
    ...each('headline', '', headline),
    ...(reportedHeld === null
      ? []
      : each('reportedHeld', reportedHeld.body, {
          value: reportedHeld.value,
          date: reportedHeld.date,
          source: reportedHeld.source.url ?? reportedHeld.source.title,
        })),
    ...figures.houses.flatMap(({ name, ...row }) => each('legislature', text(name), row)),
    ...figures.groups.flatMap(({ name, house, ...row }) => each('group', `${text(name)} (${text(house)})`, row)),
    ...figures.countries.flatMap(({ country, ...row }) => each('country', country, row)),
    ...each('declarations', '', declarations),
    ...months.flatMap(({ month, ...row }) => each('month', month, row)),
    ...joined.flatMap(({ member, prisoner, on, url }) =>
      each('joined', nameFor(member, language), { prisoner: nameFor(prisoner, language), on, url }),
    ),
    ...quotes.flatMap(({ text: words, member, prisoner, on, url }) =>
      each('quote', nameFor(member, language), { text: words, prisoner: nameFor(prisoner, language), on, url }),
    ),
  ]
}
