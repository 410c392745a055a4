import { Box, Typography } from '@mui/material'
import { useGetList } from 'react-admin'
import type { StaffRole, StaffRolesQuery } from '../generated/graphql.ts'
import { useCodeText, useText } from '../provider/i18n/text.ts'

type RoleGrant = StaffRolesQuery['result'][number]

/** What each of these roles may, out of the server's own table of permissions. */
export const StaffRoles = ({ roles }: { roles: readonly StaffRole[] }) => {
  const t = useText()
  const codeText = useCodeText()
  const { data = [] } = useGetList<RoleGrant>('staffRoles')
  return data
    .filter(({ id }) => roles.includes(id))
    .map(({ id, permissions }) => (
      <Box key={id} component="details">
        <Typography component="summary" sx={{ cursor: 'pointer' }}>
          {t('colleague.may', { role: t(`word.role.${id}`) })}
        </Typography>
        <Box component="ul" sx={{ my: 0.5, columns: { md: 2 } }}>
          {permissions.map((permission) => (
            <li key={permission}>{codeText('word.permission', permission.replace(':', '_'), permission)}</li>
          ))}
        </Box>
      </Box>
    ))
}
