import type { Core } from '@patronat/core/core.ts'
import { askPublic } from '@patronat/functions/surface/ask-public.ts'
import type { TypedDocument } from '@patronat/site/route/page.ts'

type SeenPledge = {
  id: string
  prisoner: { slug: string }
  status: string
  endReason: string | null
  confirmed: boolean
  speaking: boolean | null
  parliamentarian: { slug: string }
  months: { month: string; state: string }[]
  activities: { edges: { node: { id: string } }[] }
}
type SeenPrisoner = {
  slug: string
  status: string
  patronCount: number
  patrons: { edges: { node: { id: string } }[] }
}
type Row = { legislature: { id: string }; members: number; patrons: number; pledges: number; speaking: number }
type SeenCoverage = {
  prisoners: number
  withPatron: number
  withSpeakingPatron: number
  withSilentPatronsOnly: number
  withNewPatronsOnly: number
  withoutPatron: number
  activePledges: number
  patrons: number
  byLegislature: Row[]
}
export type PublicView = { prisoners: SeenPrisoner[]; pledges: SeenPledge[]; coverage: SeenCoverage }

const PRISONERS = `query Everybody($after: String) {
  page: prisoners(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { slug status patronCount patrons(first: 100) { edges { node { id } } } } }
  }
}`
const PLEDGES = `query Promises($after: String, $from: YearMonth) {
  page: pledges(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      id status endReason confirmed speaking prisoner { slug } parliamentarian { slug }
      months(from: $from) { month state }
      activities(first: 100) { edges { node { id } } }
    } }
  }
}`
const COVERAGE = `query Figures { coverage {
  prisoners withPatron withSpeakingPatron withSilentPatronsOnly withNewPatronsOnly withoutPatron activePledges patrons
  byLegislature { legislature { id } members patrons pledges speaking }
} }`

/** Everything that a partner can see, asked as a partner asks. `from`: the first month of interest. */
export async function askEverything(core: Core, from: string): Promise<PublicView> {
  const { coverage } = await ask<{ coverage: SeenCoverage }>(core, COVERAGE, {})
  return {
    prisoners: await everyPage<SeenPrisoner>(core, PRISONERS, {}),
    pledges: await everyPage<SeenPledge>(core, PLEDGES, { from }),
    coverage,
  }
}

type Page<Node> = { page: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Node }[] } }

async function everyPage<Node>(core: Core, text: string, variables: object): Promise<Node[]> {
  const nodes: Node[] = []
  for (let after: string | null = null; ;) {
    const { page }: Page<Node> = await ask<Page<Node>>(core, text, { ...variables, after })
    nodes.push(...page.edges.map(({ node }) => node))
    if (!page.pageInfo.hasNextPage) return nodes
    after = page.pageInfo.endCursor
  }
}

/** A request of its own, as a partner's would be. */
const ask = <Result>(core: Core, text: string, variables: object): Promise<Result> =>
  askPublic({ core, report, language: 'en', requestId: 'simulated', origin: 'https://patronat.example' })(
    text as unknown as TypedDocument<Result, object>,
    variables,
  )

const report = ({ error }: { error?: unknown }) => {
  throw error
}
