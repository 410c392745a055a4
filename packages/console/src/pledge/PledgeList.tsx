import { useMediaQuery } from '@mui/material'
import { DataTable, FunctionField, List, Pagination, SelectInput, SimpleList } from 'react-admin'
import type { PledgeRowFragment } from '../generated/graphql.ts'
import { enWords } from '../provider/i18n/message/en-words.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { StateMark } from './StateMark.tsx'

const STATES = Object.keys(enWords.pledgeState) as (keyof typeof enWords.pledgeState)[]

/** All pledges, by state. The queue has a page of its own (`moderation/`). */
export const PledgeList = () => {
  const t = useText()
  const isSmall = useMediaQuery((theme) => theme.breakpoints.down('md'))
  const format = useFormat()
  const choices = STATES.map((id) => ({ id, name: t(`word.pledgeState.${id}`) }))
  const filters = [
    <SelectInput
      key="state"
      source="state"
      label={t('field.state')}
      choices={choices}
      emptyText={t('field.any')}
      translateChoice={false}
      alwaysOn
    />,
  ]
  return (
    <List
      filters={filters}
      exporter={false}
      actions={false}
      pagination={<Pagination rowsPerPageOptions={[25]} />}
      perPage={25}
    >
      {isSmall ? (
        <SimpleList<PledgeRowFragment>
          primaryText={(pledge) => pledge.parliamentarian.name}
          secondaryText={(pledge) => pledge.prisoner.name}
          tertiaryText={(pledge) => t(`word.pledgeState.${pledge.state}`)}
          rowClick="show"
        />
      ) : (
        <DataTable<PledgeRowFragment> bulkActionButtons={false} rowClick="show">
          <DataTable.Col source="parliamentarian.name" label={t('field.member')} disableSort />
          <DataTable.Col source="prisoner.name" label={t('field.prisoner')} disableSort />
          <DataTable.Col source="legislature.name" label={t('field.house')} disableSort />
          <DataTable.Col label={t('field.state')}>
            <FunctionField<PledgeRowFragment> render={(pledge) => <StateMark state={pledge.state} />} />
          </DataTable.Col>
          <DataTable.Col label={t('field.since')}>
            <FunctionField<PledgeRowFragment>
              render={(pledge) => {
                const at = pledge.endedAt ?? pledge.acceptedAt ?? pledge.submittedAt
                return at === null ? '' : format.day(at)
              }}
            />
          </DataTable.Col>
        </DataTable>
      )}
    </List>
  )
}
