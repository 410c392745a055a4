import { Box, Link as MuiLink, Typography } from '@mui/material'
import { useGetOne } from 'react-admin'
import { Link } from 'react-router-dom'
import type { CoverageQuery } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { Waiting } from '../look/Waiting.tsx'
import { useText } from '../provider/i18n/text.ts'

type Coverage = CoverageQuery['result']

const PARTS = [
  ['speaking', 'success.main', ({ withSpeakingPatron }: Coverage) => withSpeakingPatron],
  ['new', 'primary.main', ({ withNewPatronsOnly }: Coverage) => withNewPatronsOnly],
  ['silent', 'warning.main', ({ withSilentPatronsOnly }: Coverage) => withSilentPatronsOnly],
  ['without', 'divider', ({ prisoners, withPatron }: Coverage) => prisoners - withPatron],
] as const

/** "61 of 114": the same figures that the public site and the partners' pages show. Each part is a word and a number too. */
export const CoverageTile = () => {
  const t = useText()
  const { data: coverage } = useGetOne<Coverage>('coverage', { id: 'Coverage' })
  if (coverage === undefined) return <Waiting lines={2} />
  const { prisoners, withSpeakingPatron, patrons, activePledges, statementsThisMonth } = coverage
  return (
    <Section title={t('today.coverage', { speaking: withSpeakingPatron, prisoners })}>
      <Box aria-hidden sx={{ display: 'flex', height: 12, borderRadius: 1, overflow: 'hidden' }}>
        {PARTS.map(([part, colour, count]) => (
          <Box key={part} sx={{ flexGrow: count(coverage), bgcolor: colour }} />
        ))}
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {PARTS.map(([part, colour, count]) => (
          <Box key={part} component="li" sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
            <Box aria-hidden sx={{ width: 10, height: 10, flexShrink: 0, bgcolor: colour }} />
            <span>{t(`today.part.${part}`, { smart_count: count(coverage) })}</span>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {t('today.patrons', { patrons, pledges: activePledges, statements: statementsThisMonth })}
      </Typography>
      <MuiLink component={Link} to="/pledges">
        {t('dashboard.all')}
      </MuiLink>
    </Section>
  )
}
