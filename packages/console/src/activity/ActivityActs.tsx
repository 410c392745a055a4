import { Stack } from '@mui/material'
import { TextInput } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { ActivityRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

/** What can be said to a reported activity, wherever it is shown. */
export const ActivityActs = ({ activity }: { activity: ActivityRowFragment }) => {
  const t = useText()
  const shared = { resource: 'activities', record: activity }
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      <ActButton
        {...shared}
        act="verifyActivity"
        variant="contained"
        label={t('activity.verify')}
        title={t('activity.verifyTitle')}
        bounds={t('activity.verifyBounds')}
        done={t('activity.done.verifyActivity')}
        startsAt="submit"
        toData={({ reason }) => ({ reason: (reason as string | null) ?? '' })}
      >
        <TextInput source="reason" label={t('decide.note')} helperText={t('decide.noteHelp')} multiline />
      </ActButton>
      <ActButton
        {...shared}
        act="declineActivity"
        tone="error"
        label={t('activity.decline')}
        title={t('activity.declineTitle')}
        bounds={t('activity.declineBounds')}
        done={t('activity.done.declineActivity')}
      >
        <ReasonInput />
      </ActButton>
    </Stack>
  )
}
