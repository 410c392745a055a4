import type { ReactNode } from 'react'
import { Choose } from './choose/Choose.tsx'
import { ColleaguePage } from './colleague/ColleaguePage.tsx'
import { DeclarePage } from './declare/Declare.tsx'
import { SummaryPage } from './declare/Summary.tsx'
import { DossierPage } from './dossier/DossierPage.tsx'
import { Footer } from './frame/Footer.tsx'
import { Header } from './frame/Header.tsx'
import { NotFound } from './frame/NotFound.tsx'
import { Announcer, OfflineLine } from './frame/Status.tsx'
import { Intend } from './intend/Intend.tsx'
import { MailboxesPage } from './office/MailboxesPage.tsx'
import { PrisonerPage } from './person/PrisonerPage.tsx'
import { HandOverPage } from './pledge/HandOverPage.tsx'
import { PledgePage } from './pledge/PledgePage.tsx'
import { Pledges } from './pledge/Pledges.tsx'
import { CodeStep } from './register/CodeStep.tsx'
import { MailboxStep } from './register/MailboxStep.tsx'
import { MemberStep } from './register/MemberStep.tsx'
import { match, type Params, usePath } from './route/route.ts'
import { Start } from './start/Start.tsx'
import { StatementPage } from './statement/Statement.tsx'
import { WordsPage } from './words/WordsPage.tsx'

/** The table of contents. */
const ROUTES: readonly (readonly [pattern: string, screen: (params: Params) => ReactNode])[] = [
  ['/', () => <Start />],
  ['/prisoners', () => <Choose />],
  ['/prisoner/:slug', ({ slug = '' }) => <PrisonerPage key={slug} slug={slug} />],
  ['/register', () => <MemberStep />],
  ['/register/mailbox', () => <MailboxStep returning={false} />],
  ['/register/code', () => <CodeStep returning={false} />],
  ['/sign-in', () => <MailboxStep returning />],
  ['/sign-in/code', () => <CodeStep returning />],
  ['/intend/:slug', ({ slug = '' }) => <Intend key={slug} slug={slug} />],
  ['/pledges', () => <Pledges />],
  ['/office/:id', ({ id = '' }) => <MailboxesPage key={id} id={id} />],
  ['/pledge/:id/colleague', ({ id = '' }) => <ColleaguePage key={id} id={id} />],
  ['/pledge/:id/words', ({ id = '' }) => <WordsPage key={id} id={id} />],
  ['/pledge/:id/dossier', ({ id = '' }) => <DossierPage key={id} id={id} />],
  ['/pledge/:id/hand-over', ({ id = '' }) => <HandOverPage key={id} id={id} />],
  ['/pledge/:id', ({ id = '' }) => <PledgePage key={id} id={id} />],
  ['/pledge/:id/declaration', ({ id = '' }) => <DeclarePage key={id} id={id} />],
  ['/pledge/:id/summary', ({ id = '' }) => <SummaryPage key={id} id={id} />],
  ['/pledge/:id/statement', ({ id = '' }) => <StatementPage key={id} id={id} />],
  [
    '/pledge/:id/statement/:activity',
    (at) => <StatementPage key={at.activity} id={at.id ?? ''} activity={at.activity ?? ''} />,
  ],
]

export function App(): ReactNode {
  const path = usePath()
  return (
    <>
      <Header path={path} />
      <Announcer />
      <main id="main" key={path} tabIndex={-1}>
        {screenOf(path)}
      </main>
      <Footer />
      <OfflineLine />
    </>
  )
}

function screenOf(path: string): ReactNode {
  for (const [pattern, screen] of ROUTES) {
    const params = match(pattern, path)
    if (params !== null) return screen(params)
  }
  return <NotFound />
}
