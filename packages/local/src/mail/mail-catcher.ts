import { MARK_HEADER, type WentOut } from '@patronat/functions/mail/post-office.ts'
import type * as SesLocal from 'aws-ses-v2-local'
import type { RequestListener, Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { isOwnHost } from '../http/host.ts'

/** A mail as the catcher keeps it; `at` in Unix seconds. */
export type CaughtMail = {
  messageId: string
  from: string
  destination: { to: string[]; cc: string[]; bcc: string[] }
  subject: string
  body: { html?: string; text?: string }
  headers?: { name: string; value: string }[]
  at: number
}

export type MailCatcher = {
  /** For the SES client. */
  endpoint: string
  /** Oldest first. */
  mails: () => Promise<CaughtMail[]>
  /** Everything that it holds, as it says it itself. */
  store: () => Promise<unknown>
  stop: () => Promise<void>
}

/** Plays SES (v2) on a free port of 127.0.0.1 and keeps in memory what is sent. Nothing leaves the machine. */
export async function catchMail(): Promise<MailCatcher> {
  // With this set the package would pass every mail on to a real server.
  delete process.env['SMTP_TRANSPORT']
  const load = createRequire(import.meta.url)
  const { default: serve } = load('aws-ses-v2-local') as typeof SesLocal
  // Its own default is every interface.
  const server = await serve({ host: '127.0.0.1', port: 0 })
  const { port } = server.address() as AddressInfo
  guardHost(server, port)
  const endpoint = `http://127.0.0.1:${port}`
  return {
    endpoint,
    store: () => storeAt(endpoint),
    mails: () => mailsAt(endpoint),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

const storeAt = async (endpoint: string): Promise<unknown> => (await fetch(`${endpoint}/store`)).json()
const mailsAt = async (endpoint: string) => ((await storeAt(endpoint)) as { emails: CaughtMail[] }).emails

/** Whether a letter went out is known at once here: then it lies in the catcher. */
export const wentOutBy =
  (endpoint: string): WentOut =>
  async (mark) =>
    (await mailsAt(endpoint)).some(({ headers }) =>
      headers?.some(({ name, value }) => name === MARK_HEADER && value === mark),
    )

/** Sign-in codes lie open in it: a page that rebinds its name to this machine must not read them. */
function guardHost(server: Server, port: number): void {
  const inner = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    if (!isOwnHost(request.headers.host, port)) return void response.writeHead(421).end()
    for (const listener of inner) listener(request, response)
  })
}
