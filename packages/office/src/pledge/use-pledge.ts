import { useCallback } from 'react'
import { request } from '../api/request.ts'
import { useAnswer } from '../api/use-answer.ts'
import { PledgePageDocument, type PledgePageQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'

export type FullPledge = NonNullable<PledgePageQuery['pledge']>

/** One pledge of the office that is signed in, and a way to read it anew without the screen starting over. */
export function usePledge(id: string): ReturnType<typeof useAnswer<PledgePageQuery, unknown>> & {
  fetchPledge: () => Promise<FullPledge | null>
} {
  const { language } = useLanguage()
  const answer = useAnswer(PledgePageDocument, { id, language })
  const fetchPledge = useCallback(async () => {
    try {
      return (await request(PledgePageDocument, { id, language })).pledge
    } catch {
      return null
    }
  }, [id, language])
  return { ...answer, fetchPledge }
}
