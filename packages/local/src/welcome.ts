import { roleOf } from './page/start-page.ts'
import type { Running } from './run.ts'

/** What `start` prints when everything is ready. */
export function welcome({ origin, engine, composition }: Running, dataDir: string): string {
  const { signIns, invitation } = composition
  const places = [
    ['Start here', '/local/'],
    ['Public site', '/'],
    ['Office site', '/office/'],
    ['Console', '/console/'],
    ['API', '/graphql'],
    ['Mailbox', '/mail/'],
  ] as const
  const people = signIns.map((signIn) => `  ${signIn.email.padEnd(50)}${signIn.label}: ${roleOf(signIn, 'en')}`)
  return [
    'Patronat is ready, on this machine only.',
    '',
    ...places.map(([name, path]) => `  ${name.padEnd(13)}${origin}${path}`),
    ...(people.length > 0
      ? [
          '',
          'You can be (the code is in the mailbox; staff ask for it on the start page, offices on their site):',
          ...people,
        ]
      : []),
    ...(invitation === null ? [] : ['', "The first administrator's invitation, for one use:", `  ${invitation}`]),
    '',
    `Data: ${dataDir} (${engine}). Stop with Ctrl-C.`,
  ].join('\n')
}
