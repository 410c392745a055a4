import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { noteErrand, readErrand, safePath } from '../draft/errand.store.ts'
import { useAct } from '../form/use-act.ts'
import { RegisterOfficeDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { go } from '../route/route.ts'
import { useSession } from '../session/SessionProvider.tsx'

/** Ties the mailbox that is signed in to a member, then goes on to where the office wanted to. */
export function useRegisterOffice(): Pick<ReturnType<typeof useAct>, 'busy' | 'problems'> & {
  run: (member: string) => Promise<boolean>
} {
  const { language } = useLanguage()
  const { reload } = useSession()
  const act = useAct()
  const run = async (parliamentarian: string): Promise<boolean> => {
    const purpose = `register:${parliamentarian}`
    const office = await act.run(
      async () => {
        const input = { parliamentarian, language, commandId: commandFor(localStorage, purpose) }
        return (await request(RegisterOfficeDocument, { input })).registerOffice
      },
      () => commandAnswered(localStorage, purpose),
    )
    if (office === null) return false
    await reload()
    goOnErrand()
    return true
  }
  return { busy: act.busy, problems: act.problems, run }
}

/** Where the office was going when it had to sign in. */
export function goOnErrand(): void {
  const to = safePath(readErrand().goal)
  noteErrand({ goal: '' })
  go(to, { replace: true })
}
