import { serverAudits } from 'graphql-http'
import { afterAll, expect, test } from 'vitest'
import type { Surface } from '@patronat/graphql/surface.ts'
import { openHouse, type Visitor } from './house.ts'
import { overHttp, ownHeaders } from './over-http.ts'

const house = await openHouse()
const http = await overHttp(house)
afterAll(async () => {
  await http.stop()
  await house.close()
})

const SURFACES: Surface[] = ['public', 'office', 'console']

/** Who asks: somebody who may ask anything at all. */
const VISITOR: Record<Surface, () => Visitor | Promise<Visitor>> = {
  public: () => house.visitor('public'),
  office: () => house.visitor('office'),
  console: () => house.staffVisitor(house.world.actors.moderator),
}

/**
 * One audit sends its variable through `__type`, which the office and the console keep shut. There it is sent
 * through a field of ours instead: the question is whether variables arrive.
 */
function withoutIntrospection(surface: Surface, url: string, init: RequestInit): [string, RequestInit] {
  const replaced = (text: string) => text.replace('__type(name: $name) { name }', 'campaign(slug: $name) { slug }')
  const { body } = init
  return surface === 'public' || typeof body !== 'string' ? [url, init] : [url, { ...init, body: replaced(body) }]
}

test.each(SURFACES)(
  "a partner's client finds the %s surface to speak GraphQL over HTTP as the specification says",
  async (surface) => {
    const { browser } = await VISITOR[surface]()
    const own = { ...ownHeaders(surface), ...browser.headers }
    const fetchFn = (url: string, init: RequestInit = {}) =>
      fetch(
        ...withoutIntrospection(surface, url, {
          ...init,
          headers: { ...own, ...(init.headers as Record<string, string>) },
        }),
      )
    const found: string[] = []
    for (const audit of serverAudits({ url: http.url(surface), fetchFn })) {
      const result = await audit.fn()
      if (result.status === 'error' || result.status === 'warn') found.push(`${result.status}: ${audit.name}`)
    }
    expect(found).toEqual([])
  },
)
