import type { Translation } from './message.ts'
import { ukColleague } from './uk.colleague.ts'
import { ukFailure } from './uk.failure.ts'
import { ukMandate } from './uk.mandate.ts'
import { ukMonths } from './uk.months.ts'
import { ukOffice } from './uk.office.ts'
import { ukPledge } from './uk.pledge.ts'
import { ukScreen } from './uk.screen.ts'
import { ukWord } from './uk.word.ts'

export const uk: Translation = {
  ...ukScreen,
  ...ukPledge,
  ...ukOffice,
  ...ukColleague,
  ...ukMandate,
  ...ukMonths,
  ...ukWord,
  ...ukFailure,
}
