import { Box, Card, CardContent, Link, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import { ActivityActs } from '../activity/ActivityActs.tsx'
import type { QueueRowFragment } from '../generated/graphql.ts'
import { Fact } from '../look/Fact.tsx'
import { Mark } from '../look/Mark.tsx'
import { OutLink } from '../look/OutLink.tsx'
import { MailboxList } from '../parliamentarian/MailboxList.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Of<Kind extends 'pledge' | 'activity' | 'office' | 'report'> = NonNullable<QueueRowFragment[Kind]>

const Open = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link component={RouterLink} to={to} sx={{ fontWeight: 600 }}>
    {children}
  </Link>
)

const ReportPart = ({ report }: { report: Of<'report'> }) => {
  const t = useText()
  const format = useFormat()
  return (
    <>
      <Open to={`/reports/${report.id}/show`}>{t(`word.reportWish.${report.wish}`)}</Open>
      <Typography>{report.prisoner?.name ?? (report.about || t('report.noName'))}</Typography>
      <Typography variant="body2">{t('report.answerBy', { time: format.moment(report.answerBy) })}</Typography>
      {report.isLate && (
        <Box>
          <Mark tone="danger" word={t('report.late')} />
        </Box>
      )}
    </>
  )
}

const PledgePart = ({ pledge }: { pledge: Of<'pledge'> }) => {
  const t = useText()
  const names = { member: pledge.parliamentarian.name, prisoner: pledge.prisoner.name }
  return (
    <>
      <Open to={`/review/${pledge.id}/show`}>{t('review.claim', names)}</Open>
      <Typography>{pledge.legislature.name}</Typography>
    </>
  )
}

const ActivityPart = ({ activity }: { activity: Of<'activity'> }) => {
  const t = useText()
  const format = useFormat()
  const { parliamentarian, pledge } = activity
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {t(`word.activity.${activity.kind}`)}, {format.date(activity.on)}
      </Typography>
      <Typography>
        {pledge === null
          ? parliamentarian.name
          : t('activity.by', { member: parliamentarian.name, prisoner: pledge.prisoner.name })}
      </Typography>
      {activity.title !== null && <Typography>{activity.title}</Typography>}
      <OutLink url={activity.url} />
      <ActivityActs activity={activity} />
    </>
  )
}

/** The two facts about a mailbox, what the roster publishes, and the one thing that can be done. */
const OfficePart = ({ office }: { office: Of<'office'> }) => {
  const t = useText()
  const { parliamentarian: member, legislature, domain } = office
  return (
    <>
      <Open to={`/parliamentarians/${member.id}/show`}>{member.name}</Open>
      <Typography>{legislature.name}</Typography>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {t('review.office.mailbox')}: {office.mailbox ?? domain}
      </Typography>
      <Fact state={office.domainVerified ? 'yes' : 'warning'}>
        {office.domainVerified ? t('review.office.domainYes', { domain }) : t('review.office.domainNo')}
      </Fact>
      <Fact state="open">{t('review.office.matchNone')}</Fact>
      <div>
        <Typography variant="body2">{t('review.office.published')}</Typography>
        <MailboxList mailboxes={member.mailboxes} used={office.mailbox ?? undefined} />
      </div>
      <div>
        <ActButton
          resource="queue"
          act="matchOffice"
          record={{ id: office.id }}
          label={t('review.office.match')}
          title={t('review.office.matchTitle')}
          bounds={t('review.office.matchBounds', { mailbox: office.mailbox ?? domain, member: member.name })}
          done={t('review.office.matched')}
        >
          <ReasonInput />
        </ActButton>
      </div>
    </>
  )
}

/** One thing that waits: decided here, or opened where all of it is shown. */
export const QueueCard = ({ item }: { item: QueueRowFragment }) => {
  const t = useText()
  const format = useFormat()
  const { kind, since, report, pledge, activity, office } = item
  return (
    <Card component="article" aria-label={t(`word.queueKind.${kind}`)}>
      <CardContent sx={{ display: 'grid', gap: 1 }}>
        <Typography color="text.secondary" variant="body2">
          {t(`word.queueKind.${kind}`)} · {t('review.waiting', { time: format.since(since) })}
        </Typography>
        {report !== null && <ReportPart report={report} />}
        {pledge !== null && <PledgePart pledge={pledge} />}
        {activity !== null && <ActivityPart activity={activity} />}
        {office !== null && <OfficePart office={office} />}
      </CardContent>
    </Card>
  )
}
