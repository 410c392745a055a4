import { US_HOUSE, US_SENATE } from './houses-america.ts'
import { BUNDESTAG, EUROPEAN_PARLIAMENT } from './houses-europe.ts'
import type { DemoHouse } from './house-parts.ts'
import { COUNCIL, RADA } from './houses-ukraine.ts'

/** Real institutions and groups. Their members here are invented. */
export const HOUSES: readonly DemoHouse[] = [RADA, EUROPEAN_PARLIAMENT, BUNDESTAG, US_HOUSE, US_SENATE, COUNCIL]
