import { nameFor, type PersonName } from '@patronat/core/name/name.model.ts'
import type { PressFigures } from '@patronat/core/press/press.model.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import type { PressData } from '@patronat/site/press/press-page.ts'
import type { PressLanguage } from '@patronat/site/press/press.text.ts'

export type Frozen = PressData['frozen']

/** The figures of a report in the words of one language. Pure. */
export function pressData(
  figures: PressFigures,
  frozen: Frozen,
  language: PressLanguage,
  { origin, demo }: { origin: string; demo: boolean },
): PressData {
  const name = (names: readonly PersonName[]) => (names.length === 0 ? '' : nameFor(names, language))
  const text = (of: Parameters<typeof textFor>[0] | null) => (of === null ? '' : textFor(of, language))
  const { campaign, houses, groups, joined, quotes, waiting, ...same } = figures
  return {
    ...same,
    language,
    frozen,
    demo,
    endpoint: `${origin}/graphql`,
    campaign: text(campaign.title),
    houses: houses.map((row) => ({ ...row, name: text(row.name) })),
    groups: groups.map((row) => ({ ...row, name: text(row.name), house: text(row.house) })),
    joined: joined.map(({ member, prisoner, house, group, ...row }) => ({
      ...row,
      member: name(member),
      prisoner: name(prisoner),
      seat: [text(house), text(group)].filter(Boolean).join(', '),
    })),
    quotes: quotes.map(({ member, prisoner, ...row }) => ({ ...row, member: name(member), prisoner: name(prisoner) })),
    waiting: waiting.map(({ names, since }) => ({ name: name(names), since })),
  }
}
