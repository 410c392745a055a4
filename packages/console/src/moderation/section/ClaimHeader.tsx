import { Box, Stack, Typography } from '@mui/material'
import type { PledgePageFragment } from '../../generated/graphql.ts'
import { ArrivalHeading } from '../../look/ArrivalHeading.tsx'
import { Mark } from '../../look/Mark.tsx'
import { Portrait } from '../../look/Portrait.tsx'
import { useText } from '../../provider/i18n/text.ts'
import { useFormat } from '../../provider/i18n/use-format.ts'
import { BackButton } from '../BackButton.tsx'
import { MARKS } from '../marks.ts'

/** Who claims what, and for how long it has waited. */
export const ClaimHeader = ({ pledge }: { pledge: PledgePageFragment }) => {
  const t = useText()
  const format = useFormat()
  const { parliamentarian: member, prisoner } = pledge
  const since = pledge.submittedAt
  const line = [
    pledge.legislature.name,
    member.group?.name,
    member.area,
    since !== null && t('review.waiting', { time: format.since(since) }),
  ]
  return (
    <Box sx={{ mb: 2 }}>
      <BackButton />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
        <Portrait id={prisoner.id} name={prisoner.name} size={56} />
        <Box sx={{ minWidth: 0 }}>
          <ArrivalHeading sx={{ textWrap: 'balance' }}>
            {t('review.claim', { member: member.name, prisoner: prisoner.name })}
          </ArrivalHeading>
          <Typography color="text.secondary">{line.filter(Boolean).join(' · ')}</Typography>
          <Stack direction="row" sx={{ gap: 0.5, mt: 0.5, flexWrap: 'wrap' }}>
            {!member.isMember && <Mark word={t('review.office.notMember')} tone="danger" />}
            {MARKS.filter(({ holds }) => holds(pledge)).map(({ word, tone }) => (
              <Mark key={word} word={t(word)} tone={tone} />
            ))}
          </Stack>
        </Box>
      </Box>
    </Box>
  )
}
