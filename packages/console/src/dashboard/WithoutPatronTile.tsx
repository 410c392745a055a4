import { Box, Link as MuiLink, Typography } from '@mui/material'
import { type RaRecord, useGetList } from 'react-admin'
import { Link } from 'react-router-dom'
import type { WithoutPatronQuery } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { Waiting } from '../look/Waiting.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Person = WithoutPatronQuery['result']['edges'][number]['node'] & RaRecord

/** Who has waited longest for a patron; the first whom one would propose. */
export const WithoutPatronTile = () => {
  const t = useText()
  const format = useFormat()
  const { data } = useGetList<Person>('withoutPatron', { pagination: { page: 1, perPage: 5 } })
  if (data === undefined) return <Waiting lines={2} />
  return (
    <Section title={t(data.length === 0 ? 'today.withoutPatronNone' : 'today.withoutPatron')}>
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {data.map(({ id, name, detainedSince }) => (
          <li key={id}>
            <MuiLink component={Link} to={`/prisoners/${id}/show`}>
              {name}
            </MuiLink>
            {detainedSince !== null && (
              <Typography component="span" variant="body2" color="text.secondary">
                {` · ${t('today.heldSince', { date: format.date(detainedSince) })}`}
              </Typography>
            )}
          </li>
        ))}
      </Box>
      <MuiLink component={Link} to="/prisoners">
        {t('dashboard.all')}
      </MuiLink>
    </Section>
  )
}
