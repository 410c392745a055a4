import { Box, Link as MuiLink, Typography } from '@mui/material'
import { CreateButton, List, TopToolbar, useListContext } from 'react-admin'
import { Link } from 'react-router-dom'
import type { UndertakingSetRowFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'

type Row = UndertakingSetRowFragment

/** The versions of each set, the latest first. */
export const versionsByCode = (rows: readonly Row[]): [code: string, versions: Row[]][] =>
  Object.entries(Object.groupBy(rows, ({ code }) => code)).map(([code, versions = []]) => [
    code,
    versions.toSorted((one, other) => other.version - one.version),
  ])

const Sets = () => {
  const t = useText()
  const { data = [] } = useListContext<Row>()
  return (
    <Box
      sx={{ mt: 2, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}
    >
      {versionsByCode(data).map(([code, versions]) => (
        <Section key={code} title={versions[0]?.name ?? code}>
          <Typography variant="body2" color="text.secondary">
            {code}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {versions.map(({ id, name, version, undertakings }) => (
              <li key={id}>
                <MuiLink component={Link} to={`/undertakingSets/${id}/show`}>
                  {t('undertaking.version', { name, version })}
                </MuiLink>
                {`, ${t('undertaking.points', { smart_count: undertakings.length })}`}
              </li>
            ))}
          </Box>
        </Section>
      ))}
    </Box>
  )
}

const Actions = () => {
  const t = useText()
  return (
    <TopToolbar>
      <CreateButton label={t('undertaking.create')} />
    </TopToolbar>
  )
}

/** Every version of every set: none is ever changed, so old pledges say for ever what they were. */
export const UndertakingSetList = () => (
  <List component="div" exporter={false} actions={<Actions />} pagination={false} perPage={100}>
    <Sets />
  </List>
)
