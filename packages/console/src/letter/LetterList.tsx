import { Box, MenuItem, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { List, Pagination, RecordsIterator, useListContext } from 'react-admin'
import type { LetterRowFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { LetterItem } from './LetterItem.tsx'

const STATES = ['SENT', 'PREPARED', 'ANSWERED', 'STOPPED', 'BOUNCED', 'LEFT_OUT'] as const

const Rows = () => {
  const t = useText()
  const { data, isPending } = useListContext<LetterRowFragment>()
  if (!isPending && (data ?? []).length === 0) return <Typography sx={{ py: 2 }}>{t('letter.none')}</Typography>
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      <RecordsIterator<LetterRowFragment> render={(letter) => <LetterItem letter={letter} />} />
    </Box>
  )
}

/** Letters to a house, by where they stand, and what can be noted of each. */
export const LetterList = ({ campaign, house }: { campaign: string; house: string }) => {
  const t = useText()
  const [state, setState] = useState('SENT')
  const filter = { campaign, legislature: house, ...(state === '' ? {} : { standing: state }) }
  return (
    <Section title={t('letter.list')}>
      <TextField
        select
        size="small"
        label={t('field.state')}
        value={state}
        onChange={({ target }) => setState(target.value)}
        sx={{ maxWidth: 320 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t('letter.all')}</MenuItem>
        {STATES.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`letter.state.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <List
        key={state}
        resource="letters"
        filter={filter}
        disableSyncWithLocation
        storeKey={false}
        component="div"
        title=" "
        actions={false}
        exporter={false}
        empty={false}
        perPage={25}
        pagination={<Pagination rowsPerPageOptions={[25]} />}
      >
        <Rows />
      </List>
    </Section>
  )
}
