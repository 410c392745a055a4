import { Browser } from '../auth/browser.ts'

type Mail = { subject: string; destination: { to: string[] }; body: { text?: string } }

/** Somebody with a browser of their own, by HTTP alone. */
export class Visitor {
  private readonly browser = new Browser()
  private readonly origin: string

  constructor(origin: string) {
    this.origin = origin
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { headers })
  }

  /** As a form of our own page sends it. */
  async post(path: string, fields: Record<string, string>): Promise<Response> {
    return this.send(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: this.origin } })
  }

  /** Asks a surface. @throws what it answered as errors */
  async ask<Data>(surface: 'public' | 'office' | 'console', query: string): Promise<Data> {
    const path = surface === 'public' ? '/graphql' : `/${surface}/graphql`
    const headers = { 'content-type': 'application/json', 'x-patronat-surface': surface, origin: this.origin }
    const response = await this.send(path, { method: 'POST', body: JSON.stringify({ query }), headers })
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }

  /** Every mail of this machine, or those to an address; oldest first. */
  async mails(to?: string): Promise<Mail[]> {
    const { emails } = (await (await this.get('/mail/store')).json()) as { emails: Mail[] }
    return to === undefined ? emails : emails.filter(({ destination }) => destination.to.includes(to))
  }

  async newestCode(to: string): Promise<string> {
    const digits = /\b(\d{4})\s?(\d{4})\b/.exec((await this.mails(to)).at(-1)?.body.text ?? '')
    if (digits === null) throw new Error(`There is no code for ${to}`)
    return `${digits[1]}${digits[2]}`
  }

  private async send(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    const headers = { ...init.headers, ...this.browser.headers }
    const response = await fetch(this.origin + path, { ...init, headers, redirect: 'manual' })
    this.browser.take({ setCookies: response.headers.getSetCookie() })
    return response
  }
}
