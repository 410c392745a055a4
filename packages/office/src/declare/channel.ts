import type { DeclarationChannel } from '../generated/graphql.ts'

/** In the order of how often they are used. */
export const CHANNELS = [
  'SOCIAL_MEDIA',
  'WEBSITE',
  'PARLIAMENT',
  'PRESS_CONFERENCE',
  'PRESS',
  'LETTER',
  'OTHER',
] as const satisfies DeclarationChannel[]
