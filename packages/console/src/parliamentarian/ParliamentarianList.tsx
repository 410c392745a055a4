import { useMediaQuery } from '@mui/material'
import {
  CreateButton,
  DataTable,
  List,
  Pagination,
  SearchInput,
  SelectInput,
  SimpleList,
  TopToolbar,
  useGetList,
} from 'react-admin'
import type { LegislatureRowFragment, ParliamentarianRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

const Actions = () => {
  const t = useText()
  return (
    <TopToolbar>
      <CreateButton label={t('mandate.recordOutside')} />
    </TopToolbar>
  )
}

/** Members of all houses, from the rosters. */
export const ParliamentarianList = () => {
  const t = useText()
  const isSmall = useMediaQuery((theme) => theme.breakpoints.down('md'))
  const { data: houses = [] } = useGetList<LegislatureRowFragment>('legislatures')
  const filters = [
    <SelectInput
      key="legislature"
      source="legislature"
      label={t('field.house')}
      choices={houses.map(({ code, name }) => ({ id: code, name }))}
      emptyText={t('field.any')}
      translateChoice={false}
      sx={{ minWidth: { sm: 240 } }}
      alwaysOn
    />,
    <SearchInput key="name" source="name" placeholder={t('member.search')} alwaysOn sx={{ minWidth: { sm: 320 } }} />,
  ]
  return (
    <List
      filters={filters}
      exporter={false}
      actions={<Actions />}
      perPage={25}
      pagination={<Pagination rowsPerPageOptions={[25]} />}
    >
      {isSmall ? (
        <SimpleList<ParliamentarianRowFragment>
          primaryText={(member) => member.name}
          secondaryText={(member) => [member.legislature?.name, member.group?.name].filter(Boolean).join(', ')}
          rowClick="show"
        />
      ) : (
        <DataTable<ParliamentarianRowFragment> bulkActionButtons={false} rowClick="show">
          <DataTable.Col source="name" label={t('field.name')} disableSort />
          <DataTable.Col source="legislature.name" label={t('field.house')} disableSort />
          <DataTable.Col source="group.name" label={t('field.group')} disableSort />
          <DataTable.Col source="area" label={t('field.area')} disableSort />
        </DataTable>
      )}
    </List>
  )
}
