/** What the API lets one query ask; a test compares it with the API's own limits. */
export const PUBLIC_LIMIT = { cost: 5_000, depth: 12, page: 100 } as const
