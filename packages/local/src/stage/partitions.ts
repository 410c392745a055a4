import type { QueryCommandInput } from '@aws-sdk/client-dynamodb'
import type { Attributes } from './expression.ts'

/** One partition of the table or of an index: sorted when somebody asks, not with each write. */
type Partition = { items: Map<string, Attributes>; sorted: Attributes[] | null }

/** One table with its indexes, in memory. Partitions are small, or written once and read never. */
export class Partitions {
  readonly #sorts: readonly string[]
  readonly #bySort: Map<string, Map<string, Partition>>

  constructor(indexes: readonly string[]) {
    this.#sorts = ['', ...indexes]
    this.#bySort = new Map(this.#sorts.map((sort) => [sort, new Map()]))
  }

  get(key: Attributes): Attributes | undefined {
    return this.#bySort.get('')?.get(text(key, 'pk'))?.items.get(text(key, 'sk'))
  }

  put(item: Attributes): void {
    this.delete(item)
    for (const sort of this.#sorts) {
      if (item[`${sort}pk`] === undefined) continue
      const partitions = this.#bySort.get(sort) as Map<string, Partition>
      const hash = text(item, `${sort}pk`)
      const partition = partitions.get(hash) ?? { items: new Map(), sorted: null }
      partition.items.set(place(item, sort), item)
      partition.sorted = null
      partitions.set(hash, partition)
    }
  }

  delete(key: Attributes): void {
    const was = this.get(key)
    if (was === undefined) return
    for (const sort of this.#sorts) {
      const partition = this.#bySort.get(sort)?.get(text(was, `${sort}pk`))
      if (partition?.items.delete(place(was, sort)) === true) partition.sorted = null
    }
  }

  /** As DynamoDB answers: one partition, by range key, from a place on. */
  query(input: QueryCommandInput): { Items: Attributes[]; LastEvaluatedKey?: Attributes } {
    const sort = input.IndexName ?? ''
    const [range, values] = [`${sort}sk`, input.ExpressionAttributeValues ?? {}]
    const partition = this.#bySort.get(sort)?.get(text(values, ':h'))
    if (partition === undefined) return { Items: [] }
    partition.sorted ??= [...partition.items.values()].sort((a, b) => (order(a, sort) < order(b, sort) ? -1 : 1))
    const bound = values[':b']?.S ?? ''
    const isWithin = RANGE[input.KeyConditionExpression ?? '']
    if (isWithin === undefined)
      throw new Error(`The staging tables do not know this condition: ${input.KeyConditionExpression}`)
    let found = partition.sorted.filter((item) => isWithin(text(item, range), bound))
    if (input.ScanIndexForward === false) found = found.toReversed()
    const start = input.ExclusiveStartKey
    if (start !== undefined)
      found = found.slice(found.findIndex((item) => order(item, sort) === order(start, sort)) + 1)
    return { Items: found.slice(0, input.Limit) }
  }

  *all(): Iterable<Attributes> {
    for (const { items } of this.#bySort.get('')?.values() ?? []) yield* items.values()
  }
}

/** The conditions on keys that this project asks with. */
const RANGE: Readonly<Record<string, (range: string, bound: string) => boolean>> = {
  '#h = :h': () => true,
  '#h = :h AND begins_with(#r, :b)': (range, bound) => range.startsWith(bound),
  '#h = :h AND #r >= :b': (range, bound) => range >= bound,
}

const text = (item: Attributes, name: string): string => item[name]?.S ?? ''
/** In an index several items may share one place. */
const order = (item: Attributes, sort: string): string =>
  `${text(item, `${sort}sk`)}\n${text(item, 'pk')}\n${text(item, 'sk')}`
const place = (item: Attributes, sort: string): string => (sort === '' ? text(item, 'sk') : order(item, sort))
