import { Box, Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import type { OfficeQuery, OfficeRowFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { OfficeState } from './OfficeState.tsx'
import { Standing, TwoFacts } from './OfficeFactsSection.tsx'

type Office = OfficeQuery['result']

type Given = {
  title: string
  offices: readonly OfficeRowFragment[]
  none?: string
  called: (office: OfficeRowFragment) => string
}

/** Other accounts, each with its own two facts. */
const Beside = ({ title, offices, none, called }: Given) => {
  if (offices.length === 0 && none === undefined) return null
  return (
    <Section title={title}>
      {offices.length === 0 && <Typography color="text.secondary">{none}</Typography>}
      {offices.map((office) => (
        <Box key={office.id} sx={{ display: 'grid', gap: 0.5 }}>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Link component={RouterLink} to={`/offices/${office.id}/show`} sx={{ overflowWrap: 'anywhere' }}>
              {called(office)}
            </Link>
            <OfficeState {...office} />
          </Box>
          <Standing office={office} />
          {office.state !== 'LEFT' && <TwoFacts office={office} />}
        </Box>
      ))}
    </Section>
  )
}

/** Who else acts, or acted, for the member; and for whom else this mailbox acts. */
export const OfficesBeside = ({ office }: { office: Office }) => {
  const t = useText()
  const byMailbox = ({ mailbox, domain }: OfficeRowFragment) => mailbox ?? `@${domain}`
  const byMember = ({ parliamentarian, legislature }: OfficeRowFragment) =>
    `${parliamentarian.name}, ${legislature.name}`
  return (
    <>
      <Beside title={t('office.others')} offices={office.others} none={t('office.othersNone')} called={byMailbox} />
      <Beside title={t('office.earlier')} offices={office.earlier} none={t('office.earlierNone')} called={byMailbox} />
      <Beside title={t('office.ofMailbox')} offices={office.ofMailbox} called={byMember} />
    </>
  )
}

/** Three Bekirovs in one house: the mailbox of one is easily taken for that of another. */
export const MemberNamesakes = ({ office }: { office: Office }) => {
  const t = useText()
  if (office.namesakes.length === 0) return null
  return (
    <Section title={t('office.namesakes')} tone="wait">
      <Typography>{t('office.namesakesWarning')}</Typography>
      {office.namesakes.map(({ id, name, legislature, isMember }) => (
        <Typography key={id}>
          <Link component={RouterLink} to={`/parliamentarians/${id}/show`}>
            {name}
          </Link>
          {[legislature?.name, !isMember && t('member.former')].filter(Boolean).map((part) => `, ${part as string}`)}
        </Typography>
      ))}
    </Section>
  )
}
