import { toAttributes } from '@patronat/core/table/client.ts'

export type Scalar = string | number | boolean | null

export type Row = Record<string, unknown>

/** One clause as better-auth hands it over; dates are ISO strings by then. */
export type Clause = {
  field: string
  value: unknown
  operator: string | undefined
  connector: 'AND' | 'OR' | undefined
  mode: 'sensitive' | 'insensitive' | undefined
}

type Operator = {
  matches: (found: Scalar, wanted: unknown) => boolean
  /** The same in DynamoDB's words. `f` is the attribute, `v` the placeholder of the value. */
  expression: (f: string, v: string) => string
}

const ordered = (sign: string, holds: (order: number) => boolean): Operator => ({
  matches: (found, wanted) =>
    typeof found === typeof wanted &&
    found !== null &&
    holds((found as string) < (wanted as string) ? -1 : found === wanted ? 0 : 1),
  expression: (f, v) => `${f} ${sign} ${v}`,
})

const OPERATOR: Readonly<Record<string, Operator>> = {
  eq: { matches: (found, wanted) => found === wanted, expression: (f, v) => `${f} = ${v}` },
  ne: { matches: (found, wanted) => found !== wanted, expression: (f, v) => `${f} <> ${v}` },
  in: {
    matches: (found, wanted) => Array.isArray(wanted) && wanted.includes(found),
    expression: (f, v) => `${f} IN ${v}`,
  },
  lt: ordered('<', (order) => order < 0),
  lte: ordered('<=', (order) => order <= 0),
  gt: ordered('>', (order) => order > 0),
  gte: ordered('>=', (order) => order >= 0),
}

const NULL: Readonly<Record<string, (f: string, v: string) => string>> = {
  eq: (f, v) => `(attribute_not_exists(${f}) OR ${f} = ${v})`,
  ne: (f, v) => `(attribute_exists(${f}) AND ${f} <> ${v})`,
}

function operatorOf({ operator, field, mode }: Clause): Operator {
  const known = OPERATOR[operator ?? 'eq']
  if (known === undefined || mode === 'insensitive')
    throw new Error(`The auth table can't answer "${field} ${operator}"${mode === 'insensitive' ? ' in any case' : ''}`)
  return known
}

/** Whether a row that was read satisfies every clause. */
export const matches = (row: Row, where: readonly Clause[]): boolean =>
  where.every((clause) => operatorOf(clause).matches((row[clause.field] ?? null) as Scalar, clause.value ?? null))

/** The names and values of one DynamoDB expression over the fields of `row`. */
export class Expression {
  readonly names: Record<string, string> = { '#row': 'row' }
  readonly values: Record<string, unknown> = {}

  field(name: string): string {
    const key = `#f_${name.replaceAll(/\W/g, '_')}`
    this.names[key] = name
    return `#row.${key}`
  }

  value(value: unknown): string {
    const key = `:v${Object.keys(this.values).length}`
    this.values[key] = value
    return key
  }

  private list(wanted: unknown): string {
    return Array.isArray(wanted) ? `(${wanted.map((one) => this.value(one)).join(', ')})` : this.value(wanted)
  }

  /** Every clause as a guard that DynamoDB itself decides, so that no racer slips between read and write. */
  guards(where: readonly Clause[]): string {
    return ['attribute_exists(pk)', ...where.map((clause) => this.guard(clause))].join(' AND ')
  }

  private guard(clause: Clause): string {
    const wanted = clause.value ?? null
    const words = wanted === null ? NULL[clause.operator ?? 'eq'] : operatorOf(clause).expression
    if (words === undefined)
      throw new Error(`The auth table can't compare "${clause.field} ${clause.operator}" with null`)
    return words(this.field(clause.field), this.list(wanted))
  }

  attributes() {
    return {
      ExpressionAttributeNames: this.names,
      ...(Object.keys(this.values).length === 0 ? {} : { ExpressionAttributeValues: toAttributes(this.values) }),
    }
  }
}
