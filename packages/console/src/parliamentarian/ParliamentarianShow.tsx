import { Box, Link, Typography } from '@mui/material'
import { Show, useGetList, useRecordContext } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { History } from '../audit/History.tsx'
import { ContactSection } from '../contact/ContactSection.tsx'
import type { ParliamentarianPageFragment, PledgeRowFragment } from '../generated/graphql.ts'
import { OutLink } from '../look/OutLink.tsx'
import { Section } from '../look/Section.tsx'
import { MandateSection } from '../mandate/MandateSection.tsx'
import { StateMark } from '../pledge/StateMark.tsx'
import { NameSection } from '../prisoner/NameSection.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { MailboxList } from './MailboxList.tsx'

type Member = ParliamentarianPageFragment

const PledgesOf = ({ member }: { member: Member }) => {
  const t = useText()
  const { data = [] } = useGetList<PledgeRowFragment>('pledges', {
    filter: { parliamentarian: member.id },
    pagination: { page: 1, perPage: 50 },
  })
  return (
    <Section title={t('member.pledges')}>
      {data.length === 0 && <Typography color="text.secondary">{t('member.none')}</Typography>}
      {data.map((pledge) => (
        <Box key={pledge.id} sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Link component={RouterLink} to={`/pledges/${pledge.id}/show`}>
            {pledge.prisoner.name}
          </Link>
          <StateMark state={pledge.state} />
        </Box>
      ))}
    </Section>
  )
}

const MemberPage = () => {
  const t = useText()
  const member = useRecordContext<Member>()
  if (member === undefined) return null
  const line = [
    member.legislature?.name,
    member.group?.name,
    member.area,
    member.role ?? (!member.isMember && t('member.former')),
  ]
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1, maxWidth: 900 }}>
      <div>
        <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
          {member.name}
        </Typography>
        <Typography color="text.secondary">{line.filter(Boolean).join(' · ')}</Typography>
      </div>
      <MandateSection member={member} />
      <NameSection names={member.names} />
      <Section title={t('member.mailboxes')}>
        <MailboxList mailboxes={member.mailboxes} />
      </Section>
      <Section title={t('member.channels')}>
        {member.channels.length === 0 && t('member.none')}
        {member.channels.map(({ url }) => (
          <div key={url}>
            <OutLink url={url} />
          </div>
        ))}
      </Section>
      <PledgesOf member={member} />
      <ContactSection parliamentarian={member.id} />
      <Section title={t('pledge.history')}>
        <History record={member.id} />
      </Section>
    </Box>
  )
}

export const ParliamentarianShow = () => (
  <Show queryOptions={{ meta: WHOLE }} actions={false} component="div">
    <MemberPage />
  </Show>
)
