import type { Translate } from '../language/message.ts'

type Facts = {
  name: string
  detainedSince: string | null
  daysInDetention: { days: number; atLeast: boolean } | null
  recognitions: { body: string }[] | null
}

/** A few sentences from public facts only, for the office to put in its own words. Says who holds it political. */
export function textToAdapt(t: Translate, since: (date: string) => string, { name, ...facts }: Facts): string {
  const body = facts.recognitions?.[0]?.body
  const sentences = [
    t('text.begin', { name }),
    facts.detainedSince === null ? '' : t('text.since', { name, date: since(facts.detainedSince) }),
    facts.daysInDetention === null ? '' : t('text.days', { count: facts.daysInDetention.days }),
    body === undefined ? '' : t('text.according', { body }),
    t('text.promise', { name }),
  ]
  return sentences.filter(Boolean).join(' ')
}
