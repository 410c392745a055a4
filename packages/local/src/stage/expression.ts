import { fromAttributes } from '@patronat/core/table/client.ts'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'

export type Attributes = Record<string, AttributeValue>

/** A condition or an update as a request carries it. */
export type Expression = {
  names?: Record<string, string> | undefined
  values?: Attributes | undefined
}

/**
 * Whether a condition holds for an item. It knows what this project writes and no more: an expression that it does
 * not know is an error, because a guess would let through what DynamoDB refuses.
 */
export function holds(condition: string | undefined, item: Attributes | undefined, given: Expression): boolean {
  if (condition === undefined) return true
  return condition.split(' OR ').some((part) => {
    const missing = /^attribute_not_exists\((#?\w+)\)$/.exec(part)
    if (missing !== null) return item?.[nameOf(missing[1], given)] === undefined
    const [, name, operator, value] = /^(#?\w+) (=|<) (:\w+)$/.exec(part) ?? unknown(condition)
    const [left, right] = [item?.[nameOf(name, given)], valueOf(value, given)]
    if (left === undefined) return false
    return operator === '=' ? JSON.stringify(left) === JSON.stringify(right) : plain(left) < plain(right)
  })
}

/** The item after an update (`SET`, `ADD`, `DELETE` of set members). */
export function updated(expression: string, item: Attributes, given: Expression): Attributes {
  const next = { ...item }
  for (const [, clause, body] of expression.matchAll(/(SET|ADD|DELETE) (.+?)(?= (?:SET|ADD|DELETE) |$)/g))
    for (const part of String(body).split(', ')) {
      const [, name, value] = /^(#?\w+)(?: =)? (:\w+)$/.exec(part) ?? unknown(expression)
      const attribute = nameOf(name, given)
      const after = CLAUSE[clause as keyof typeof CLAUSE](next[attribute], valueOf(value, given))
      if (after === undefined) delete next[attribute]
      else next[attribute] = after
    }
  return next
}

type Clause = (was: AttributeValue | undefined, by: AttributeValue) => AttributeValue | undefined

const CLAUSE: Record<'SET' | 'ADD' | 'DELETE', Clause> = {
  SET: (_, by) => by,
  ADD: (was, by) =>
    by.N === undefined
      ? { SS: [...new Set([...(was?.SS ?? []), ...(by.SS ?? unknown('ADD of neither number nor strings'))])] }
      : { N: String(Number(was?.N ?? 0) + Number(by.N)) },
  DELETE(was, by) {
    const rest = (was?.SS ?? []).filter((member) => by.SS?.includes(member) !== true)
    return rest.length === 0 ? undefined : { SS: rest }
  },
}

const nameOf = (name: string | undefined, { names }: Expression): string =>
  name?.startsWith('#') === true ? (names?.[name] ?? unknown(name)) : (name ?? unknown('no name'))

const valueOf = (name: string | undefined, { values }: Expression): AttributeValue =>
  values?.[name ?? ''] ?? unknown(String(name))

const plain = (value: AttributeValue): number | string => fromAttributes<{ value: number | string }>({ value }).value

function unknown(expression: string): never {
  throw new Error(`The staging tables do not know this expression: ${expression}`)
}
