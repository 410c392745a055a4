import { noteErrand } from '../draft/errand.store.ts'
import { go } from '../route/route.ts'
import { useSession } from '../session/SessionProvider.tsx'

/** "Our office will be patron": to the undertakings, or first to the registration and then there. */
export function useBegin(slug: string): () => void {
  const { viewer } = useSession()
  return () => {
    noteErrand({ prisoner: slug, goal: `/intend/${slug}` })
    go(viewer && viewer.offices.length > 0 ? `/intend/${slug}` : '/register')
  }
}
