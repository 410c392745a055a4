import { Typography } from '@mui/material'
import { useGetIdentity } from 'react-admin'
import type { PledgePageFragment } from '../../generated/graphql.ts'
import { Section } from '../../look/Section.tsx'
import { useCodeText, useText } from '../../provider/i18n/text.ts'

/** Why one person is not enough here, and whose turn it is. */
export const SecondPersonSection = ({ pledge }: { pledge: PledgePageFragment }) => {
  const t = useText()
  const codeText = useCodeText()
  const { identity } = useGetIdentity()
  const { approvedOnceBy: first, secondPersonReasons: reasons } = pledge
  if (reasons.length === 0) return null
  const isMine = first?.id === identity?.id
  return (
    <Section title={t('review.second.title')} tone="wait">
      {reasons.map((code) => (
        <Typography key={code}>{codeText('review.second.reason', code)}</Typography>
      ))}
      <Typography sx={{ fontWeight: 600 }}>
        {first === null && t('review.second.first')}
        {first !== null && isMine && t('review.second.mine')}
        {first !== null && !isMine && t('review.second.already', { name: first.name })}
      </Typography>
    </Section>
  )
}
