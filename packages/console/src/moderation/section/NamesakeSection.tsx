import { Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import type { PledgePageFragment } from '../../generated/graphql.ts'
import { Section } from '../../look/Section.tsx'
import { useText } from '../../provider/i18n/text.ts'
import { useFormat } from '../../provider/i18n/use-format.ts'

/** Three Bekirovs, two Suleymanovs: a declaration for one is easily taken for the other. */
export const NamesakeSection = ({ pledge }: { pledge: PledgePageFragment }) => {
  const t = useText()
  const format = useFormat()
  if (pledge.namesakes.length === 0) return null
  return (
    <Section title={t('review.namesakes.title')} tone="wait">
      <Typography>{t('review.namesakes.warning')}</Typography>
      {[pledge.prisoner, ...pledge.namesakes].map((prisoner, at) => (
        <Typography key={prisoner.id} sx={{ fontWeight: at === 0 ? 600 : 400 }}>
          <Link component={RouterLink} to={`/prisoners/${prisoner.id}/show`}>
            {prisoner.name}
          </Link>
          {`, ${t(`word.detention.${prisoner.status}`).toLocaleLowerCase(format.locale)}`}
          {prisoner.detainedSince !== null && `, ${format.date(prisoner.detainedSince)}`}
        </Typography>
      ))}
    </Section>
  )
}
