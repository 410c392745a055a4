import { GraphQLError } from 'graphql'
import { isPartialDate } from '@patronat/core/date/partial-date.ts'
import { builder } from '../builder.ts'
import { everywhere } from '../surface.ts'

type TextScalar = { description: string; accepts: (text: string) => boolean }

/** Scalars that are text with a shape; what does not have it is refused by name. */
const TEXT_SCALAR = {
  DateTime: {
    description: 'A moment: RFC 3339, in UTC.',
    accepts: (text) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
  },
  PartialDate: {
    description: 'A date as exact as its source: `2019`, `2019-03` or `2019-03-27`; never made more exact.',
    accepts: isPartialDate,
  },
  YearMonth: { description: 'A calendar month: `2026-11`.', accepts: (text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text) },
  URL: { description: 'A link, absolute.', accepts: (text) => URL.canParse(text) },
  LanguageTag: {
    description: 'A language by BCP 47: `uk`, `crh-Latn`, `de`.',
    accepts: (text) => /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(text),
  },
  CountryCode: {
    description: 'A country by ISO 3166-1 alpha-2: `UA`; `EU` for the European Union.',
    accepts: (text) => /^[A-Z]{2}$/.test(text),
  },
} as const satisfies Record<string, TextScalar>

for (const [name, { description, accepts }] of Object.entries(TEXT_SCALAR) as [keyof typeof TEXT_SCALAR, TextScalar][])
  builder.scalarType(name, {
    ...everywhere,
    description,
    serialize: (value) => value,
    parseValue: (value) => {
      if (typeof value === 'string' && accepts(value)) return value
      throw new GraphQLError(`${name}: ${description}`, { extensions: { code: 'BAD_USER_INPUT' } })
    },
  })
