import { Box, Link, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import type { OfficeActivityFragment, OfficePledgeFragment, OfficeQuery } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { StateMark } from '../pledge/StateMark.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** One pledge in a line. */
export const PledgeLine = ({ pledge }: { pledge: OfficePledgeFragment }) => {
  const t = useText()
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Link component={RouterLink} to={`/pledges/${pledge.id}/show`}>
        {t('office.pledgeLine', { prisoner: pledge.prisoner.name })}
      </Link>
      <StateMark state={pledge.state} />
    </Box>
  )
}

/** One activity in a line. */
export const ActivityLine = ({ activity }: { activity: OfficeActivityFragment }) => {
  const t = useText()
  const format = useFormat()
  const { id, kind, on, pledge, state } = activity
  const given = { kind: t(`word.activity.${kind}`), date: format.date(on), prisoner: pledge?.prisoner.name ?? '' }
  return (
    <Typography component="div">
      <Link component={RouterLink} to={`/review/${id}/show`}>
        {t('office.activityLine', given)}
      </Link>
      {`: ${t(`word.activityState.${state}`)}`}
    </Typography>
  )
}

const Lines = ({ title, none, children }: { title: string; none: string; children: ReactNode[] }) => (
  <Section title={title}>
    {children.length === 0 ? <Typography color="text.secondary">{none}</Typography> : children}
  </Section>
)

/** What it handed in and what it reported, whatever became of it. */
export const OfficeDone = ({ office }: { office: OfficeQuery['result'] }) => {
  const t = useText()
  return (
    <>
      <Lines title={t('office.handedIn')} none={t('office.handedInNone')}>
        {office.handedInPledges.map((pledge) => (
          <PledgeLine key={pledge.id} pledge={pledge} />
        ))}
      </Lines>
      <Lines title={t('office.reported')} none={t('office.reportedNone')}>
        {office.reportedActivities.map((activity) => (
          <ActivityLine key={activity.id} activity={activity} />
        ))}
      </Lines>
    </>
  )
}
