import '@patronat/design/design.css'
import './frame/frame.css'
import './person/person.css'
import './form/form.css'
import './pledge/pledge.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { noteLetter } from './draft/errand.store.ts'
import { forgetOld } from './draft/kept.ts'
import { chooseLanguage, storedLanguage, storeLanguage } from './language/language.ts'
import { LanguageProvider, loadLanguage } from './language/LanguageProvider.tsx'
import { SessionProvider } from './session/SessionProvider.tsx'

async function start(root: HTMLElement): Promise<void> {
  const language = chooseLanguage(location.search, storedLanguage(), navigator.languages)
  document.documentElement.lang = language
  forgetOld(localStorage, Date.now())
  noteLetter(location.search)
  // The letter's link names a member and a person: both leave the address line, which is read over shoulders and kept in histories.
  if (new URLSearchParams(location.search).has('lang')) storeLanguage(language)
  if (location.search !== '') history.replaceState(null, '', location.pathname)
  const words = await loadLanguage(language)
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider first={language} words={words}>
        <SessionProvider>
          <App />
        </SessionProvider>
      </LanguageProvider>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root !== null) void start(root)
