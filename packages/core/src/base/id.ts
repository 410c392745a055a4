import { AsyncLocalStorage } from 'node:async_hooks'
import { ulid } from 'ulid'

/** Closed: a log line tells what its ids are. Three letters, `_`, a ULID. */
export const ID_PREFIX = {
  activity: 'act',
  campaign: 'cmp',
  case: 'cas',
  command: 'cmd',
  contact: 'con',
  correction: 'cor',
  invitation: 'inv',
  job: 'job',
  legislature: 'leg',
  letter: 'let',
  office: 'ofc',
  organisation: 'org',
  outbox: 'obx',
  parliamentarian: 'par',
  pledge: 'plg',
  politicalGroup: 'grp',
  pressReport: 'prr',
  prisoner: 'prs',
  replyTemplate: 'tpl',
  report: 'rep',
  reportedCount: 'rpc',
  staff: 'stf',
  stop: 'stp',
  undertakingSet: 'und',
} as const

export type IdKind = keyof typeof ID_PREFIX

const KIND_OF_PREFIX = new Map(Object.entries(ID_PREFIX).map(([kind, prefix]) => [prefix, kind as IdKind]))

const SHAPE = /^([a-z]{3})_[0-9A-HJKMNP-TV-Z]{26}$/

const chance = new AsyncLocalStorage<() => number>()

/** A new id, e.g. `plg_01JD…`; sorts by the time it was made. */
export function newId(kind: IdKind, now: Date = new Date()): string {
  return `${ID_PREFIX[kind]}_${ulid(now.getTime(), chance.getStore())}`
}

/**
 * Inside `work`, and nowhere else, the random part of ids comes from here (0 to below 1): invented data that is the same
 * every time. Such ids can be guessed; nothing may be known by its id alone.
 */
export const withChance = <T>(random: () => number, work: () => Promise<T>): Promise<T> => chance.run(random, work)

/** What a string is the id of, or null if it is no id of ours. */
export function idKind(id: string): IdKind | null {
  const prefix = SHAPE.exec(id)?.[1]
  return (prefix !== undefined && KIND_OF_PREFIX.get(prefix as (typeof ID_PREFIX)[IdKind])) || null
}
