import { useNotify } from 'react-admin'
import type { PledgePageFragment } from '../generated/graphql.ts'
import { isWebAddress } from '../look/OutLink.tsx'
import { codeOf } from '../provider/data/failure.ts'
import { useAct } from '../provider/data/use-act.ts'
import { useText } from '../provider/i18n/text.ts'

/** The server records that this moderator has opened the declaration: without it nobody can accept. */
export const useDeclarationOpening = (pledge: PledgePageFragment | undefined) => {
  const t = useText()
  const notify = useNotify()
  const { mutate, isPending } = useAct('review', 'openDeclaration')
  const url = pledge?.declaration?.url ?? null
  const onError = (error: Error) =>
    notify(codeOf(error) === null ? t('console.networkLost') : error.message, { type: 'error' })
  const record = () => {
    if (pledge === undefined || pledge.declarationOpenedAt !== null) return
    mutate({ record: pledge, data: {} }, { onError })
  }
  return {
    isOpened: (pledge?.declarationOpenedAt ?? null) !== null,
    isPending,
    isLink: url !== null && isWebAddress(url),
    /** For a link that the person follows by themself. */
    record,
    /** For the key and the button: a link opens in a new tab; a reference is read elsewhere and only confirmed. */
    open: () => {
      if (url !== null && isWebAddress(url)) window.open(url, '_blank', 'noopener,noreferrer')
      record()
    },
  }
}

export type DeclarationOpening = ReturnType<typeof useDeclarationOpening>
