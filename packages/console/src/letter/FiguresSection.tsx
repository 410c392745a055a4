import { Box, Typography } from '@mui/material'
import { Section } from '../look/Section.tsx'
import { type MessageKey, useText } from '../provider/i18n/text.ts'
import { type Counts, type GroupFigures, unanswered, written } from './figures.ts'

const FIGURES: readonly (readonly [word: MessageKey, count: (counts: Counts) => number])[] = [
  ['letter.figure.patrons', ({ patrons }) => patrons],
  ['letter.figure.written', written],
  ['letter.figure.unanswered', unanswered],
  ['letter.figure.joined', ({ joined }) => joined],
  ['letter.figure.thinking', ({ thinking }) => thinking],
  ['letter.figure.refused', ({ refused }) => refused],
  ['letter.figure.stopped', ({ stopped }) => stopped],
  ['letter.figure.bounced', ({ bounced }) => bounced],
  ['letter.figure.prepared', ({ prepared }) => prepared],
  ['letter.figure.leftOut', ({ leftOut }) => leftOut],
]
/** What a table of groups has room for. */
const OF_GROUPS = FIGURES.slice(0, 3).concat(FIGURES.slice(6, 7))

const TABLE = {
  borderCollapse: 'collapse',
  width: '100%',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { p: 0.75, textAlign: 'right', borderBottom: 1, borderColor: 'divider', verticalAlign: 'bottom' },
  '& th:first-of-type': { textAlign: 'left', minWidth: '7rem', hyphens: 'auto', overflowWrap: 'break-word' },
  '& thead th': { fontWeight: 600, fontSize: '0.875rem' },
  '& tbody th': { fontWeight: 400 },
} as const

/** How a house stands, and each of its groups. */
export const FiguresSection = ({
  house,
  counts,
  groups,
}: {
  house: string
  counts: Counts
  groups: GroupFigures[]
}) => {
  const t = useText()
  return (
    <Section title={house}>
      <Typography>{t('letter.ofMembers', { patrons: counts.patrons, members: counts.members })}</Typography>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(8.5rem, 1fr))' }}
      >
        {FIGURES.map(([word, count]) => (
          <Box key={word} sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem', hyphens: 'auto' }}>
              {t(word)}
            </Box>
            <Box component="dd" sx={{ m: 0, fontSize: '1.375rem', fontVariantNumeric: 'tabular-nums' }}>
              {count(counts)}
            </Box>
          </Box>
        ))}
      </Box>
      {groups.length > 0 && (
        <Box component="section" sx={{ overflowX: 'auto' }} aria-label={t('letter.byGroup')} tabIndex={0}>
          <Box component="table" sx={TABLE}>
            <thead>
              <tr>
                <th scope="col">{t('letter.byGroup')}</th>
                <th scope="col">{t('letter.figure.members')}</th>
                {OF_GROUPS.map(([word]) => (
                  <th key={word} scope="col">
                    {t(word)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map(({ id, name, counts: own }) => (
                <tr key={id}>
                  <th scope="row">{name ?? t('letter.noGroup')}</th>
                  <td>{name === null ? '' : own.members}</td>
                  {OF_GROUPS.map(([word, count]) => (
                    <td key={word}>{count(own)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Box>
        </Box>
      )}
      <Typography variant="body2" color="text.secondary">
        {t('letter.staffOnly')}
      </Typography>
    </Section>
  )
}
