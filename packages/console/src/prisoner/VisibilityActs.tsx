import QuietIcon from '@mui/icons-material/NotificationsPausedOutlined'
import ShowIcon from '@mui/icons-material/VisibilityOutlined'
import HideIcon from '@mui/icons-material/VisibilityOffOutlined'
import { Stack, Typography } from '@mui/material'
import { DateInput } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { PrisonerRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

/** The two acts for a family, one click away wherever the person appears, and the way back. */
export const VisibilityActs = ({ prisoner, isCalm = false }: { prisoner: PrisonerRowFragment; isCalm?: boolean }) => {
  const t = useText()
  const { state } = prisoner.visibility
  const shared = { resource: 'prisoners', record: prisoner, isCalm }
  const { name } = prisoner
  const family = (
    <Typography variant="body2" color="text.secondary" sx={{ my: 1 }}>
      {t('prisoner.family')}
    </Typography>
  )
  return (
    <Stack
      direction="row"
      sx={{ gap: isCalm ? 0 : 1, flexWrap: isCalm ? 'nowrap' : 'wrap' }}
      onClick={(event) => event.stopPropagation()}
    >
      {state === 'SHOWN' && (
        <ActButton
          {...shared}
          act="quietPrisoner"
          icon={<QuietIcon />}
          label={t('prisoner.quiet')}
          title={t('prisoner.quietTitle', { name })}
          bounds={t('prisoner.quietBounds')}
          done={t('prisoner.done.quietPrisoner')}
        >
          {family}
          <ReasonInput />
          <DateInput source="until" label={t('field.until')} helperText={t('field.untilHelp')} />
        </ActButton>
      )}
      {state !== 'HIDDEN' && (
        <ActButton
          {...shared}
          act="hidePrisoner"
          tone="error"
          icon={<HideIcon />}
          label={t('prisoner.hide')}
          title={t('prisoner.hideTitle', { name })}
          bounds={t('prisoner.hideBounds')}
          done={t('prisoner.done.hidePrisoner')}
        >
          {family}
          <ReasonInput />
          <DateInput source="until" label={t('field.until')} helperText={t('field.untilHelp')} />
        </ActButton>
      )}
      {state !== 'SHOWN' && (
        <ActButton
          {...shared}
          act="showPrisoner"
          icon={<ShowIcon />}
          label={t('prisoner.show')}
          title={t('prisoner.showTitle', { name })}
          bounds={t('prisoner.showBounds')}
          done={t('prisoner.done.showPrisoner')}
        >
          {family}
          <ReasonInput />
        </ActButton>
      )}
    </Stack>
  )
}
