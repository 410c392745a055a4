/** A list without bullets is no list to VoiceOver unless it says so. */
export const PLAIN = { role: 'list' } as const
