import type { Source } from '@patronat/core/prisoner/detention.ts'

/** GraphQL leaves out what the core says as null. */
export const sourceOf = ({ title, url }: { title: string; url?: string | null | undefined }): Source => ({
  title,
  url: url ?? null,
})
