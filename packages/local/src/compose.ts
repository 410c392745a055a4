import { SESv2Client } from '@aws-sdk/client-sesv2'
import { createOfficeAuth } from '@patronat/auth/office/office-auth.ts'
import { createStaffAuth } from '@patronat/auth/staff/staff-auth.ts'
import type { Clock } from '@patronat/core/base/clock.ts'
import type { Core } from '@patronat/core/core.ts'
import { migrate } from '@patronat/core/maintenance/migrate.ts'
import { recordCode } from '@patronat/core/office/office.ts'
import { sealWithKeyRing } from '@patronat/core/seal/seal.ts'
import { recordPasskey } from '@patronat/core/staff/change-staff.ts'
import type { Tables } from '@patronat/core/table/client.ts'
import { reportError } from '@patronat/functions/log/log.ts'
import { mailReturned } from '@patronat/functions/mail/mail-returned.ts'
import { postOffice } from '@patronat/functions/mail/post-office.ts'
import { runSchedule, SCHEDULE, scheduleNames } from '@patronat/functions/schedule/schedule.ts'
import { projectorOf } from '@patronat/functions/stream/projector.ts'
import { relayOf } from '@patronat/functions/stream/relay.ts'
import { serveCalendar } from '@patronat/functions/surface/calendar.ts'
import { serveConsole, serveConsoleAuth } from '@patronat/functions/surface/console.ts'
import { serveOffice } from '@patronat/functions/surface/office.ts'
import { serveConsolePhoto, servePhoto } from '@patronat/functions/surface/photo.ts'
import { servePress } from '@patronat/functions/surface/press.ts'
import { servePublic } from '@patronat/functions/surface/public.ts'
import { serveReport } from '@patronat/functions/surface/report.ts'
import { serveStop } from '@patronat/functions/surface/stop.ts'
import { serveSite } from '@patronat/functions/surface/site.ts'
import { type Assets, readAssets } from '@patronat/site/asset/assets.ts'
import { seedDemo } from './demo/seed-demo.ts'
import { filesIn } from './files-in.ts'
import { inviteFirstAdministrator } from './first-administrator.ts'
import type { FunctionHandler } from './http/function-url.ts'
import { answeredPost } from './mail/answer-mail.ts'
import { withBanner } from './page/banner.ts'
import { withExplorer } from './page/explorer.ts'
import { wentOutBy } from './mail/mail-catcher.ts'
import type { LocalSignIn } from './page/sign-in.ts'
import type { DemoSignIn } from './page/start-page.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'
import { isHalfLoaded, throwAwayHalf } from './stage/load.ts'
import { staffSignIn } from './staff-sign-in.ts'
import type { Line } from './scheduler.ts'
import type { Consumer } from './stream/event.ts'

export type ComposeParts = {
  tables: Tables
  settings: Settings
  /** For all but sign-in, budgets and TTL. */
  clock: Clock
  secrets: Secrets
  /** For the SES client. */
  mailEndpoint: string
  /** `http://localhost:4000`: under which people come here, and the only one where passkeys work. */
  origin: string
  /** Told how far what takes long is. */
  say?: (line: string) => void
}

export type Composition = {
  /** By path; `/console/auth/*` is everything below. `/graphql` is asked under any host name, the rest is not. */
  routes: Readonly<Record<string, FunctionHandler>>
  /** What follows the registry's stream. */
  consumers: readonly Consumer[]
  /** What the clock does. */
  schedules: readonly Line[]
  clock: Clock
  /** Styles and fonts of the public site, by path. */
  assets: Assets['files']
  signIns: readonly DemoSignIn[]
  localSignIn: LocalSignIn
  /** The first administrator's, where there is no demo data and nobody yet; it is printed once. */
  invitation: string | null
}

const SENDER = 'Patronat <no-reply@patronat.example>'

/** Puts together what runs on AWS as functions, over the tables and the mail of this machine. */
export async function compose({
  tables,
  settings,
  clock,
  secrets,
  mailEndpoint,
  origin,
  say,
}: ComposeParts): Promise<Composition> {
  // A demo that was never finished is nothing that anybody can begin with.
  if (await isHalfLoaded(tables)) await throwAwayHalf(tables)
  const core: Core = { tables, clock, sealer: sealWithKeyRing(secrets.keyRing), files: filesIn(settings.dataDir) }
  const secret = secrets.auth
  const officeAuth = createOfficeAuth({
    tables,
    secret,
    baseURL: origin,
    sendCode: (letter) => recordCode(core, letter),
  })
  const staffAuth = createStaffAuth({
    tables,
    secret,
    baseURL: origin,
    rpID: 'localhost',
    origin,
    onEnrolled: (staffId) => recordPasskey(core, staffId),
  })
  const ses = new SESv2Client({
    endpoint: mailEndpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const assets = readAssets()
  const site = { origin, assets: assets.prefix, demo: settings.demo, operator: null }
  const consoleSettings = { methods: ['passkey', 'local-code'], offices: officeAuth } as const
  const post = answeredPost(postOffice(core, ses, SENDER, wentOutBy(mailEndpoint)), clock, mailReturned(core))
  const effects = { core, origin, post }
  const signIns = settings.demo ? await seedDemo(core, settings.demoSize, say) : []
  // A folder of an older version is brought to this one before anything is asked of it.
  await migrate(core, say)
  return {
    routes: {
      '/report/': serveReport(core, reportError, assets.prefix),
      '/report/code': serveReport(core, reportError, assets.prefix),
      '/stop/*': serveStop(core, reportError, assets.prefix),
      '/*': withBanner(serveSite(core, reportError, site)),
      '/photo/*': servePhoto(core, reportError),
      '/graphql': withExplorer(servePublic(core, reportError)),
      '/office/calendar/*': serveCalendar(core, reportError, origin),
      '/office/graphql': serveOffice(core, officeAuth, reportError),
      '/console/graphql': serveConsole(core, staffAuth, reportError, consoleSettings),
      '/console/photo/*': serveConsolePhoto(core, staffAuth, reportError, consoleSettings),
      '/console/press/*': servePress(core, staffAuth, reportError, { ...consoleSettings, ...site }),
      '/console/auth/*': serveConsoleAuth(staffAuth),
    },
    consumers: [
      { name: 'projector', handler: projectorOf(core) },
      { name: 'relay', handler: relayOf(effects) },
    ],
    schedules: scheduleNames.map((name) => ({
      name,
      minute: SCHEDULE[name].minute,
      run: () => runSchedule(core, name),
    })),
    clock,
    assets: assets.files,
    signIns,
    localSignIn: staffSignIn(core, staffAuth, post),
    invitation: settings.demo ? null : await inviteFirstAdministrator(core, staffAuth, origin),
  }
}
