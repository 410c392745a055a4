import DataLoader from 'dataloader'
import { idKind, type IdKind } from '@patronat/core/base/id.ts'
import { FIELD_GROUPS, type FieldGroup, withheldGroupKey } from '@patronat/core/prisoner/field-group.ts'
import { without } from '@patronat/core/prisoner/prisoner.card.ts'
import { type CardItem, cardKey, cardOf, type SlugKind, slugKey } from '@patronat/core/projection/card-item.ts'
import { endedPledge, endedPrisoner } from '@patronat/core/projection/public-end.ts'
import type { Pointer } from '@patronat/core/projection/pointer.ts'
import { queryItems, type QueryRequest, readItem, readItems, type Tables } from '@patronat/core/table/client.ts'
import type { IndexName } from '@patronat/core/table/definition.ts'
import type { Page, PageRequest } from '@patronat/core/table/page.ts'
import { type PublicEnd, readVisibility, type Visibility } from '@patronat/core/visibility/visibility.ts'

type AboutPrisoner = { id: string; prisonerId?: string; group?: FieldGroup | null }
type Bound = Pick<QueryRequest, 'beginsWith' | 'from'>

/** The cards that an end of detention changes. */
const END: Partial<Record<IdKind, (card: never, end: PublicEnd) => AboutPrisoner>> = {
  prisoner: endedPrisoner,
  pledge: endedPledge,
}

/**
 * How the `public` table is read. What is withheld is read once a request, consistently, before any card; whatever a
 * card says, a withheld person and all that speaks of them is not there.
 */
export function publicRead(tables: Tables) {
  let known: Promise<Visibility> | undefined
  const visibility = () => (known ??= readVisibility(tables))

  const isShown = async (about: AboutPrisoner): Promise<boolean> => {
    const { withheld } = await visibility()
    if (withheld.has(about.id)) return false
    if (about.prisonerId === undefined) return true
    const group = about.group == null ? null : withheldGroupKey(about.prisonerId, about.group)
    return !withheld.has(about.prisonerId) && !(group !== null && withheld.has(group))
  }
  /** A group of fields that was taken back a moment ago may still stand in a card. */
  const takenBack = async (prisonerId: string): Promise<FieldGroup[]> => {
    const { withheld } = await visibility()
    return FIELD_GROUPS.filter((group) => withheld.has(withheldGroupKey(prisonerId, group)))
  }
  /** An end of detention is public at once; the cards follow. */
  const asEnded = async (card: AboutPrisoner): Promise<AboutPrisoner> => {
    const { ended } = await visibility()
    const end = ended.get(card.prisonerId ?? card.id)
    const of = END[idKind(card.id) ?? 'command']
    return end === undefined || of === undefined ? card : of(card as never, end)
  }
  /** The card as everybody may see it now, or null. */
  const shown = async (item: { card: string } | null): Promise<AboutPrisoner | null> => {
    const card = item === null ? null : cardOf<AboutPrisoner>(item)
    if (card === null || !(await isShown(card))) return null
    return idKind(card.id) === 'prisoner'
      ? without('card', await asEnded(card), await takenBack(card.id))
      : asEnded(card)
  }
  const cards = new DataLoader<string, AboutPrisoner | null>(
    async (ids) => {
      // The order matters: what is read after the list of withheld ids can't be older than it.
      await visibility()
      const items = await readItems<CardItem>(tables, 'public', ids.map(cardKey))
      return Promise.all(items.map(shown))
    },
    { maxBatchSize: 100 },
  )
  const load = async <T>(id: string, kind: IdKind): Promise<T | null> =>
    idKind(id) === kind ? ((await cards.load(id)) as T | null) : null

  /** A page is filled up past whoever is withheld: a gap would tell of them, and an empty page would end the list. */
  const fill = async <Kept, T>(
    request: Omit<QueryRequest, 'table'>,
    show: (items: Kept[]) => Promise<(T | null)[]>,
  ): Promise<Page<T>> => {
    await visibility()
    const { page } = request
    const items: Page<T>['items'] = []
    for (let rest = page; ;) {
      const found = await queryItems<Kept>(tables, { ...request, table: 'public', page: rest })
      const read = await show(found.items.map(({ item }) => item))
      found.items.forEach(({ cursor }, at) => {
        const item = read[at] ?? null
        if (item !== null) items.push({ item, cursor })
      })
      const after = found.items.at(-1)?.cursor
      if (!found.hasMore || after === undefined || items.length >= page.first) return { hasMore: found.hasMore, items }
      rest = { ...page, first: page.first - items.length, after }
    }
  }
  return {
    visibility,
    takenBack,
    load,
    /** One page of cards by an index: one query. */
    list: <T>(index: IndexName, hash: string, page: PageRequest, bound: Bound = {}): Promise<Page<T>> =>
      fill<CardItem, T>({ index, hash, page, ...bound }, (items) =>
        Promise.all(items.map(async (item) => (await shown(item)) as T | null)),
      ),
    /** One page of a list of pointers: one query, and one batch of the cards that `load` asks for. */
    pointed: <T>(
      hash: string,
      page: PageRequest,
      one: (pointer: Pointer) => Promise<T | null>,
      bound: Bound = {},
    ): Promise<Page<T>> =>
      fill<Pointer, T>({ hash, page, consistent: false, ...bound }, (items) => Promise.all(items.map(one))),
    bySlug: async (kind: SlugKind, slug: string): Promise<string | null> => {
      const item = await readItem<CardItem>(tables, 'public', slugKey(kind, slug), { consistent: false })
      return item === null ? null : cardOf<string>(item)
    },
  }
}
