import { type ReactNode, useEffect, useRef } from 'react'
import { Layout, useLocaleState, useRefresh } from 'react-admin'

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

export const ConsoleLayout = ({ children }: { children: ReactNode }) => {
  useSpokenLanguage()
  return <Layout>{children}</Layout>
}
