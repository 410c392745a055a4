import { dayIn } from '@patronat/core/date/partial-date.ts'
import { changeLegislature, findLegislature } from '@patronat/core/legislature/legislature.ts'
import { type Legislature, missingOf } from '@patronat/core/legislature/legislature.model.ts'
import { defineCommand, UsageError } from '../command.ts'
import { COMMAND_LINE, withCore } from '../open-core.ts'
import { HOUSE_OPTIONS, HOUSE_USAGE, houseSettings } from './house-settings.ts'

export const completeLegislatureCommand = defineCommand({
  words: 'legislature complete',
  summary: 'sets what a house needs before its offices can register themselves',
  usage: `Usage: pnpm patronat legislature complete CODE [settings]

${HOUSE_USAGE}

What is left out stays. Domains are added to those that are there.
Import the roster again afterwards: addresses in the new domain were not taken before.`,
  options: HOUSE_OPTIONS,
  async run({ positionals, values }, surroundings) {
    const [code, ...more] = positionals
    if (code === undefined || more.length > 0) throw new UsageError('Say the code of one house, e.g. ee-riigikogu.')
    const { name, domains = [], ...settings } = houseSettings(values)
    const given = Object.keys(settings).length > 0 || name !== undefined || domains.length > 0
    if (!given) throw new UsageError('Say what is to be set.')
    return withCore(surroundings, async ({ core }) => {
      const house = await findLegislature(core, code)
      if (house === null) {
        surroundings.err(`There is no house "${code}". An import makes it: pnpm patronat import roster --help`)
        return 1
      }
      const checkedOn = dayIn('UTC', core.clock.now())
      const fresh = domains.map(({ domain, source }) => ({ domain: domain.toLowerCase(), source, checkedOn }))
      const kept = house.data.domains.filter(({ domain }) => !fresh.some((now) => now.domain === domain))
      const change = {
        // A domain that is given decides against verifying by hand.
        ...(fresh.length > 0 && { verifiedByHand: false }),
        ...settings,
        ...(name === undefined ? {} : { name: { ...house.data.name, en: name } }),
        domains: [...kept, ...fresh],
      }
      const { data } = await changeLegislature(core, COMMAND_LINE, {
        id: house.id,
        expectedVersion: house.version,
        change,
        reason: 'completed on the command line',
      })
      const missing = missingOf(data)
      surroundings.out(
        missing.length === 0
          ? `${code} is complete: its offices can register themselves with ${mailboxOf(data)}.`
          : `${code} was changed. It still lacks: ${missing.join(', ')}.`,
      )
      return 0
    })
  },
})

const mailboxOf = ({ domains, verifiedByHand }: Legislature): string =>
  verifiedByHand
    ? 'any mailbox, and a moderator matches each by hand'
    : `a mailbox at ${domains.map(({ domain }) => domain).join(', ')}`
