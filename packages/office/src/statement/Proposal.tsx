import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { AreaField } from '../form/Field.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { ConfirmActivityDocument, ObjectToActivityDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { Reported } from './statement-form.ts'

type Given = { activity: Reported; today: string; reload: () => void }

/** What the campaign noted for the office: it says yes, or no within its days, or nothing. */
export function Proposal({ activity, today, reload }: Given): ReactNode {
  const { t, date } = useLanguage()
  const [objecting, setObjecting] = useState(false)
  const [why, setWhy] = useState('')
  const act = useAct()
  const { proposal } = activity
  if (proposal === null || activity.state === 'DECLINED') return null
  const given = (purpose: string) => ({
    id: activity.id,
    expectedVersion: activity.version,
    commandId: commandFor(localStorage, purpose),
  })
  const confirm = async (): Promise<void> => {
    const purpose = `confirm-activity:${activity.id}`
    const done = await act.run(
      async () => (await request(ConfirmActivityDocument, { input: given(purpose) })).confirmActivity,
      () => commandAnswered(localStorage, purpose),
    )
    if (done !== null) announce(t('proposal.confirmed'))
    reload()
  }
  const object = async (): Promise<void> => {
    const purpose = `object-activity:${activity.id}`
    const done = await act.run(
      async () =>
        (await request(ObjectToActivityDocument, { input: { ...given(purpose), text: why } })).objectToActivity,
      () => commandAnswered(localStorage, purpose),
    )
    setObjecting(false)
    if (done !== null) announce(t('proposal.objected'))
    reload()
  }
  const mayObject = proposal.answer !== 'OBJECTED' && today <= proposal.objectUntil
  return (
    <div className="notice">
      <div>
        <p>{t('proposal.what', { who: proposal.organisation ?? t('proposal.campaign') })}</p>
        {proposal.answer === null ? null : <p>{t(`proposal.${proposal.answer}`)}</p>}
        {mayObject ? <p className="soft">{t('proposal.until', { date: date(proposal.objectUntil) })}</p> : null}
        <ErrorSummary problems={act.problems} />
        <div className="row">
          {proposal.answer === null ? (
            <Button busy={act.busy} onClick={() => void confirm()}>
              {t('proposal.confirm')}
            </Button>
          ) : null}
          {mayObject ? (
            <Button className="quiet" onClick={() => setObjecting(true)}>
              {t('proposal.object')}
            </Button>
          ) : null}
        </div>
      </div>
      {objecting ? (
        <Confirm
          title={t('proposal.object')}
          verb={t('proposal.object')}
          busy={act.busy}
          onConfirm={() => void object()}
          onClose={() => setObjecting(false)}
        >
          <p>{t('proposal.objectWhat')}</p>
          <AreaField name={`why-${activity.id}`} label={t('proposal.why')} rows={3} value={why} onValue={setWhy} />
        </Confirm>
      ) : null}
    </div>
  )
}
