import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import '@patronat/design/font.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { consoleAuthProvider } from './provider/auth/auth-provider.ts'
import { consoleClient } from './provider/data/client.ts'
import { consoleDataProvider } from './provider/data/data-provider.ts'
import { consoleI18nProvider } from './provider/i18n/i18n-provider.ts'

/** The policy allows styles with this answer's nonce only; without it no style of MUI would be taken. */
const nonce = document.querySelector('meta[property="csp-nonce"]')?.getAttribute('content') ?? ''

const i18nProvider = await consoleI18nProvider()
const language = () => i18nProvider.getLocale()
const client = consoleClient(language)
const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <CacheProvider value={createCache({ key: 'css', nonce })}>
    <App
      i18nProvider={i18nProvider}
      dataProvider={consoleDataProvider(client, language)}
      authProvider={consoleAuthProvider(client)}
    />
  </CacheProvider>,
)
