import type { FunctionHandler } from '../http/function-url.ts'

/** Puts the way to `/local/` above every page of the public site. On AWS there is neither this file nor that page. */
export const withBanner =
  (handler: FunctionHandler): FunctionHandler =>
  async (event) => {
    const result = await handler(event)
    if (typeof result === 'string' || result.headers?.['content-type'] === undefined) return result
    if (!String(result.headers['content-type']).startsWith('text/html') || result.body === undefined) return result
    return { ...result, body: result.body.replace('</head>', `${STYLE}</head>`).replace(SKIP, (skip) => skip + BANNER) }
  }

const STYLE = '<link rel="stylesheet" href="/local/banner.css">\n'
const SKIP = /<a class="skip"[^>]*>[^<]*<\/a>\n/
const BANNER =
  '<aside class="local-banner" lang="en" aria-label="This machine"><a href="/local/">This machine: who you can be, mailbox, console</a></aside>\n'
