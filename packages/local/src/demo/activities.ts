import { declineActivity, reportActivity, verifyActivity } from '@patronat/core/activity/activity.ts'
import type { Actor } from '@patronat/core/actor/actor.ts'
import type { ActivityInput, ActivityState } from '@patronat/core/activity/activity.model.ts'
import type { Core } from '@patronat/core/core.ts'
import { romanise } from '@patronat/core/name/romanise.ts'
import { cycled } from './combine.ts'
import { BESIDES, TITLE } from './data/acts.ts'
import type { DemoMember } from './house.ts'
import { type PlannedPledge, QUIET_WARD } from './pledge-plan.ts'
import { SEED } from './organisation.ts'
import { dayAgo, dayOfMonth, daysAgo, daysSince, monthAgo } from './when.ts'

type Kind = ActivityInput['kind']
export type Act = { kind: Kind; on: string; state: ActivityState }

/** Which of the owed months a patron kept. */
const KEPT: Record<PlannedPledge['speaks'], (owed: string[]) => string[]> = {
  ALWAYS: (owed) => owed,
  MOSTLY: (owed) => owed.filter((_, at) => at % 4 !== 2),
  LATELY_SILENT: (owed) => owed.slice(0, -5),
  NOT_LAST_MONTH: (owed) => owed.slice(0, -1),
  ONCE: (owed) => owed.slice(0, 1),
  NEVER: () => [],
}

/** What a patron did since the declaration, oldest first. `at` numbers the pledge. */
export function actsOf(core: Core, plan: PlannedPledge, at: number): Act[] {
  const ended = plan.ends === null ? 1 : plan.ends.daysAgo + 3
  const declared = dayAgo(core, plan.declaredDaysAgo)
  const besides = BESIDES.filter(
    ({ every, after }) => at % every === every - 1 && plan.declaredDaysAgo - after > ended,
  ).map(({ kind, after }): Act => ({ kind, state: 'VERIFIED', on: dayAgo(core, plan.declaredDaysAgo - after) }))
  const day = String(4 + ((at * 3) % 20)).padStart(2, '0')
  // The month of the declaration owes nothing; the first that does is the one after it.
  const owed = Array.from({ length: 24 }, (_, ago) => monthAgo(core, 24 - ago)).filter(
    (month) => month > declared.slice(0, 7) && `${month}-${day}` < dayAgo(core, ended),
  )
  const statements = KEPT[plan.speaks](owed).map((month): Act => ({
    kind: 'MONTHLY_STATEMENT',
    on: `${month}-${day}`,
    state: 'VERIFIED',
  }))
  if (hasSpokenAlready(plan, at) && monthAgo(core, 0) > declared.slice(0, 7)) {
    const onDay = 1 + ((at * 3) % dayOfMonth(core))
    statements.push({
      kind: 'MONTHLY_STATEMENT',
      on: `${monthAgo(core, 0)}-${String(onDay).padStart(2, '0')}`,
      state: 'VERIFIED',
    })
  }
  const extra: Act[] = []
  if (plan.hasDeclined) extra.push({ kind: 'PUBLIC_EVENT', on: dayAgo(core, 35), state: 'DECLINED' })
  if (plan.waitingSince !== null)
    extra.push({ kind: 'MONTHLY_STATEMENT', on: dayAgo(core, plan.waitingSince), state: 'REPORTED' })
  return [...besides, ...statements, ...extra].sort((a, b) => a.on.localeCompare(b.on))
}

/** In the running month: every other one of those who never miss a month. The rest still owe it. */
const hasSpokenAlready = ({ speaks, ends, ward, waitingSince }: PlannedPledge, at: number): boolean =>
  speaks === 'ALWAYS' && ends === null && ward !== QUIET_WARD && waitingSince === null && at % 2 === 0

/** At most so many verified ones of all, taken away evenly. */
export function thinned(all: readonly Act[][], atMost: number): Act[][] {
  const total = all.flat().filter(({ state }) => state === 'VERIFIED').length
  if (total <= atMost) return all.map((acts) => [...acts])
  let at = 0
  return all.map((acts) =>
    acts.filter(({ state }) => {
      if (state !== 'VERIFIED') return true
      at += 1
      return Math.floor((at * atMost) / total) > Math.floor(((at - 1) * atMost) / total)
    }),
  )
}

/** Reports one act as the office does, the day after; a day later somebody has looked at it, unless it waits. */
export async function seedActivity(
  core: Core,
  office: Actor,
  pledge: { id: string; at: number; member: DemoMember; ward: string },
  { kind, on, state }: Act,
): Promise<void> {
  const { language } = pledge.member.house
  const name = language === 'uk' ? pledge.ward : romanise(pledge.ward)
  const slug = kind.toLowerCase().replaceAll('_', '-')
  const ago = Math.floor(daysSince(core, on))
  const titles = TITLE[kind]?.[language] ?? []
  const title = titles.length === 0 ? null : cycled(titles, pledge.at + Number(on.slice(5, 7))).replace('{name}', name)
  const isKept = pledge.at % 3 === 0
  const input: ActivityInput = {
    pledgeId: pledge.id,
    kind,
    on,
    language,
    title,
    url: `${pledge.member.website}${slug}/${on}`,
    channel: kind === 'MONTHLY_STATEMENT' ? 'WEBSITE' : null,
    keptUrl: isKept ? `https://archive.example/${pledge.member.slug}/${slug}/${on}` : null,
    capturedOn: isKept ? on : null,
  }
  const reported = await reportActivity(daysAgo(core, Math.max(0, ago - 1)), office, input)
  const decision = { id: reported.id, expectedVersion: reported.version }
  const later = daysAgo(core, Math.max(0, ago - 2))
  if (state === 'VERIFIED') await verifyActivity(later, SEED, { ...decision, reason: 'Own words, names the person.' })
  if (state === 'DECLINED')
    await declineActivity(later, SEED, {
      ...decision,
      reason: 'The page does not name the person. Please send another link.',
    })
}
