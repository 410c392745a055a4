import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import type { Surface } from '../../packages/graphql/src/surface.ts'
import { printedSchema } from '../access/printed-schema.ts'
import { CONTRACT } from './contract.ts'

const SURFACES: Surface[] = ['public', 'office', 'console']

test('whoever reviews the printed schemas reads what the code says', () => {
  const program = fileURLToPath(new URL('../../packages/graphql/src/print-schema.ts', import.meta.url))
  // A child of Node: it must print without a database, a secret or an environment.
  const run = () =>
    execFileSync(process.execPath, [program, '--check'], { env: { PATH: process.env['PATH'] }, stdio: 'pipe' })
  expect(run).not.toThrow()
})

type Described = { name: string; description?: string | null | undefined }

function silentIn(surface: Surface): string[] {
  const silent: string[] = []
  const look = (path: string, { description }: Omit<Described, 'name'>) => {
    if (description == null || description.trim() === '') silent.push(path)
  }
  for (const type of Object.values(printedSchema(surface).getTypeMap())) {
    const isBuiltIn = type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)
    if (isBuiltIn) continue
    look(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field)
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field)
        for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg)
      }
  }
  return silent
}

test("a partner's developer finds every type, field, argument and value of the public schema described", () => {
  expect(silentIn('public')).toEqual([])
})

test('no name that partners build on disappears from the public schema', () => {
  const schema = printedSchema('public')
  const missing = Object.entries(CONTRACT).flatMap(([name, members]) =>
    members.split(' ').flatMap((member) => {
      const type = schema.getType(name)
      const has =
        isEnumType(type) && type.getValue(member) !== undefined
          ? true
          : (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) && member in type.getFields()
      return has ? [] : [`${name}.${member}`]
    }),
  )
  expect(missing).toEqual([])
})

test.each(SURFACES)('nobody finds a field for money, an account or a donation at the %s surface', (surface) => {
  const names = Object.values(printedSchema(surface).getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInputObjectType(type) ? [type.name, ...Object.keys(type.getFields())] : [type.name],
  )
  expect(names.filter((name) => /amount|donat|iban|currency|payment|bankaccount/i.test(name))).toEqual([])
})

test('no structured public field is there for children, faith, home address or health', () => {
  const names = Object.values(printedSchema('public').getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()) : [],
  )
  const found = names.filter((name) =>
    /child|faith|religion|homeaddress|health|relative|phone|mailbox|email/i.test(name),
  )
  // One free text about health, with a consent of its own: no diagnosis, no list, nothing to sort people by.
  expect(found).toEqual(['health'])
  const prisoner = printedSchema('public').getType('Prisoner')
  expect(isObjectType(prisoner) && String(prisoner.getFields()['health']?.type)).toBe('String')
})
