import { Box, Card, CardContent, Typography } from '@mui/material'
import { CreateButton, List, RecordsIterator, TopToolbar } from 'react-admin'
import type { CaseRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

const Actions = () => {
  const t = useText()
  return (
    <TopToolbar>
      <CreateButton label={t('record.newCase')} />
    </TopToolbar>
  )
}

/** The trials and groups that several people share. */
export const CaseList = () => (
  <List component="div" exporter={false} actions={<Actions />} pagination={false} perPage={100}>
    <Box sx={{ display: 'grid', gap: 1, mt: 1, maxWidth: 800 }}>
      <RecordsIterator<CaseRowFragment>
        render={({ name, court, slug }) => (
          <Card component="article">
            <CardContent>
              <Typography component="h2" sx={{ fontWeight: 600 }}>
                {name}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {[court, slug].filter(Boolean).join(' · ')}
              </Typography>
            </CardContent>
          </Card>
        )}
      />
    </Box>
  </List>
)
