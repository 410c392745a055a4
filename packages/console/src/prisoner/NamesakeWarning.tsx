import { Alert, Box, Link, Typography } from '@mui/material'
import { useWatch } from 'react-hook-form'
import { Link as RouterLink } from 'react-router-dom'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { useFound } from '../search/use-found.ts'

/** While a name is typed: who is there already under this name, another spelling of it or another script. */
export const NamesakeWarning = () => {
  const t = useText()
  const format = useFormat()
  const typed = useWatch({ name: 'name' }) as string | null | undefined
  const { people } = useFound(typed ?? '')
  const found = people.filter((person) => person.kind === 'Prisoner')
  return (
    <Box aria-live="polite" sx={{ width: '100%' }}>
      {found.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          <Typography>{t('namesake.warning')}</Typography>
          <Box component="ul" aria-label={t('namesake.there')} sx={{ m: 0, pl: 2 }}>
            {found.map(({ id, name, status, detainedSince }) => (
              <li key={id}>
                {/* A new tab: what is typed here is kept. */}
                <Link component={RouterLink} to={`/prisoners/${id}/show`} target="_blank">
                  {name}
                </Link>
                {`, ${t(`word.detention.${status}`).toLocaleLowerCase(format.locale)}`}
                {detainedSince !== null && `, ${t('today.heldSince', { date: format.date(detainedSince) })}`}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  )
}
