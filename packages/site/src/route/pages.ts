import { accessibilityPage, forPartnersPage, imprintPage, privacyPage, whoRunsThisPage } from '../about/about.ts'
import { howWeCountPage } from '../about/how-we-count.ts'
import { campaignPage, campaignsPage } from '../campaign/campaign.ts'
import { casePage, casesPage } from '../case/case.ts'
import { correctionsPage } from '../correction/corrections.ts'
import { coveragePage } from '../coverage/coverage.ts'
import type { FramePlace } from '../frame/frame.text.ts'
import { homePage } from '../home/home.ts'
import { legislaturePage } from '../legislature/legislature.ts'
import { memberPage } from '../patron/member.ts'
import { patronsPage } from '../patron/patrons.ts'
import { personPage } from '../prisoner/person.ts'
import { prisonersPage } from '../prisoner/prisoners.ts'
import { searchPage } from '../search/search.ts'
import type { Page } from './page.ts'

/** Every page, by its address behind the language. Addresses are for ever: others link to them. */
export const PAGES: readonly (readonly [string, Page])[] = [
  ['/', homePage],
  ['/accessibility', accessibilityPage],
  ['/campaigns', campaignsPage],
  ['/campaigns/:slug', campaignPage],
  ['/cases', casesPage],
  ['/cases/:slug', casePage],
  ['/corrections', correctionsPage],
  ['/coverage', coveragePage],
  ['/for-partners', forPartnersPage],
  ['/how-we-count', howWeCountPage],
  ['/imprint', imprintPage],
  ['/legislatures/:code', legislaturePage],
  ['/patrons', patronsPage],
  ['/patrons/:slug', memberPage],
  ['/privacy', privacyPage],
  ['/prisoners', prisonersPage],
  ['/prisoners/:slug', personPage],
  ['/search', searchPage],
  ['/who-runs-this', whoRunsThisPage],
]

/** What the frame may link to. */
export const PLACES: ReadonlySet<FramePlace> = new Set([
  'office' as const,
  'report' as const,
  ...PAGES.map(([path]) => path.slice(1) as FramePlace),
])
