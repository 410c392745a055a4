import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { SelectField } from '../form/Field.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { SetRemindersDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { OfficeOfMailbox } from './MailboxesPage.tsx'

const NEVER = '0'
const WEEKDAYS = [1, 2, 3, 4, 5] as const

/** On which weekday this mailbox is reminded of a missing statement, or that it is not. */
export function Reminders({ office, reload }: { office: OfficeOfMailbox; reload: () => void }): ReactNode {
  const { t, language } = useLanguage()
  const known = office.remindersStopped ? NEVER : String(office.reminderWeekday)
  const [chosen, setChosen] = useState(known)
  const act = useAct()
  const save = async (): Promise<void> => {
    const purpose = `reminders:${office.id}`
    const stopped = chosen === NEVER
    const saved = await act.run(
      async () => {
        const commandId = commandFor(localStorage, purpose)
        const weekday = stopped ? office.reminderWeekday : Number(chosen)
        const input = { commandId, office: office.id, expectedVersion: office.version, weekday, stopped }
        return (await request(SetRemindersDocument, { input })).setReminders
      },
      () => commandAnswered(localStorage, purpose),
    )
    if (saved === null) return
    announce(t('reminders.saved'))
    reload()
  }
  return (
    <section>
      <h2>{t('reminders.title')}</h2>
      <p>{t('reminders.what')}</p>
      <ErrorSummary problems={act.problems} />
      <SelectField
        name="weekday"
        label={t('reminders.when')}
        value={chosen}
        onValue={setChosen}
        options={[
          ...WEEKDAYS.map((day): [string, string] => [String(day), weekdayName(day, language)]),
          [NEVER, t('reminders.never')],
        ]}
      />
      <Button disabled={chosen === known} busy={act.busy} onClick={() => void save()}>
        {t('reminders.save')}
      </Button>
    </section>
  )
}

/** The first of June 2026 was a Monday. */
const weekdayName = (day: number, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 5, day)))
