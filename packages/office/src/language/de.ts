import type { Translation } from './message.ts'
import { deColleague } from './de.colleague.ts'
import { deFailure } from './de.failure.ts'
import { deMandate } from './de.mandate.ts'
import { deMonths } from './de.months.ts'
import { deOffice } from './de.office.ts'
import { dePledge } from './de.pledge.ts'
import { deScreen } from './de.screen.ts'
import { deWord } from './de.word.ts'

export const de: Translation = {
  ...deScreen,
  ...dePledge,
  ...deOffice,
  ...deColleague,
  ...deMandate,
  ...deMonths,
  ...deWord,
  ...deFailure,
}
