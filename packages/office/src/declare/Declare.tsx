import { type ReactNode, useMemo, useState } from 'react'
import type { Problem } from '../api/failure.ts'
import { Button } from '../form/Button.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { Restored } from '../form/Restored.tsx'
import { AreaField, SelectField, TextField } from '../form/Field.tsx'
import { Page } from '../frame/Page.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { ChangesAsked } from '../pledge/ChangesAsked.tsx'
import { Deadline } from '../pledge/Deadline.tsx'
import { DiscardDraft } from '../pledge/DiscardDraft.tsx'
import { PledgeDetail } from '../pledge/PledgePage.tsx'
import { WithPledge } from '../pledge/WithPledge.tsx'
import { namesInStep } from '../pledge/names-together.ts'
import type { FullPledge } from '../pledge/use-pledge.ts'
import { Link } from '../route/Link.tsx'
import { go } from '../route/route.ts'
import { SignInAgain } from '../session/SignInAgain.tsx'
import { Conflict } from './Conflict.tsx'
import { CHANNELS } from './channel.ts'
import { KeptLine } from './KeptLine.tsx'
import { proposeChannel } from './propose-channel.ts'
import { TextToAdapt } from './TextToAdapt.tsx'
import { usePledgeDraft } from './use-pledge-draft.ts'

export const isOpen = ({ state }: { state: string }): boolean => state === 'DRAFT' || state === 'CHANGES_REQUESTED'

export function DeclarePage({ id }: { id: string }): ReactNode {
  const { t } = useLanguage()
  return (
    <WithPledge id={id} tab={t('declare.tab')}>
      {(pledge, fetchPledge) =>
        isOpen(pledge) ? <Declare key={pledge.id} {...{ pledge, fetchPledge }} /> : <PledgeDetail pledge={pledge} />
      }
    </WithPledge>
  )
}

type Props = { pledge: FullPledge; fetchPledge: () => Promise<FullPledge | null> }

/** Link, day, channel; or a reference to a transcript; or, when there is none yet, a text to adapt and the deadline. */
function Declare({ pledge, fetchPledge }: Props): ReactNode {
  const { t, language } = useLanguage()
  const draft = usePledgeDraft(pledge, fetchPledge)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [channelChosen, setChannelChosen] = useState(draft.typed.channel !== '')
  const { typed, kept } = draft
  const today = pledge.legislature.today
  const domains = pledge.legislature.domains.map(({ domain }) => domain)

  const typeLink = (url: string): void => {
    const proposed = channelChosen ? null : proposeChannel(url, domains)
    draft.change({ url, ...(proposed === null ? {} : { channel: proposed }) })
  }
  const goOn = async (): Promise<void> => {
    const missing = missingIn(t, typed, today)
    setProblems(missing)
    if (missing.length > 0) return
    if ((await draft.save()) !== null) go(`/pledge/${pledge.id}/summary`)
  }
  const all = useMemo(() => [...problems, ...draft.problems], [problems, draft.problems])
  return (
    <Page title={t('declare.title')} tab={t('declare.tab')}>
      <p className="lead">
        {t('declare.for', { member: pledge.parliamentarian.name, prisoner: namesInStep(pledge, language) })}
      </p>
      <ChangesAsked pledge={pledge} />
      <Deadline pledge={pledge} />
      <Restored restored={draft.restored} kept />
      {kept === 'signedOut' ? <SignInAgain /> : null}
      {draft.there === null ? null : <Conflict {...draft} there={draft.there} />}
      <ErrorSummary problems={all} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void goOn()
        }}
      >
        <TextField
          name="url"
          label={t('declare.url')}
          hint={t('declare.url.hint')}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          value={typed.url}
          onValue={typeLink}
          problems={all}
        />
        <TextField
          name="on"
          type="date"
          label={t('declare.on')}
          max={today}
          value={typed.on}
          onValue={(on) => draft.change({ on })}
          problems={all}
        />
        <SelectField
          name="channel"
          label={t('declare.channel')}
          value={typed.channel}
          options={[
            ['', t('declare.channel.choose')],
            ...CHANNELS.map((channel) => [channel, t(`channel.${channel}`)] as const),
          ]}
          onValue={(channel) => {
            setChannelChosen(true)
            draft.change({ channel })
          }}
          problems={all}
        />
        <details open={typed.transcript !== '' || all.some(({ field }) => field === 'transcript')}>
          <summary>{t('declare.noLink')}</summary>
          <AreaField
            name="transcript"
            label={t('declare.transcript')}
            hint={t('declare.transcript.hint')}
            rows={3}
            value={typed.transcript}
            onValue={(transcript) => draft.change({ transcript })}
            problems={all}
          />
        </details>
        <KeptLine kept={kept} />
        <div className="row">
          <Button type="submit" className="primary" busy={kept === 'saving'}>
            {t('declare.next')}
          </Button>
          <Link className="button quiet" to="/pledges">
            {t('declare.later')}
          </Link>
        </div>
      </form>
      <TextToAdapt pledge={pledge} text={typed.text} onText={(text) => draft.change({ text })} />
      {pledge.state === 'DRAFT' ? <DiscardDraft pledge={pledge} /> : null}
    </Page>
  )
}

type Typed = { url: string; on: string; channel: string; transcript: string }

function missingIn(t: ReturnType<typeof useLanguage>['t'], typed: Typed, today: string): Problem[] {
  const problems: Problem[] = []
  const missing = (field: string, text: string): void => void problems.push({ code: 'input.missing', field, text })
  if (typed.url.trim() === '' && typed.transcript.trim() === '') missing('url', t('failure.pledge.declarationMissing'))
  if (typed.on === '') missing('on', t('declare.on.missing'))
  else if (typed.on > today) missing('on', t('failure.input.dateInFuture'))
  if (typed.channel === '') missing('channel', t('declare.channel.missing'))
  return problems
}
