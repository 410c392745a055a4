import type { Core } from '@patronat/core/core.ts'
import { findPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { finishClosure } from '@patronat/core/projection/finish-closure.ts'

/** A public end of detention is written into each pledge. It waits for nothing: no mail follows from it. */
export async function closurePublished(core: Core, prisonerId: string): Promise<void> {
  const prisoner = await findPrisoner(core, prisonerId)
  if (prisoner?.data.closure?.publicAt != null) await finishClosure(core, prisonerId)
}
