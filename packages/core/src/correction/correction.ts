import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { isPublic, type Prisoner } from '../prisoner/prisoner.model.ts'
import { createRecord, type RecordChange } from '../table/operation.ts'
import type { PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { type LocalText, localText } from '../text/local-text.ts'
import { correctionRecord } from './correction.item.ts'
import { correctedFields } from './correction.model.ts'

export const listCorrections = (core: Core, prisonerId: string, page: PageRequest) =>
  correctionRecord.list(core.tables, 'gsi1', `${prisonerId}#CORRECTIONS`, page)

const note = localText(600).refine((text) => Object.keys(text).length > 0, 'say what was wrong')

/** What belongs into a change that puts a public fact right: one dated correction for each. Of nobody who is withheld. */
export function correctionOperations(
  core: Core,
  was: Stored<Prisoner>,
  now: Prisoner,
  said: LocalText,
): RecordChange[] {
  const text = readInput(note, said, 'correction')
  for (const [language, words] of Object.entries(text)) refuseFinancial({ [`correction.${language}`]: words })
  if (!isPublic(was.data)) return []
  const at = core.clock.now().toISOString()
  const { organisationId } = was.data
  return correctedFields(was.data, now).map((one) =>
    createRecord(correctionRecord, newId('correction', core.clock.now()), {
      ...one,
      organisationId,
      prisonerId: was.id,
      note: text,
      at,
    }),
  )
}
