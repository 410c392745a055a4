import { Box, Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import type { NamesakeFragment, PledgePageFragment } from '../../generated/graphql.ts'
import { Section } from '../../look/Section.tsx'
import { useText } from '../../provider/i18n/text.ts'
import { useFormat } from '../../provider/i18n/use-format.ts'

/** Original spelling, since when, where, which trial: what a declaration is likely to mention. */
const useTelling = () => {
  const t = useText()
  const format = useFormat()
  return ({ name, names, status, detainedSince, facility, case: trial }: NamesakeFragment): string =>
    [
      names.find(({ kind, text }) => kind === 'PREFERRED' && text !== name)?.text,
      t(`word.detention.${status}`).toLocaleLowerCase(format.locale),
      detainedSince !== null && t('today.heldSince', { date: format.date(detainedSince) }),
      facility?.name,
      trial?.name,
    ]
      .filter(Boolean)
      .join(', ')
}

/** Three Bekirovs, two Suleymanovs: a declaration for one is easily taken for the other. */
export const NamesakeSection = ({ pledge }: { pledge: PledgePageFragment }) => {
  const t = useText()
  const telling = useTelling()
  if (pledge.namesakes.length === 0) return null
  return (
    <Section title={t('review.namesakes.title')} tone="wait">
      <Typography>{t('review.namesakes.warning')}</Typography>
      <Box component="ul" aria-label={t('namesake.apart')} sx={{ m: 0, pl: 2, display: 'grid', gap: 0.5 }}>
        {[pledge.prisoner, ...pledge.namesakes].map((prisoner, at) => (
          <Box key={prisoner.id} component="li" sx={{ fontWeight: at === 0 ? 600 : 400 }}>
            <Link component={RouterLink} to={`/prisoners/${prisoner.id}/show`}>
              {prisoner.name}
            </Link>
            {`, ${telling(prisoner)}`}
          </Box>
        ))}
      </Box>
    </Section>
  )
}
