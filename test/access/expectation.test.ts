import { isInputObjectType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import type { Surface } from '@patronat/graphql/surface.ts'
import { rulesOf } from './expectation.ts'
import { printedSchema } from './printed-schema.ts'

const SURFACES: Surface[] = ['public', 'office', 'console']

function fieldsOf(surface: Surface): string[] {
  return Object.values(printedSchema(surface).getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      if (!isObjectType(type)) return []
      return Object.values(type.getFields()).map(({ name, args }) => {
        const given = args.map((arg) => arg.name).sort()
        return `${type.name}.${name}${given.length === 0 ? '' : `(${given.join(',')})`}`
      })
    })
}

test.each(SURFACES)(
  'nobody adds a field, argument or mutation to the %s surface without saying who may ask it',
  (surface) => {
    const rules = rulesOf(surface)
    expect(fieldsOf(surface).filter((field) => !rules.has(field))).toEqual([])
  },
)

test.each(SURFACES)('nobody keeps an expectation for a field that left the %s surface', (surface) => {
  const fields = new Set(fieldsOf(surface))
  expect([...rulesOf(surface).keys()].filter((field) => !fields.has(field))).toEqual([])
})

test.each(SURFACES)('every field of the %s surface has one rule, not two', (surface) => {
  expect([...rulesOf(surface)].filter(([, rules]) => rules.length !== 1)).toEqual([])
})
