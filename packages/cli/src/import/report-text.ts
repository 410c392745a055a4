import { plain, refusedLines, sectionLines } from './plan-text.ts'
import type { RosterReport } from './report.ts'

/** The report as a person reads it: what is new, changed, unchanged and gone, then what was not taken and why. */
export function reportLines(report: RosterReport): string[] {
  const { file, houses, rows, totals } = report
  const terms = houses.flatMap(({ code, term }) => (term === null ? [] : [`, the latest term of ${code} is ${term}`]))
  return [
    `${file.name}: ${file.people} people, ${file.seats} seats, ${file.groups} groups, ${file.terms} terms (${file.format}, ${file.encoding})${terms.join('')}`,
    ...(['HOUSE', 'GROUP', 'PERSON', 'SEATS'] as const).flatMap((kind) =>
      sectionLines(kind, rows, kind === 'PERSON' ? totals.unchanged : 0),
    ),
    ...refusedLines(report.refused),
    ...leftOutLines(report),
    '',
    `Members: + ${totals.new} new, ~ ${totals.changed} changed, = ${totals.unchanged} unchanged, - ${totals.gone} gone; ${sittingText(houses)}`,
    ...hintLines(report),
  ].map(plain)
}

const sittingText = (houses: RosterReport['houses']): string =>
  houses.length === 1
    ? `${houses[0]?.memberCount} sit now`
    : houses.map(({ code, memberCount }) => `${memberCount} sit now in ${code}`).join(', ')

function leftOutLines({ leftOut }: RosterReport): string[] {
  const what = Object.entries(leftOut).map(([name, count]) => `${name} ${count}`)
  return what.length === 0 ? [] : ['', 'Never taken, because no page needs it', `  ${what.join(', ')}`]
}

function hintLines({ houses, addressDomains }: RosterReport): string[] {
  const domains = addressDomains.slice(0, 5).map(({ domain, count }) => `${domain} (${count})`)
  const hint = domains.length === 0 ? [] : [`The file's addresses end in ${domains.join(', ')}.`]
  const open = houses.filter(({ missing }) => missing.length > 0)
  if (open.length === 0) return []
  const lines = open.flatMap(({ code, missing }) => [
    `${code} is INCOMPLETE: it lacks ${missing.join(', ')}. Its members are listed, its offices can't register.`,
    `  pnpm patronat legislature complete ${code} --time-zone … --language … --domain … --domain-source …`,
  ])
  return ['', ...lines, ...hint]
}
