/** Who is spoken to. Every type and field names the surfaces it appears on; what names none is console only. */
export type Surface = 'public' | 'office' | 'console'

const ALL: Surface[] = ['public', 'office', 'console']
const SIGNED_IN: Surface[] = ['office', 'console']

/** Spread into a field: everybody may read it. */
export const everywhere = { subGraphs: ALL }
/** Spread into a field: partners' and newspapers' programs only, by the contract. */
export const publicOnly = { subGraphs: ['public'] as Surface[] }
/** Spread into a field: offices (their own things) and staff. */
export const signedIn = { subGraphs: SIGNED_IN }
/** Spread into a field: offices only. */
export const officeOnly = { subGraphs: ['office'] as Surface[] }
/** Spread into a field: staff only. The same as naming nothing; for where it should be said. */
export const consoleOnly = { subGraphs: ['console'] as Surface[] }
