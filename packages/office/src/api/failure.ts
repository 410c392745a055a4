import type { MessageKey, Translate } from '../language/message.ts'
import { RequestError } from './request.ts'

/** Every refusal that an office can meet; each has a sentence with its remedy in every language. */
export const OFFICE_CODES = [
  'actor.notSignedIn',
  'actor.notAllowed',
  'actor.tooMany',
  'command.reused',
  'record.notFound',
  'record.changed',
  'input.missing',
  'input.invalid',
  'input.tooLong',
  'input.financial',
  'input.linkInvalid',
  'input.dateInFuture',
  'office.mailboxInvalid',
  'office.mailboxPlusAddress',
  'office.domainForeign',
  'office.domainLookalike',
  'office.memberForeign',
  'office.legislatureIncomplete',
  'office.legislatureWithoutDomain',
  'office.notRegistered',
  'office.frozen',
  'office.notPublished',
  'office.removed',
  'office.codeWrong',
  'office.codeExpired',
  'office.codeUsedUp',
  'prisoner.unavailable',
  'pledge.exists',
  'pledge.notInState',
  'pledge.declarationMissing',
  'pledge.undertakingsNotAccepted',
  'pledge.undertakingsChanged',
  'pledge.tooMany',
  'pledge.handOverClosed',
  'pledge.handOverOpen',
  'pledge.successorUnfit',
  'pledge.officeUnmatched',
  'mandate.notOver',
  'activity.linkReported',
  'activity.notInState',
  'activity.tooManyPrisoners',
] as const
export type OfficeCode = (typeof OFFICE_CODES)[number]

export type Failure = { code: string; message: string; field: string | null; detail: readonly string[] }

/** What stands in the error summary; `field` is the last step of the input path, or null for the whole form. */
export type Problem = { code: string; text: string; field: string | null }

const isOfficeCode = (code: string): code is OfficeCode => OFFICE_CODES.some((known) => known === code)

/** Those whose sentence names what the server found: the domains that work, the tries that are left. */
const DETAILED = {
  'office.domainForeign': 'failure.office.domainForeign.detailed',
  'office.domainLookalike': 'failure.office.domainLookalike.detailed',
} as const satisfies Partial<Record<OfficeCode, MessageKey>>

/** The sentence for a refusal. A code that this version does not know keeps the server's own words. */
export function problemOf(t: Translate, failure: Failure): Problem {
  const field = failure.field?.split('.').at(-1) ?? null
  return { code: failure.code, field, text: sentenceOf(t, failure) }
}

function sentenceOf(t: Translate, { code, message, detail }: Failure): string {
  if (!isOfficeCode(code)) return message
  if (code === 'office.codeWrong') {
    const tries = Number(detail[0])
    return Number.isFinite(tries) ? t('failure.office.codeWrong.detailed', { count: tries }) : t(`failure.${code}`)
  }
  if (code in DETAILED && detail.length > 0) {
    return t(DETAILED[code as keyof typeof DETAILED], { domains: detail.join(', ') })
  }
  return t(`failure.${code}`)
}

/** The sentence for an answer that did not come, or that nobody expected. */
export function problemOfError(t: Translate, error: unknown): Problem {
  const trouble = error instanceof RequestError ? error.trouble : 'broken'
  if (trouble === 'signedOut') return { code: 'actor.notSignedIn', field: null, text: t('failure.actor.notSignedIn') }
  if (trouble === 'offline') return { code: 'offline', field: null, text: t('failure.offline') }
  const id = error instanceof RequestError ? error.requestId : null
  return { code: 'broken', field: null, text: id === null ? t('failure.broken') : t('failure.broken.detailed', { id }) }
}
