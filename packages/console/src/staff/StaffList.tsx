import { useMediaQuery } from '@mui/material'
import { CreateButton, DataTable, FunctionField, List, SimpleList, TopToolbar } from 'react-admin'
import type { StaffListQuery } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

type StaffRow = StaffListQuery['result'][number]

const Actions = () => {
  const t = useText()
  return (
    <TopToolbar>
      <CreateButton label={t('staff.invite')} />
    </TopToolbar>
  )
}

export const StaffList = () => {
  const t = useText()
  const isSmall = useMediaQuery((theme) => theme.breakpoints.down('md'))
  const rolesOf = ({ roles, active }: StaffRow) =>
    active ? roles.map((role) => t(`word.role.${role}`)).join(', ') : t('colleague.inactive')
  return (
    <List exporter={false} pagination={false} perPage={100} actions={<Actions />}>
      {isSmall ? (
        <SimpleList<StaffRow>
          primaryText={({ name }) => name}
          secondaryText={(staff) => [rolesOf(staff), staff.email].filter(Boolean).join(' · ')}
          rowClick="show"
        />
      ) : (
        <DataTable<StaffRow> bulkActionButtons={false} rowClick="show">
          <DataTable.Col source="name" label={t('field.name')} disableSort />
          <DataTable.Col source="email" label={t('field.email')} disableSort />
          <DataTable.Col label={t('field.roles')}>
            <FunctionField<StaffRow> render={rolesOf} />
          </DataTable.Col>
        </DataTable>
      )}
    </List>
  )
}
