import { Typography, useMediaQuery } from '@mui/material'
import { CreateButton, DataTable, FunctionField, List, Pagination, SearchInput, TopToolbar } from 'react-admin'
import type { PrisonerRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { OtherNames } from './OtherNames.tsx'
import { PrisonerCards } from './PrisonerCards.tsx'
import { PrisonerMarks } from './PrisonerMarks.tsx'
import { VisibilityActs } from './VisibilityActs.tsx'

const Actions = () => {
  const t = useText()
  return (
    <TopToolbar>
      <CreateButton label={t('prisoner.create')} />
    </TopToolbar>
  )
}

/** Every record, whatever its level. The name may be written in any script. */
export const PrisonerList = () => {
  const t = useText()
  const isSmall = useMediaQuery((theme) => theme.breakpoints.down('lg'))
  const filters = [
    <SearchInput key="name" source="name" placeholder={t('prisoner.search')} alwaysOn sx={{ minWidth: { sm: 320 } }} />,
  ]
  return (
    <List
      filters={filters}
      exporter={false}
      actions={<Actions />}
      perPage={25}
      pagination={<Pagination rowsPerPageOptions={[25]} />}
      {...(isSmall && { component: 'div' })}
    >
      {isSmall ? (
        <PrisonerCards />
      ) : (
        <DataTable<PrisonerRowFragment> bulkActionButtons={false} rowClick="show">
          <DataTable.Col label={t('field.name')}>
            <FunctionField<PrisonerRowFragment>
              render={(prisoner) => (
                <>
                  <Typography sx={{ fontWeight: 600 }}>{prisoner.name}</Typography>
                  <OtherNames prisoner={prisoner} />
                </>
              )}
            />
          </DataTable.Col>
          <DataTable.Col label={t('field.status')}>
            <FunctionField<PrisonerRowFragment> render={({ status }) => t(`word.detention.${status}`)} />
          </DataTable.Col>
          <DataTable.NumberCol source="patronCount" label={t('field.patrons')} disableSort />
          <DataTable.Col label={t('field.publication')}>
            <FunctionField<PrisonerRowFragment> render={(prisoner) => <PrisonerMarks prisoner={prisoner} />} />
          </DataTable.Col>
          <DataTable.Col label={t('field.visibility')}>
            <FunctionField<PrisonerRowFragment> render={(prisoner) => <VisibilityActs prisoner={prisoner} isCalm />} />
          </DataTable.Col>
        </DataTable>
      )}
    </List>
  )
}
