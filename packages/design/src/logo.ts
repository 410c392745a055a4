import { COLOUR } from './tokens.ts'

const { action, 'action-ink': ink } = COLOUR.light

/**
 * The mark of Patronat: a row of months, two kept and the one that is open. Fixed colours, so that it is the same as a
 * favicon, in a mail and on a dark page.
 */
export const logo = (size = 32): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32" aria-hidden="true">` +
  `<rect width="32" height="32" rx="5" fill="${action}"/>` +
  `<g fill="${ink}"><circle cx="7.5" cy="16" r="3.5"/><circle cx="16" cy="16" r="3.5"/></g>` +
  `<circle cx="24.5" cy="16" r="2.6" fill="none" stroke="${ink}" stroke-width="1.8"/></svg>`
