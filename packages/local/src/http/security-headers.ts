/** What every answer says to a browser, whoever serves it: one machine or an edge. Pure data. */
export const EVERY_ANSWER = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** For pages and their files, never for the public API: nobody else's page embeds or reads them. */
export const OWN_ORIGIN_ONLY = {
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
} as const

type Policy = Readonly<Record<string, string>>

const PAGE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const satisfies Policy

/** The Content-Security-Policy of each kind of answer. */
export const CONTENT_POLICY = {
  page: PAGE,
  /** The mailbox shows a mail in a frame of our own. */
  mailbox: { ...PAGE, 'frame-src': "'self'" },
  /**
   * A mail is whatever somebody wrote: no script, no request to anywhere, an origin of its own. Its links open
   * a new tab, which is no longer bound by this.
   */
  mail: {
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    'img-src': 'data:',
    'frame-ancestors': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
  },
  /** JSON and the like, should a browser be made to show it as a page. */
  data: { 'default-src': "'none'", 'frame-ancestors': "'none'" },
} as const satisfies Record<string, Policy>

export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

/** The console's: MUI writes style elements at run time, which carry the nonce of the page that they are in. */
export const consolePolicyText = (nonce: string): string =>
  policyText({ ...PAGE, 'style-src': `'self' 'nonce-${nonce}'` })
