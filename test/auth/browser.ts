/** The cookies of one browser, as far as a test needs them. */
export class Browser {
  private readonly cookies = new Map<string, string>()

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  get headers(): Record<string, string> {
    return this.cookies.size === 0 ? {} : { cookie: this.cookieHeader }
  }

  take({ setCookies }: { setCookies: readonly string[] }): void {
    for (const line of setCookies) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      const isDropped = /max-age=0(;|$)/i.test(line)
      if (isDropped) this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }
}
