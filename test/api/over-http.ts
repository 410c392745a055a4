import type { Surface } from '@patronat/graphql/surface.ts'
import { ENDPOINT, SURFACE_HEADER } from '@patronat/graphql/yoga.ts'
import { listen } from '@patronat/local/http/server.ts'
import type { House } from './house.ts'

/** The three surfaces behind the real HTTP server, on a free port of 127.0.0.1. */
export async function overHttp(house: House) {
  const server = await listen(0, {}, () => {})
  const { handlers } = house
  server.serve({
    [ENDPOINT.public]: { handler: handlers.public, anyHost: true },
    [ENDPOINT.office]: { handler: handlers.office },
    [ENDPOINT.console]: { handler: handlers.console },
  })
  const url = (surface: Surface) => `http://localhost:${server.port}${ENDPOINT[surface]}`
  return { url, stop: () => server.stop() }
}

/** What our own pages say with every call. */
export const ownHeaders = (surface: Surface) => ({ [SURFACE_HEADER]: surface })
