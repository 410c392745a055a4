import { Alert, Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useGetIdentity, useGetOne } from 'react-admin'
import { useSayDone } from '../act/ActDialog.tsx'
import { History } from '../audit/History.tsx'
import type { ActivityPageFragment } from '../generated/graphql.ts'
import { ArrivalHeading } from '../look/ArrivalHeading.tsx'
import { isWebAddress } from '../look/OutLink.tsx'
import { Section } from '../look/Section.tsx'
import { Waiting } from '../look/Waiting.tsx'
import { MonthRow } from '../pledge/MonthRow.tsx'
import { ReportedList } from '../pledge/ReportedList.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { type ActivityAct, ActivityDialog } from './ActivityDialog.tsx'
import { BackButton } from './BackButton.tsx'
import { ANSWER, ItemBar, type ItemGiven } from './ItemBar.tsx'
import { nextToDecide } from './next-to-decide.ts'
import { EvidenceSection } from './section/EvidenceSection.tsx'
import { ProposalSection } from './section/ProposalSection.tsx'
import { PersonSection } from './section/PersonSection.tsx'
import { useKeys } from './use-keys.ts'

/** What can be said to it as it stands, the usual answer first. */
const ACTS_OF: Record<ActivityPageFragment['state'], readonly ActivityAct[]> = {
  REPORTED: ['verifyActivity', 'declineActivity'],
  VERIFIED: ['reverseActivity'],
  DECLINED: ['reverseActivity'],
}
const KEY: Record<ActivityAct, string | undefined> = {
  verifyActivity: 'a',
  declineActivity: 'd',
  reverseActivity: undefined,
}

/** One thing that a patron did: its evidence, the months of the pledge, and what was decided before. */
export const ActivityItem = ({ id, ...around }: ItemGiven) => {
  const t = useText()
  const format = useFormat()
  const sayDone = useSayDone()
  const { identity } = useGetIdentity()
  const [asked, setAsked] = useState<ActivityAct | null>(null)
  const { data: activity, error } = useGetOne<ActivityPageFragment>('activities', { id, meta: WHOLE })
  const url = activity?.url ?? ''
  const waits = activity?.state === 'REPORTED'
  useKeys({
    ...(isWebAddress(url) && { open: () => window.open(url, '_blank', 'noopener,noreferrer') }),
    ...(waits && { accept: () => setAsked('verifyActivity'), decline: () => setAsked('declineActivity') }),
  })
  if (error !== null) return <Alert severity="error">{t('console.networkLost')}</Alert>
  if (activity === undefined) return <Waiting />
  const { parliamentarian: member, pledge } = activity
  const line = [pledge?.legislature.name, t('review.waiting', { time: format.since(activity.reportedAt) })]
  const onDone = (act: ActivityAct) => {
    sayDone(t(`activity.done.${act}`))
    if (act !== 'reverseActivity') around.go(nextToDecide(around.queue.items, id, identity?.id as string | undefined))
  }
  return (
    <Box component="article">
      <BackButton />
      <ArrivalHeading>
        {pledge === null ? member.name : t('activity.by', { member: member.name, prisoner: pledge.prisoner.name })}
      </ArrivalHeading>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {line.filter(Boolean).join(' · ')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <ProposalSection proposal={activity.proposal} />
          <EvidenceSection activity={activity} />
          {pledge !== null && <PersonSection prisoner={pledge.prisoner} />}
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {pledge !== null && (
            <>
              <Section title={t('activity.months')}>
                <MonthRow months={pledge.reporting.months} />
              </Section>
              <Section title={t('activity.others')}>
                <ReportedList reported={pledge.reported.filter((other) => other.id !== id)} />
              </Section>
            </>
          )}
          <Section title={t('pledge.history')}>
            <History record={id} />
          </Section>
        </Box>
      </Box>
      <ItemBar {...around} note={waits ? null : t(`word.activityState.${activity.state}`)}>
        {ACTS_OF[activity.state].map((act, at) => (
          <Button
            key={act}
            variant={at === 0 && waits ? 'contained' : 'outlined'}
            color={act === 'declineActivity' ? 'error' : 'primary'}
            aria-keyshortcuts={KEY[act]}
            onClick={() => setAsked(act)}
            sx={ANSWER}
          >
            {t(`activity.${act}`)}
          </Button>
        ))}
      </ItemBar>
      {asked !== null && (
        <ActivityDialog act={asked} activity={activity} onDone={() => onDone(asked)} onClose={() => setAsked(null)} />
      )}
    </Box>
  )
}
