import type { Core } from '@patronat/core/core.ts'
import { listOrganisations } from '@patronat/core/organisation/organisation.ts'
import { UsageError } from '../command.ts'

/** The organisation that a command is for; may be left out where there is only one. */
export async function organisationFor(core: Core, slug: string | undefined): Promise<string> {
  const all = await listOrganisations(core)
  const found = slug === undefined && all.length === 1 ? all[0] : all.find(({ data }) => data.slug === slug)
  if (found !== undefined) return found.id
  const slugs = all.map(({ data }) => data.slug).join(', ')
  throw new UsageError(
    all.length === 0 ? 'There is no organisation yet.' : `Say for whom: --organisation, one of ${slugs}.`,
  )
}
