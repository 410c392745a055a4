export type CookieOptions = { path: string; sameSite: 'Strict' | 'Lax'; secure: boolean; maxAgeSeconds: number }

/** One cookie of a `Cookie` header, or null. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=')
    if (key === name) return value.join('=') || null
  }
  return null
}

/** A `Set-Cookie` line; always HttpOnly: no page of ours reads a cookie. The value must be base64url. */
export const setCookie = (name: string, value: string, options: CookieOptions): string =>
  [
    `${name}=${value}`,
    `Max-Age=${options.maxAgeSeconds}`,
    `Path=${options.path}`,
    'HttpOnly',
    ...(options.secure ? ['Secure'] : []),
    `SameSite=${options.sameSite}`,
  ].join('; ')

export const dropCookie = (name: string, options: CookieOptions): string =>
  setCookie(name, '', { ...options, maxAgeSeconds: 0 })
