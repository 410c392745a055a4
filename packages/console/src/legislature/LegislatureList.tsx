import { Box, Link as MuiLink } from '@mui/material'
import { CreateButton, List, RecordsIterator, TopToolbar } from 'react-admin'
import { Link } from 'react-router-dom'
import type { LegislatureRowFragment } from '../generated/graphql.ts'
import { Fact } from '../look/Fact.tsx'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { useText } from '../provider/i18n/text.ts'
import { Domains } from './Domains.tsx'
import { useMissing } from './use-missing.ts'

const House = ({ house }: { house: LegislatureRowFragment }) => {
  const t = useText()
  const missing = useMissing()
  return (
    <Section
      title={house.name}
      tone={house.canRegister ? 'plain' : 'wait'}
      actions={
        <MuiLink component={Link} to={`/legislatures/${house.id}/show`}>
          {t('legislature.page', { name: house.name })}
        </MuiLink>
      }
    >
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
      <Members house={house} />
    </Section>
  )
}

/** How many sit there, and the way to them. */
export const Members = ({ house }: { house: LegislatureRowFragment }) => {
  const t = useText()
  return (
    <MuiLink
      component={Link}
      to={`/parliamentarians?filter=${encodeURIComponent(JSON.stringify({ legislature: house.code }))}`}
    >
      {t('legislature.members', { smart_count: house.memberCount })}
    </MuiLink>
  )
}

const Actions = () => {
  const t = useText()
  return (
    <TopToolbar>
      <CreateButton label={t('legislature.create')} />
    </TopToolbar>
  )
}

/** Every house, its official domains with source and day, and what is missing before its offices can register. */
export const LegislatureList = () => (
  <List component="div" exporter={false} actions={<Actions />} pagination={false} perPage={100}>
    <Box
      sx={{ mt: 2, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}
    >
      <RecordsIterator<LegislatureRowFragment> render={(house) => <House house={house} />} />
    </Box>
  </List>
)
