import type { Page } from '../route/page.ts'
import { ACCESSIBILITY } from './accessibility.text.ts'
import { FOR_PARTNERS } from './for-partners.text.ts'
import { IMPRINT } from './imprint.text.ts'
import { operatorDetails, operatorLine } from './operator.ts'
import { PRIVACY } from './privacy.text.ts'
import { link, prose, prosePage, type ProseTable } from './prose.ts'
import { WHO_RUNS_THIS } from './who-runs-this.text.ts'

export const accessibilityPage: Page = prosePage(ACCESSIBILITY)
export const privacyPage: Page = prosePage(PRIVACY)
export const imprintPage: Page = operatorPage(IMPRINT)
export const whoRunsThisPage: Page = operatorPage(WHO_RUNS_THIS)

/** `/for-partners`: how to read the same as this site. */
export const forPartnersPage: Page = ({ language, site }) =>
  prose(FOR_PARTNERS, language, { graphql: link('/graphql', `${site.origin}/graphql`) })

/** Pages that say who answers for the site; a demonstration says that nobody does. */
function operatorPage(table: ProseTable): Page {
  return ({ language, site: { operator, demo } }) => {
    const line = operatorLine(operator, demo, language)
    const content = prose(table, language, { operator: line }, operatorDetails(demo ? null : operator, language))
    return { ...content, description: line }
  }
}
