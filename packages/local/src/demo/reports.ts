import type { Core } from '@patronat/core/core.ts'
import type { ReportInput } from '@patronat/core/report/report.model.ts'
import { submitReport } from '@patronat/core/report/report.ts'
import type { SeededPrisoner } from './prisoners.ts'
import { daysAgo } from './when.ts'

const REPORTS: readonly (Omit<ReportInput, 'prisonerId' | 'about'> & { ward: number; daysAgo: number })[] = [
  {
    ward: 20,
    daysAgo: 0.8,
    wish: 'QUIET',
    relation: 'FAMILY',
    language: 'uk',
    words: 'Будь ласка, нічого не пишіть до суду, він за два тижні. (Вигаданий приклад.)',
    contact: 'Телефонуйте після шостої вечора, номер є в адвоката (вигадано)',
  },
  {
    ward: 4,
    daysAgo: 1.5,
    wish: 'CORRECT',
    relation: 'LAWYER',
    language: 'ru',
    words: 'Приговор вступил в силу на день позже, чем написано у вас. (Вымышленный пример.)',
    contact: 'lawyer@lawyers.example',
  },
]

/** What a family and a lawyer wrote at /report/: both wait for an answer. */
export async function submitDemoReports(core: Core, wards: readonly SeededPrisoner[]): Promise<void> {
  for (const { ward, daysAgo: days, ...report } of REPORTS) {
    const prisoner = wards[ward]
    if (prisoner === undefined) continue
    await submitReport(daysAgo(core, days), `demo-report-${ward}`, { ...report, prisonerId: prisoner.id, about: '' })
  }
}
