import type { CsvKind } from '@patronat/core/import/import-csv.ts'

type Words = { words: string; summary: string; about: string; more: string }

const OF_A_MEMBER = `  --legislature CODE    the house of the members, where no column says so
`

/** What each kind of list is called on the command line, and what a person should know before. */
export const CSV_COMMAND: Readonly<Record<CsvKind, Words>> = {
  PRISONERS: {
    words: 'import prisoners',
    summary: 'prisoners from a CSV file; new records are for staff only',
    more: `  --language TAG        what names are written in, where no column says so
  --source TEXT         text or link behind every row, where no column says so, or beside it
`,
    about: `New records are INTERNAL: publishing stays a decision of two persons. An import takes nothing away: where dates
differ, both stand there with their sources (2014-09-17/2014-09-18 in a cell are two). Rows are found again by a
column "key" of your own, else by the name; people of the same name are never merged silently.`,
  },
  PLEDGES: {
    words: 'import pledges',
    summary: 'patronages that members declared in public, as documented',
    more: `${OF_A_MEMBER}  --campaign SLUG       the campaign, where no column says so and there are several
  --links-opened        you have opened every declaration
`,
    about: `Each becomes DOCUMENTED: declared in public, not yet confirmed by the office. The office is told and has 14 days
to object; nothing monthly is owed before it confirms. The prisoner must be public.`,
  },
  ACTIVITIES: {
    words: 'import activities',
    summary: 'what patrons did, with its links',
    more: `${OF_A_MEMBER}  --verified            you have looked at each: they count at once. Without it they wait for a moderator
`,
    about: 'They belong to patronages that are active. Nobody gets a mail about them.',
  },
  CONTACTS: {
    words: 'import contacts',
    summary: 'letters, calls and meetings with members, for the contact log',
    more: OF_A_MEMBER,
    about: 'What they say is sealed and never public. Letters and invitations that were sent go here too.',
  },
}
