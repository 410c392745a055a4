/**
 * `meta` of every page of one record. react-admin would begin the page with the row of a list that was read before; a
 * row knows less than the page shows, so the two are kept apart.
 */
export const WHOLE = { whole: true }
