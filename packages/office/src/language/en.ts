import { enColleague } from './en.colleague.ts'
import { enFailure } from './en.failure.ts'
import { enMandate } from './en.mandate.ts'
import { enMonths } from './en.months.ts'
import { enOffice } from './en.office.ts'
import { enPledge } from './en.pledge.ts'
import { enScreen } from './en.screen.ts'
import { enWord } from './en.word.ts'

/** English is the measure: its keys and placeholders are what every other language must have. */
export const en = {
  ...enScreen,
  ...enPledge,
  ...enOffice,
  ...enColleague,
  ...enMandate,
  ...enMonths,
  ...enWord,
  ...enFailure,
}
