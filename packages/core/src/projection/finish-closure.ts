import type { Core } from '../core.ts'
import { endPledges } from '../pledge/confirm-closure.ts'
import { endIsWritten, readVisibility } from '../visibility/visibility.ts'
import { pledgesOf } from './contribution.ts'
import { project, projectPledgeAlone } from './project.ts'
import { writeIndex } from './write-projection.ts'

/**
 * What follows from an end of detention that has become public: each pledge is ended, the read models say so, and then
 * nobody needs to be told by the announcement any more. Repeated, or killed on the way and begun again, it ends alike.
 */
export async function finishClosure(core: Core, prisonerId: string): Promise<void> {
  await endPledges(core, prisonerId)
  const end = (await readVisibility(core.tables)).ended.get(prisonerId)
  if (end === undefined) return
  for (const { id, status } of await pledgesOf(core.tables, prisonerId))
    if (status === 'ACTIVE') await projectPledgeAlone(core, id)
  await project(core, 'prisoner', prisonerId)
  await writeIndex(core, [endIsWritten(end)])
}
