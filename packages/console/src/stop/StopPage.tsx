import { Box, Stack, Typography } from '@mui/material'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { StopActs } from './StopActs.tsx'
import { useStop } from './use-stop.ts'

/** One act that makes everything stand still, what waits meanwhile, and the way on. */
export const StopPage = () => {
  const t = useText()
  const format = useFormat()
  const stop = useStop()
  const held = stop?.heldMail ?? []
  return (
    <Stack sx={{ gap: 2, mt: 1, maxWidth: '48rem' }}>
      <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
        {t('stop.title')}
      </Typography>
      <Section title={t('stop.what')} tone={stop === null ? 'plain' : 'danger'}>
        <Typography>{t('stop.does')}</Typography>
        <Typography>{t('stop.who')}</Typography>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <StopActs stop={stop} />
        </Box>
      </Section>
      {stop !== null && (
        <Section title={t('stop.held', { smart_count: held.length })}>
          <Typography color="text.secondary">{t('stop.heldHelp')}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {held.map((mail) => (
              <Box
                component="li"
                key={mail.id}
                sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}
              >
                <Typography sx={{ flex: '1 1 12rem' }}>
                  {`${t(`word.event.${mail.event.replace('.', '_')}` as 'word.event.pledge_accepted')} · ${format.moment(mail.at)}`}
                </Typography>
                <ActButton
                  resource="stop"
                  act="dropHeldMail"
                  record={{ id: mail.id }}
                  label={t('stop.dropMail')}
                  title={t('stop.dropMailTitle')}
                  bounds={t('stop.dropMailBounds')}
                  done={t('stop.mailDropped')}
                  isCalm
                >
                  <ReasonInput />
                </ActButton>
              </Box>
            ))}
          </Box>
        </Section>
      )}
    </Stack>
  )
}
