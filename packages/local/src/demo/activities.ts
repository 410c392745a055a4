import { reportActivity, verifyActivity } from '@patronat/core/activity/activity.ts'
import type { Actor } from '@patronat/core/actor/actor.ts'
import type { ActivityInput } from '@patronat/core/activity/activity.model.ts'
import type { Core } from '@patronat/core/core.ts'
import { romanise } from '@patronat/core/name/romanise.ts'
import type { DemoMember } from './house.ts'
import type { PlannedPledge } from './pledge-plan.ts'
import { SEED } from './organisation.ts'
import { dayAgo, daysAgo, daysSince, demoCommand, monthAgo } from './when.ts'

type Kind = ActivityInput['kind']

const TITLE: Partial<Record<Kind, Record<DemoMember['house']['language'], string>>> = {
  MONTHLY_STATEMENT: {
    en: '{name} is still held. We have not forgotten.',
    uk: '{name} досі за ґратами. Ми пам’ятаємо.',
    de: '{name} ist noch immer in Haft. Wir vergessen nicht.',
  },
  AUTHORITY_APPEAL: {
    en: 'What is the foreign ministry doing for {name}?',
    uk: 'Що робить міністерство закордонних справ для звільнення? Ім’я: {name}',
    de: 'Was tut das Außenministerium für {name}?',
  },
  PUBLIC_EVENT: {
    en: 'An evening of letters to {name}',
    uk: 'Вечір листів. Пишемо в’язням: {name}',
    de: 'Ein Abend, an dem wir Briefe schreiben: an {name}',
  },
}

/** What some patrons did besides: every so many pledges, so many days after the declaration. */
const BESIDES = [
  { every: 3, after: 14, kind: 'AUTHORITY_APPEAL' },
  { every: 5, after: 20, kind: 'PUBLIC_EVENT' },
] as const

type Act = { kind: Kind; on: string; checked: boolean }

/** What a patron did since the declaration, oldest first. */
export function actsOf(core: Core, plan: PlannedPledge, at: number): Act[] {
  const declared = dayAgo(core, plan.declaredDaysAgo)
  const besides = BESIDES.filter(({ every }) => at % every === 0).map(({ kind, after }) => ({
    kind,
    checked: true,
    on: dayAgo(core, plan.declaredDaysAgo - after),
  }))
  const day = String(4 + ((at * 3) % 20)).padStart(2, '0')
  // The month of the declaration owes nothing; the first that does is the one after it.
  const owed = [6, 5, 4, 3, 2, 1].map((ago) => monthAgo(core, ago)).filter((month) => month > declared.slice(0, 7))
  const kept = { ALWAYS: owed, NOT_LAST_MONTH: owed.slice(0, -1), ONCE: owed.slice(0, 1), NEVER: [] }[plan.speaks]
  const statements = kept.map((month) => ({ kind: 'MONTHLY_STATEMENT' as const, on: `${month}-${day}`, checked: true }))
  const yesterday = { kind: 'MONTHLY_STATEMENT' as const, on: dayAgo(core, 1), checked: false }
  return [...besides, ...statements, ...(plan.reportsYesterday ? [yesterday] : [])]
}

/** Reports one act as the office does, the day after; a day later it is verified, unless it waits. */
export async function seedActivity(
  core: Core,
  office: Actor,
  pledge: { id: string; key: string; member: DemoMember; ward: string },
  { kind, on, checked }: Act,
): Promise<void> {
  const { language } = pledge.member.house
  const name = language === 'uk' ? pledge.ward : romanise(pledge.ward)
  const slug = kind.toLowerCase().replaceAll('_', '-')
  const id = `activity:${pledge.key}:${slug}:${on}`
  const ago = daysSince(core, on)
  const input: ActivityInput = {
    pledgeId: pledge.id,
    kind,
    on,
    language,
    url: `${pledge.member.website}${slug}/${on}`,
    title: TITLE[kind]?.[language].replace('{name}', name) ?? null,
  }
  const reported = await reportActivity(daysAgo(core, Math.max(0, ago - 1)), office, input, demoCommand(id))
  if (!checked) return
  const decision = { id: reported.id, expectedVersion: reported.version, reason: 'Own words, names the person.' }
  await verifyActivity(daysAgo(core, Math.max(0, ago - 2)), SEED, decision, demoCommand(`${id}:verified`))
}
