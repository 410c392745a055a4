import { Box, Typography, useMediaQuery } from '@mui/material'
import {
  DataTable,
  FunctionField,
  List,
  Pagination,
  SearchInput,
  SelectInput,
  SimpleList,
  useGetList,
  useListContext,
} from 'react-admin'
import type { LegislatureRowFragment, OfficeRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { OfficeState } from './OfficeState.tsx'

const STATES = ['UNMATCHED', 'MATCHED', 'FROZEN', 'LEFT'] as const

const stateOf = (office: OfficeRowFragment) => <OfficeState {...office} />

/** In one line: what react-admin calls tertiary it writes too pale to be read. */
const nameAndState = (office: OfficeRowFragment) => (
  <Box component="span" sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', flexWrap: 'wrap' }}>
    {office.parliamentarian.name}
    <OfficeState {...office} />
  </Box>
)

const Rows = () => {
  const t = useText()
  const format = useFormat()
  const isSmall = useMediaQuery((theme) => theme.breakpoints.down('md'))
  const { data, isPending, filterValues } = useListContext<OfficeRowFragment>()
  if (!isPending && (data ?? []).length === 0)
    return (
      <Typography sx={{ p: 4, textAlign: 'center' }}>
        {t((filterValues as { name?: string }).name ? 'office.emptyName' : 'office.empty')}
      </Typography>
    )
  const mailboxOf = ({ mailbox, domain }: OfficeRowFragment) => mailbox ?? `@${domain}`
  if (isSmall)
    return (
      <SimpleList<OfficeRowFragment>
        primaryText={nameAndState}
        secondaryText={(office) => `${office.legislature.name} · ${mailboxOf(office)}`}
        rowClick="show"
      />
    )
  return (
    <DataTable<OfficeRowFragment> bulkActionButtons={false} rowClick="show">
      <DataTable.Col source="parliamentarian.name" label={t('field.member')} disableSort />
      <DataTable.Col source="legislature.name" label={t('field.house')} disableSort />
      <DataTable.Col label={t('office.mailbox')}>
        <FunctionField<OfficeRowFragment> render={mailboxOf} />
      </DataTable.Col>
      <DataTable.Col label={t('field.state')}>
        <FunctionField<OfficeRowFragment> render={stateOf} />
      </DataTable.Col>
      <DataTable.Col label={t('field.since')}>
        <FunctionField<OfficeRowFragment> render={({ registeredAt }) => format.day(registeredAt)} />
      </DataTable.Col>
    </DataTable>
  )
}

/** Every account of a parliamentarian, last registered first. */
export const OfficeList = () => {
  const t = useText()
  const { data: houses = [] } = useGetList<LegislatureRowFragment>('legislatures')
  const filters = [
    <SearchInput key="name" source="name" placeholder={t('office.search')} alwaysOn sx={{ minWidth: { sm: 320 } }} />,
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
    <SelectInput
      key="state"
      source="state"
      label={t('field.state')}
      choices={STATES.map((id) => ({ id, name: t(`word.officeState.${id}`) }))}
      emptyText={t('office.any')}
      translateChoice={false}
      alwaysOn
    />,
  ]
  return (
    <List
      component="div"
      filters={filters}
      exporter={false}
      actions={false}
      empty={false}
      perPage={25}
      pagination={<Pagination rowsPerPageOptions={[25]} />}
    >
      <Rows />
    </List>
  )
}
