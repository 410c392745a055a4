import { type ReactNode, useEffect, useRef } from 'react'
import { AppBar, Layout, useGetIdentity, useLocaleState, useRefresh, UserMenu } from 'react-admin'

/** Names come in the reader's language from the server, so another language means to read again. */
const useSpokenLanguage = () => {
  const [locale] = useLocaleState()
  const refresh = useRefresh()
  const spoken = useRef(locale)
  useEffect(() => {
    document.documentElement.lang = locale
    if (spoken.current === locale) return
    spoken.current = locale
    refresh()
  }, [locale, refresh])
}

/** The menu is called as it reads: by the name of who is signed in. */
const ConsoleAppBar = () => {
  const { identity } = useGetIdentity()
  return <AppBar userMenu={<UserMenu label={identity?.fullName ?? 'ra.auth.user_menu'} />} />
}

export const ConsoleLayout = ({ children }: { children: ReactNode }) => {
  useSpokenLanguage()
  return <Layout appBar={ConsoleAppBar}>{children}</Layout>
}
