import type { Problem } from '../api/failure.ts'
import { completeLink } from '../declare/propose-channel.ts'
import type { DeclarationChannel, ReportActivitiesInput, UndertakingKind } from '../generated/graphql.ts'
import type { Translate } from '../language/message.ts'
import type { Pledge, Viewer } from '../session/SessionProvider.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'

/** What stands in the form: the same for a first report and for a correction. */
export type TypedStatement = {
  url: string
  on: string
  kind: string
  channel: string
  language: string
  title: string
  keptUrl: string
  capturedOn: string
  /** The other pledges that it counts for, by id, with a space between. */
  also: string
}

/** For how many prisoners one statement counts. */
export const MOST_PRISONERS = 5

/** The member's other pledges for which it can count as well. */
export const othersOf = (viewer: Viewer | null | undefined, pledge: FullPledge): Pledge[] =>
  (viewer?.offices ?? [])
    .flatMap((office) => office.pledges)
    .filter((one) => one.parliamentarian.id === pledge.parliamentarian.id && one.id !== pledge.id)
    .filter((one) => one.state === 'ACTIVE' && one.confirmed)

/** Those of them that are ticked; one that has ended since the form was kept is not. */
export const chosenOf = (others: readonly Pledge[], also: string): string[] =>
  also.split(' ').filter((id) => others.some((one) => one.id === id))

export type Reported = FullPledge['reported'][number]

/** An empty form: a statement, today. Or what was declined, to be corrected. */
export function openWith(pledge: FullPledge, language: string, declined: Reported | undefined): TypedStatement {
  const [first] = pledge.legislature.languages
  return {
    url: declined?.url ?? '',
    on: declined?.on ?? pledge.legislature.today,
    kind: declined?.kind ?? 'MONTHLY_STATEMENT',
    channel: declined?.channel ?? '',
    language: declined?.language ?? first ?? language,
    title: declined?.title ?? '',
    keptUrl: declined?.keptUrl ?? '',
    capturedOn: declined?.capturedOn ?? '',
    also: '',
  }
}

/** The kinds that the office accepted, each once, the monthly statement first; with how each counts. */
export function kindsOf({ undertakings }: FullPledge['undertakingSet']): { kind: UndertakingKind; monthly: boolean }[] {
  const tasks = undertakings.filter(({ counts, kind }) => counts !== 'PRINCIPLE' && kind !== 'PUBLIC_DECLARATION')
  const monthly = new Set(tasks.filter(({ counts }) => counts === 'MONTHLY').map(({ kind }) => kind))
  const kinds = new Set<UndertakingKind>(['MONTHLY_STATEMENT', ...tasks.map(({ kind }) => kind), 'OTHER'])
  return [...kinds].map((kind) => ({ kind, monthly: monthly.has(kind) }))
}

export function missingIn(t: Translate, { url, on, capturedOn }: TypedStatement, today: string): Problem[] {
  const problems: Problem[] = []
  if (url.trim() === '') problems.push({ code: 'input.missing', field: 'url', text: t('statement.url.missing') })
  if (on === '') problems.push({ code: 'input.missing', field: 'on', text: t('declare.on.missing') })
  for (const [field, date] of [
    ['on', on],
    ['capturedOn', capturedOn],
  ] as const)
    if (date > today) problems.push({ code: 'input.dateInFuture', field, text: t('failure.input.dateInFuture') })
  return problems
}

/** The input; when a copy was made is said only where there is one. */
export const inputOf = (typed: TypedStatement): Omit<ReportActivitiesInput, 'commandId' | 'pledges'> => ({
  kind: typed.kind as UndertakingKind,
  on: typed.on,
  url: completeLink(typed.url),
  channel: (typed.channel || null) as DeclarationChannel | null,
  title: typed.title.trim() || null,
  language: typed.language || null,
  keptUrl: completeLink(typed.keptUrl) || null,
  capturedOn: typed.keptUrl.trim() === '' ? null : typed.capturedOn || null,
})
