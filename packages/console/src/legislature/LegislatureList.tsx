import { Box, Link as MuiLink, Typography } from '@mui/material'
import { List, RecordsIterator } from 'react-admin'
import { Link } from 'react-router-dom'
import type { LegislatureRowFragment } from '../generated/graphql.ts'
import { Fact } from '../look/Fact.tsx'
import { isWebAddress, OutLink } from '../look/OutLink.tsx'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { useMissing } from './use-missing.ts'

const Domains = ({ house }: { house: LegislatureRowFragment }) => {
  const t = useText()
  const format = useFormat()
  if (house.domains.length === 0) return t('legislature.noDomain')
  return house.domains.map(({ domain, source, checkedOn }) => (
    <Box key={domain} sx={{ mb: 0.5 }}>
      {domain}
      <Typography variant="caption" color="text.secondary" component="div">
        {isWebAddress(source) ? <OutLink url={source} /> : source},{' '}
        {t('legislature.checked', { date: format.date(checkedOn) })}
      </Typography>
    </Box>
  ))
}

const House = ({ house }: { house: LegislatureRowFragment }) => {
  const t = useText()
  const missing = useMissing()
  return (
    <Section title={house.name} tone={house.canRegister ? 'plain' : 'wait'}>
      <Fact state={house.canRegister ? 'yes' : 'open'}>
        {t(house.canRegister ? 'legislature.open' : 'legislature.closed')}
        {house.missing.length > 0 && `. ${t('legislature.missing', { what: missing(house.missing) })}`}
      </Fact>
      <Terms
        rows={[
          [t('field.country'), `${house.country}, ${t(`word.legislatureLevel.${house.level}`)}`],
          [t('field.domains'), <Domains key="domains" house={house} />],
          [t('field.languages'), house.languages.join(', ')],
          [t('field.timeZone'), house.timeZone],
        ]}
      />
      <MuiLink
        component={Link}
        to={`/parliamentarians?filter=${encodeURIComponent(JSON.stringify({ legislature: house.code }))}`}
      >
        {t('legislature.members', { smart_count: house.memberCount })}
      </MuiLink>
    </Section>
  )
}

/** Every house, its official domains with source and day, and what is missing before its offices can register. */
export const LegislatureList = () => (
  <List component="div" exporter={false} actions={false} pagination={false} perPage={100}>
    <Box
      sx={{ mt: 2, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}
    >
      <RecordsIterator<LegislatureRowFragment> render={(house) => <House house={house} />} />
    </Box>
  </List>
)
