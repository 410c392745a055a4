import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isNullableType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Answer, Visitor } from '../api/house.ts'

/** A field that had something to say: `about` is the id of the record it stands in, or of the nearest around it. */
export type Finding = { field: string; about: string | null; path: string; value: unknown }

export type Crawl = {
  schema: GraphQLSchema
  visitor: Visitor
  /** What to give to a field, by `Type.field` or by the argument's name. */
  values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Ids to ask `node` for, with the type behind them. */
  nodes: readonly { id: string; type: string }[]
  /** How many records in a row a path leads through. */
  depth: number
  /** Fields that are expected to be refused here are asked alone, so that one refusal does not cover for another. */
  alone: (field: string) => boolean
}

/** `keys`: what stands in the answer on the way. `ends`: the records behind it are walked on from by their own lists. */
type Hop = { open: string; keys: string[]; label: string; type: GraphQLObjectType; ends?: boolean }
type Field = GraphQLField<unknown, unknown>

const isRecord = (type: GraphQLObjectType): boolean => 'id' in type.getFields()
const isPage = (type: GraphQLObjectType): boolean => type.name.endsWith('Connection')

/** Asks for every field on every way that leads to it, and says what came back. */
export async function crawl({ schema, visitor, values, nodes, depth, alone }: Crawl) {
  const findings: Finding[] = []
  const texts: string[] = []
  const query = schema.getQueryType() as GraphQLObjectType
  const objectOf = (type: GraphQLOutputType) => {
    const named = getNamedType(type)
    return isObjectType(named) ? named : null
  }

  function call(type: GraphQLObjectType, field: Field): string {
    const given = Object.entries({ ...values['*'], ...values[`${type.name}.${field.name}`] }).filter(([name]) =>
      field.args.some((arg) => arg.name === name),
    )
    const missing = field.args.find((arg) => !isNullableType(arg.type) && !given.some(([name]) => name === arg.name))
    if (missing !== undefined) throw new Error(`Say what to give to ${type.name}.${field.name} as ${missing.name}`)
    return given.length === 0
      ? field.name
      : `${field.name}(${given.map(([key, value]) => `${key}: ${value}`).join(', ')})`
  }

  /** A field that says something itself: a scalar, or a value with all that it says but records. Null: it leads to records. */
  function plain(type: GraphQLObjectType, field: Field, within: readonly string[] = []): string | null {
    if (isLeafType(getNamedType(field.type))) return call(type, field)
    const inner = objectOf(field.type)
    if (inner === null || isRecord(inner) || isPage(inner) || within.includes(inner.name)) return null
    const says = Object.values(inner.getFields()).flatMap((one) => plain(inner, one, [...within, inner.name]) ?? [])
    return says.length === 0 ? null : `${call(type, field)} { ${says.join(' ')} }`
  }

  /** Where a field leads to: the record behind it, through a page or a value if need be. */
  function hops(type: GraphQLObjectType, field: Field): Hop[] {
    const inner = objectOf(field.type)
    if (inner === null) return []
    const label = `${type.name}.${field.name}`
    const here = `${call(type, field)} { `
    if (isRecord(inner)) return [{ open: here, keys: [field.name], label, type: inner }]
    if (isPage(inner)) {
      const edge = objectOf((inner.getFields()['edges'] as Field).type) as GraphQLObjectType
      const node = getNamedType((edge.getFields()['node'] as Field).type)
      const says = Object.values(edge.getFields()).flatMap((one) => plain(edge, one) ?? [])
      const about = Object.values(inner.getFields()).flatMap((one) =>
        one.name === 'edges' ? [] : (plain(inner, one) ?? []),
      )
      const page = `${here}${about.join(' ')} edges { ${says.join(' ')} node { `
      const keys = [field.name, 'edges', 'node']
      if (!isUnionType(node)) return [{ open: page, keys, label, type: node as GraphQLObjectType }]
      return node.getTypes().map((one) => ({
        open: `${page}... on ${one.name} { `,
        keys,
        label: `${label} on ${one.name}`,
        type: one,
        ends: true,
      }))
    }
    if (inner.name === type.name) return []
    return Object.values(inner.getFields()).flatMap((one) =>
      hops(inner, one).map((hop) => ({
        ...hop,
        open: here + hop.open,
        keys: [field.name, ...hop.keys],
        label: `${label} ${hop.label}`,
      })),
    )
  }

  /** Whether everything was answered, only a part of it, or the way itself leads nowhere for this visitor. */
  async function ask(path: readonly Hop[], selection: string): Promise<'all' | 'part' | 'nothing'> {
    const keys = path.flatMap((hop) => hop.keys)
    const label = path.map((hop) => hop.label).join(' → ')
    const open = path.map((hop) => hop.open).join('')
    const answer = await visitor.ask(`{ ${open}${selection} ${'}'.repeat(keys.length + nodesIn(path))} }`)
    if (isTooMuch(answer)) return 'part'
    requireAsked(answer, `${label}: ${selection}`)
    texts.push(answer.text)
    if (answer.data !== null) read(query, answer.data as object, null, label)
    if (answer.errors.length === 0) return reaches(answer.data, keys) ? 'all' : 'nothing'
    if (answer.errors.every(({ path: at = [] }) => isContained(answer.data, at))) return 'all'
    const refusedOnTheWay = answer.errors.every(
      (error) => (error.path ?? []).filter((key) => typeof key === 'string').length <= keys.length,
    )
    return refusedOnTheWay && !reaches(answer.data, keys) ? 'nothing' : 'part'
  }

  /** What was too much at once, or hid one answer behind another's refusal, is asked in ever smaller parts. */
  async function inHalves(path: readonly Hop[], id: string, asked: readonly string[]): Promise<void> {
    if (asked.length < 2) return
    const middle = Math.ceil(asked.length / 2)
    for (const half of [asked.slice(0, middle), asked.slice(middle)])
      if ((await ask(path, id + half.join(' '))) === 'part') await inHalves(path, id, half)
  }

  function read(type: GraphQLObjectType, data: object, around: string | null, path: string): void {
    const own = (data as { id?: string }).id
    const about = isRecord(type) && own !== undefined ? own : around
    for (const [name, value] of Object.entries(data)) {
      const field = type.getFields()[name]
      if (field === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue
      const args = field.args.map((arg) => arg.name).sort()
      const key = `${type.name}.${name}${args.length === 0 ? '' : `(${args.join(',')})`}`
      findings.push({ field: key, about, path, value })
      for (const one of [value].flat(3) as unknown[])
        if (typeof one === 'object' && one !== null) {
          const named = (one as { __typename?: string }).__typename ?? getNamedType(field.type).name
          const inner = schema.getType(named)
          if (isObjectType(inner)) read(inner, one, about, path)
        }
    }
  }

  async function visit(path: readonly Hop[], type: GraphQLObjectType): Promise<void> {
    const says = Object.values(type.getFields()).flatMap((field) => {
      const text = plain(type, field)
      return text === null ? [] : [{ text, apart: alone(`${type.name}.${field.name}`) }]
    })
    const id = isRecord(type) ? '__typename id ' : ''
    const together = says.filter(({ apart }) => !apart).map(({ text }) => text)
    const whole = await ask(path, `${id || '__typename '}${together.join(' ')}`)
    if (whole === 'nothing') return
    if (whole === 'part') await inHalves(path, id, together)
    for (const { text, apart } of says) if (apart) await ask(path, id + text)
    if (path.length >= depth || path.at(-1)?.ends === true) return
    for (const field of Object.values(type.getFields()))
      if (field.name !== 'node' && field.name !== 'nodes')
        for (const hop of hops(type, field)) await visit([...path, hop], hop.type)
  }

  await visit([], query)
  for (const { id, type } of nodes) {
    const object = schema.getType(type)
    if (!isObjectType(object)) continue
    const open = `node(id: "${id}") { __typename id ... on ${type} { `
    await visit([{ open, keys: ['node'], label: `node(${type})`, type: object }], object)
  }
  return { findings, texts }
}

/** An inline fragment opens a brace that is no key. */
const nodesIn = (path: readonly Hop[]): number => path.filter(({ label }) => /^node\(| on /.test(label)).length

function reaches(data: unknown, [key, ...rest]: readonly string[]): boolean {
  if (Array.isArray(data)) return data.some((one) => reaches(one, key === undefined ? [] : [key, ...rest]))
  if (typeof data !== 'object' || data === null) return false
  return key === undefined || reaches((data as Record<string, unknown>)[key], rest)
}

/** A refusal that made only its own field null covers for no other. */
function isContained(data: unknown, [key, ...rest]: readonly (string | number)[]): boolean {
  if (typeof data !== 'object' || data === null || key === undefined) return false
  return rest.length === 0 || isContained((data as Record<string | number, unknown>)[key], rest)
}

const isTooMuch = ({ errors }: Answer): boolean => errors.some(({ message }) => /complex|cost/i.test(message))

/** A question that was never put to a resolver proves nothing. */
function requireAsked({ errors }: Answer, what: string): void {
  const wrong = errors.find(({ extensions, message }) => extensions?.['requestId'] === undefined && !isRefusal(message))
  if (wrong !== undefined) throw new Error(`${what} could not be asked: ${wrong.message}`)
}
const isRefusal = (message: string): boolean => message.startsWith('Cannot return null')
