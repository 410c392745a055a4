import { type ReactNode, useEffect, useRef } from 'react'
import {
  AppBar,
  Layout,
  LoadingIndicator,
  LocalesMenuButton,
  TitlePortal,
  ToggleThemeButton,
  useGetIdentity,
  useLocaleState,
  useRefresh,
  useTranslate,
  UserMenu,
} from 'react-admin'
import { StopBanner } from '../stop/StopBanner.tsx'
import { SearchBox } from '../search/SearchBox.tsx'

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

/** The sign that something loads has a name; react-admin's own has none, and hands on what it is given. */
const named = (name: string): object => ({ 'aria-label': name })

/** The menu is called as it reads: by the name of who is signed in. */
const ConsoleAppBar = () => {
  const t = useTranslate()
  const { identity } = useGetIdentity()
  const toolbar = (
    <>
      <LocalesMenuButton />
      <ToggleThemeButton />
      <LoadingIndicator {...named(t('ra.page.loading'))} />
    </>
  )
  return (
    <AppBar toolbar={toolbar} userMenu={<UserMenu label={identity?.fullName ?? 'ra.auth.user_menu'} />}>
      {/* On a telephone there is room for one of them; the page says its title itself. */}
      <TitlePortal sx={{ display: { xs: 'none', sm: 'block' } }} />
      <SearchBox />
    </AppBar>
  )
}

export const ConsoleLayout = ({ children }: { children: ReactNode }) => {
  useSpokenLanguage()
  return (
    <Layout appBar={ConsoleAppBar}>
      <StopBanner />
      {children}
    </Layout>
  )
}
