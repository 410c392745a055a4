import type { ReactNode } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { CopyText } from '../form/CopyText.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { SetCalendarDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { OfficeOfMailbox } from './MailboxesPage.tsx'

/** The secret address of the office's deadlines: to copy, to make anew, to stop. */
export function Calendar({ office, reload }: { office: OfficeOfMailbox; reload: () => void }): ReactNode {
  const { t } = useLanguage()
  const act = useAct()
  const { calendarUrl } = office
  const set = async (on: boolean): Promise<void> => {
    const purpose = `calendar:${office.id}`
    const done = await act.run(
      async () => {
        const commandId = commandFor(localStorage, purpose)
        const input = { commandId, office: office.id, expectedVersion: office.version, on }
        return (await request(SetCalendarDocument, { input })).setCalendar
      },
      () => commandAnswered(localStorage, purpose),
    )
    if (done !== null && calendarUrl !== null) announce(t(on ? 'calendar.renewed' : 'calendar.stopped'))
    reload()
  }
  return (
    <section>
      <h2>{t('calendar.title')}</h2>
      <p>{t('calendar.what')}</p>
      <ErrorSummary problems={act.problems} />
      {calendarUrl === null ? (
        <Button busy={act.busy} onClick={() => void set(true)}>
          {t('calendar.begin')}
        </Button>
      ) : (
        <>
          <blockquote className="address" translate="no" aria-label={t('calendar.address')}>
            {calendarUrl}
          </blockquote>
          <CopyText text={calendarUrl} />
          <div className="row">
            <Button className="quiet" busy={act.busy} onClick={() => void set(true)}>
              {t('calendar.renew')}
            </Button>
            <Button className="quiet" busy={act.busy} onClick={() => void set(false)}>
              {t('calendar.stop')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
