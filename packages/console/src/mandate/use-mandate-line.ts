import type { TransitionRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** How a patron stands in the houses, with the days that are known. */
export const useMandateLine = () => {
  const t = useText()
  const format = useFormat()
  return ({ state, since, mailboxUntil }: TransitionRowFragment['mandate']): string =>
    [
      t(`word.mandateState.${state}`),
      since !== null && t('mandate.since', { date: format.date(since) }),
      mailboxUntil !== null && t('mandate.mailbox', { date: format.date(mailboxUntil) }),
    ]
      .filter(Boolean)
      .join(', ')
}
