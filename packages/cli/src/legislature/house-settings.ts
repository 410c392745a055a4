import { LEGISLATURE_LEVELS, type Legislature } from '@patronat/core/legislature/legislature.model.ts'
import { UsageError } from '../command.ts'

/** Flags that say about a house what no roster may say for it. */
export const HOUSE_OPTIONS = {
  name: { type: 'string' },
  country: { type: 'string' },
  level: { type: 'string' },
  'time-zone': { type: 'string' },
  language: { type: 'string', multiple: true },
  domain: { type: 'string', multiple: true },
  'domain-source': { type: 'string' },
  'verified-by-hand': { type: 'boolean' },
} as const

export const HOUSE_USAGE = `  --name "…"            the house's name in English        } all three for a new house
  --country EE          two letters                        }
  --level NATIONAL      or SUPRANATIONAL, REGIONAL         }
  --time-zone ZONE      e.g. Europe/Tallinn                } a house is INCOMPLETE, and its offices
  --language et         the first is the house's own;      } can't register themselves, until these
                        may be given several times         } are set
  --domain HOST         official mail domain, exact;       }
                        may be given several times         }
  --domain-source URL   where the domain can be checked    }
  --verified-by-hand    instead of a domain, where the house has none of its own: any mailbox registers,
                        and a moderator matches each to its member`

type Values = {
  name?: string | undefined
  country?: string | undefined
  level?: string | undefined
  'time-zone'?: string | undefined
  language?: string[] | undefined
  domain?: string[] | undefined
  'domain-source'?: string | undefined
  'verified-by-hand'?: boolean | undefined
}

export type GivenSettings = {
  name?: string
  country?: string
  level?: Legislature['level']
  timeZone?: string
  languages?: string[]
  domains?: { domain: string; source: string }[]
  verifiedByHand?: boolean
}

/** What was given; the rest is left out. @throws UsageError */
export function houseSettings(values: Values): GivenSettings {
  const { name, country, language, domain } = values
  const timeZone = values['time-zone']
  const source = values['domain-source']
  const byHand = values['verified-by-hand']
  const level = LEGISLATURE_LEVELS.find((one) => one === values.level?.toUpperCase())
  if (values.level !== undefined && level === undefined)
    throw new UsageError(`--level is one of ${LEGISLATURE_LEVELS.join(', ')}, not "${values.level}".`)
  if (domain !== undefined && source === undefined)
    throw new UsageError('--domain needs --domain-source: the page on which it can be checked.')
  return {
    ...(name === undefined ? {} : { name }),
    ...(country === undefined ? {} : { country: country.toUpperCase() }),
    ...(level === undefined ? {} : { level }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(language === undefined ? {} : { languages: language }),
    ...(byHand === undefined ? {} : { verifiedByHand: byHand }),
    ...(domain === undefined || source === undefined
      ? {}
      : { domains: domain.map((one) => ({ domain: one, source })) }),
  }
}
