const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a request was meant for this machine. A page elsewhere can have its own name resolve to 127.0.0.1
 * (DNS rebinding) and then read our mailbox as its own; but its name is in the Host header.
 */
export const isOwnHost = (host: string | undefined, port: number): boolean =>
  OWN_NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name))

/**
 * Whether a writing request comes from one of our own pages, or from no page at all (a script says neither). Our
 * pages send no referrer, and with that a browser calls a form's Origin `null`; Sec-Fetch-Site still tells.
 */
export function isOwnPage(headers: { 'sec-fetch-site'?: string; origin?: string }, port: number): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return (
    headers.origin === undefined ||
    OWN_NAMES.some((name) => headers.origin === new URL(`http://${name}:${port}`).origin)
  )
}
