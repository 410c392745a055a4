import { createCampaign, createUndertakingSet, listUndertakingSets } from '@patronat/core/campaign/campaign.ts'
import { NINE_POINTS_2020 } from '@patronat/core/campaign/data/nine-points-2020.ts'
import { NINE_POINTS_2021 } from '@patronat/core/campaign/data/nine-points-2021.ts'
import { TEN_POINTS_2021 } from '@patronat/core/campaign/data/ten-points-2021.ts'
import type { UndertakingSet } from '@patronat/core/campaign/undertaking.ts'
import type { Core } from '@patronat/core/core.ts'
import { dayIn } from '@patronat/core/date/partial-date.ts'
import { findLegislature } from '@patronat/core/legislature/legislature.ts'
import { defineCommand, type ExitCode, UsageError } from '../command.ts'
import { COMMAND_LINE, withCore } from '../open-core.ts'
import { organisationFor } from '../staff/organisation-for.ts'

/** The sets that ship with Patronat, by what is typed. */
const SETS: Readonly<Record<string, UndertakingSet>> = {
  'nine-points-2020': NINE_POINTS_2020,
  'nine-points-2021': NINE_POINTS_2021,
  'ten-points-2021': TEN_POINTS_2021,
}

export const createCampaignCommand = defineCommand({
  words: 'campaign create',
  summary: 'opens a campaign for the members of one or more houses',
  usage: `Usage: pnpm patronat campaign create SLUG --title "…" --legislature CODE [--legislature …] [--set ten-points-2021]
         [--starts 2026-11-24] [--deadline 2026-12-20] [--reporting 2026-12-21] [--organisation SLUG]

  --set           what patrons intend to do: ${Object.keys(SETS).join(', ')}
  --starts        first day; left out: today
  --deadline      by when to declare in public
  --reporting     the day of the press conference
  --organisation  whose campaign; may be left out where there is only one`,
  options: {
    title: { type: 'string' },
    legislature: { type: 'string', multiple: true },
    set: { type: 'string', default: 'ten-points-2021' },
    starts: { type: 'string' },
    deadline: { type: 'string' },
    reporting: { type: 'string' },
    organisation: { type: 'string' },
  },
  async run({ positionals, values }, surroundings) {
    const [slug, ...more] = positionals
    const { title, legislature: codes = [], set } = values
    if (slug === undefined || more.length > 0) throw new UsageError('Say one slug, e.g. spring-2027.')
    if (title === undefined || codes.length === 0) throw new UsageError('Say --title and at least one --legislature.')
    const points = SETS[set]
    if (points === undefined) throw new UsageError(`--set is one of ${Object.keys(SETS).join(', ')}, not "${set}".`)
    return withCore(surroundings, async ({ core }): Promise<ExitCode> => {
      const houses = await Promise.all(codes.map(async (code) => ({ code, house: await findLegislature(core, code) })))
      const unknown = houses.filter(({ house }) => house === null).map(({ code }) => code)
      if (unknown.length > 0) {
        surroundings.err(
          `There is no house "${unknown.join('", "')}". An import makes it: pnpm patronat import roster --help`,
        )
        return 1
      }
      const campaign = await createCampaign(core, COMMAND_LINE, {
        organisationId: await organisationFor(core, values.organisation),
        slug,
        title: { en: title },
        legislatureIds: houses.flatMap(({ house }) => (house === null ? [] : [house.id])),
        undertakingSetId: await setId(core, points),
        startsOn: values.starts ?? dayIn('UTC', core.clock.now()),
        declarationDeadline: values.deadline ?? null,
        reportingOn: values.reporting ?? null,
        endsOn: null,
      })
      surroundings.out(`${slug} is open for the members of ${codes.join(', ')} (${campaign.id}).`)
      return 0
    })
  },
})

/** The set as it is kept here already, or newly written down. */
async function setId(core: Core, points: UndertakingSet): Promise<string> {
  const kept = (await listUndertakingSets(core)).find(
    ({ data }) => data.code === points.code && data.version === points.version,
  )
  return (kept ?? (await createUndertakingSet(core, COMMAND_LINE, points))).id
}
