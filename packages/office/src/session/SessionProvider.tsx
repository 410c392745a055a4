import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { RequestError, request } from '../api/request.ts'
import { ViewerDocument, type ViewerFieldsFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'

export type Viewer = ViewerFieldsFragment
export type Office = Viewer['offices'][number]
export type Pledge = Office['pledges'][number]

type Session = {
  /** undefined: not known yet. null: nobody is signed in. */
  viewer: Viewer | null | undefined
  trouble: RequestError | undefined
  reload: () => Promise<void>
  enter: (viewer: Viewer | null) => void
}

const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (session === null) throw new Error('useSession outside SessionProvider')
  return session
}

/** Who is signed in, asked once and again after every act that changes a pledge. */
export function SessionProvider(props: { children: ReactNode }): ReactNode {
  const { language } = useLanguage()
  const [viewer, setViewer] = useState<Viewer | null>()
  const [trouble, setTrouble] = useState<RequestError>()

  const reload = useCallback(async () => {
    try {
      const answer = await request(ViewerDocument, { language })
      setViewer(answer.officeViewer)
      setTrouble(undefined)
    } catch (error) {
      if (error instanceof RequestError && error.trouble === 'signedOut') setViewer(null)
      else setTrouble(error instanceof RequestError ? error : new RequestError('broken'))
    }
  }, [language])

  useEffect(() => {
    const again = (): void => void reload()
    // After this render, like every other answer: nothing is set while the effect runs.
    queueMicrotask(again)
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [reload])

  const session = useMemo(() => ({ viewer, trouble, reload, enter: setViewer }), [viewer, trouble, reload])
  return <SessionContext value={session}>{props.children}</SessionContext>
}

/** The office's pledge for a prisoner that is not over, if there is one. */
export const openPledge = (viewer: Viewer | null | undefined, slug: string): Pledge | undefined =>
  viewer?.offices
    .flatMap((office) => office.pledges)
    .find(({ prisoner, state }) => prisoner.slug === slug && !['ENDED', 'ANNULLED', 'DECLINED'].includes(state))
