import { Alert, Stack } from '@mui/material'
import { CheckboxGroupInput, required, useGetIdentity } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { StaffMemberQuery, StaffRole } from '../generated/graphql.ts'
import { enWords } from '../provider/i18n/message/en-words.ts'
import { useText } from '../provider/i18n/text.ts'
import { StaffRoles } from './StaffRoles.tsx'

const ROLES = Object.keys(enWords.role) as StaffRole[]

/** What one administrator decides about another person. */
export const StaffActs = ({ staff }: { staff: StaffMemberQuery['result'] }) => {
  const t = useText()
  const { identity } = useGetIdentity()
  const { name, active, roles } = staff
  const shared = { resource: 'staff', record: staff }
  if (identity?.id === staff.id) return <Alert severity="info">{t('colleague.self')}</Alert>
  if (!active)
    return (
      <ActButton
        {...shared}
        act="reactivateStaff"
        label={t('colleague.reactivate')}
        title={t('colleague.reactivateTitle', { name })}
        bounds={t('colleague.reactivateBounds')}
        done={t('colleague.reactivated')}
      >
        <ReasonInput />
      </ActButton>
    )
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      <ActButton
        {...shared}
        act="changeStaffRoles"
        label={t('colleague.roleChange')}
        title={t('colleague.roleTitle', { name })}
        bounds={t('colleague.roleBounds')}
        done={t('colleague.roleDone')}
        defaults={{ roles }}
      >
        <CheckboxGroupInput
          source="roles"
          label={t('field.roles')}
          choices={ROLES.map((id) => ({ id, name: t(`word.role.${id}`) }))}
          validate={required()}
          translateChoice={false}
          row={false}
        />
        <StaffRoles roles={ROLES} />
        <ReasonInput />
      </ActButton>
      <ActButton
        {...shared}
        act="deactivateStaff"
        tone="error"
        label={t('colleague.deactivate')}
        title={t('colleague.deactivateTitle', { name })}
        bounds={t('colleague.deactivateBounds')}
        done={t('colleague.deactivated')}
      >
        <ReasonInput />
      </ActButton>
    </Stack>
  )
}
