import { createCase } from '@patronat/core/case/case.ts'
import type { Core } from '@patronat/core/core.ts'
import { CASES, IN_CASES } from './data/cases.ts'
import { CHARGES } from './data/lives.ts'
import { SEED } from './organisation.ts'
import { BEGAN_DAYS_AGO } from './size.ts'
import { daysAgo } from './when.ts'

/** The ids of the cases, in their order. */
export async function createDemoCases(core: Core, organisationId: string): Promise<string[]> {
  const ids: string[] = []
  for (const { charge: _, ...data } of CASES)
    ids.push((await createCase(daysAgo(core, BEGAN_DAYS_AGO), SEED, { organisationId, ...data })).id)
  return ids
}

/** In which of the cases the nth prisoner is: the one of their charge. */
export const caseOf = (n: number, caseIds: readonly string[]): string | null =>
  n < IN_CASES ? (caseIds[CASES.findIndex(({ charge }) => charge === n % CHARGES.length)] ?? null) : null
