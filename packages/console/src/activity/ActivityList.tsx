import { Box, Card, CardContent, Typography } from '@mui/material'
import { List, Pagination, RecordsIterator } from 'react-admin'
import type { ActivityRowFragment } from '../generated/graphql.ts'
import { OutLink } from '../look/OutLink.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { ActivityActs } from './ActivityActs.tsx'

const ActivityCard = ({ activity }: { activity: ActivityRowFragment }) => {
  const t = useText()
  const format = useFormat()
  return (
    <Card component="article">
      <CardContent sx={{ display: 'grid', gap: 1 }}>
        <Typography component="h2" variant="h6">
          {t(`word.activity.${activity.kind}`)}, {format.date(activity.on)}
        </Typography>
        <Typography color="text.secondary" variant="body2">
          {t('review.waiting', { time: format.since(activity.reportedAt) })}
        </Typography>
        <Typography>
          {activity.pledge === null
            ? activity.parliamentarian.name
            : t('activity.by', { member: activity.parliamentarian.name, prisoner: activity.pledge.prisoner.name })}
        </Typography>
        {activity.title !== null && <Typography>{activity.title}</Typography>}
        <Box>
          <OutLink url={activity.url} />
        </Box>
        <ActivityActs activity={activity} />
      </CardContent>
    </Card>
  )
}

const Empty = () => {
  const t = useText()
  return <Typography sx={{ p: 4, textAlign: 'center' }}>{t('activity.empty')}</Typography>
}

/** What offices, staff and partners have reported and nobody has checked. */
export const ActivityList = () => (
  <List
    component="div"
    exporter={false}
    actions={false}
    empty={<Empty />}
    perPage={25}
    pagination={<Pagination rowsPerPageOptions={[25]} />}
  >
    <Box sx={{ mt: 2, maxWidth: 900, display: 'grid', gap: 2 }}>
      <RecordsIterator<ActivityRowFragment> render={(activity) => <ActivityCard activity={activity} />} />
    </Box>
  </List>
)
