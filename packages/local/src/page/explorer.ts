import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createHash } from 'node:crypto'
import type { FunctionHandler, FunctionUrlEvent } from '../http/function-url.ts'

/** The public handler, with GraphiQL for whoever opens it as a page. It shows the question of `?query=`, and runs it on a key. */
export const withExplorer =
  (handler: FunctionHandler): FunctionHandler =>
  (event) =>
    asksForPage(event) ? Promise.resolve(explorer()) : handler(event)

const asksForPage = ({ headers, requestContext }: FunctionUrlEvent): boolean =>
  requestContext.http.method === 'GET' && headers['accept']?.includes('text/html') === true

let page: { html: string; policy: string } | undefined

/** Made when it is first asked for: the page holds the whole editor, so that nothing is fetched from elsewhere. */
function explorer() {
  page ??= render()
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': page.policy,
      'cache-control': 'no-cache',
    },
    body: page.html,
  }
}

function render() {
  const html = renderGraphiQL({ title: 'Patronat: explorer', defaultQuery: FIRST_QUERY })
  // The page's one script is inside it; its hash lets this one run and no other.
  const start = html.indexOf('<script>') + '<script>'.length
  const script = html.slice(start, html.lastIndexOf('</script>'))
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "connect-src 'self'",
    'worker-src blob:',
    'img-src data:',
    'font-src data:',
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
  return { html, policy }
}

const FIRST_QUERY = `# Who has waited longest without a patron? No key is needed.
query LongestWithoutPatron {
  prisoners(first: 5, orderBy: LONGEST_WITHOUT_PATRON) {
    edges {
      node {
        slug
        name(language: "en")
        status
        daysInDetention { days atLeast }
        patronCount
        patrons(first: 3) {
          edges { node { parliamentarian { name(language: "en") legislature { code } } activeSince } }
        }
      }
    }
  }
}
`
