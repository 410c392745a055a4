import { Box, Button, Stack, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useCanAccess, useGetList } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import type { CampaignPageFragment, PressReportRowFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { FrozenReport } from './FrozenReport.tsx'

/** The figures for journalists: of which instant, what is new since when; looked at first, then frozen. */
export const PressSection = ({ campaign }: { campaign: CampaignPageFragment }) => {
  const { canAccess } = useCanAccess({ resource: 'pressReports', action: 'list' })
  return canAccess === true ? <Press campaign={campaign} /> : null
}

const Press = ({ campaign }: { campaign: CampaignPageFragment }) => {
  const t = useText()
  const { locale, moment } = useFormat()
  const { data = [] } = useGetList<PressReportRowFragment>('pressReports', { filter: { campaign: campaign.id } })
  const [asOf, setAsOf] = useState('')
  const [typedSince, setSince] = useState('')
  // New is what came after the last report, or since the campaign began.
  const since = typedSince === '' ? (data[0]?.asOf ?? `${campaign.startsOn}T00:00:00Z`) : `${typedSince}T00:00:00Z`
  const instant = asOf === '' ? null : new Date(asOf).toISOString()
  const query = new URLSearchParams({
    campaign: campaign.id,
    since,
    l: locale,
    ...(instant === null ? {} : { asOf: instant }),
  })
  return (
    <Section title={t('press.title')}>
      <Typography variant="body2" color="text.secondary">
        {t('press.bounds')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, mt: 1 }}>
        <TextField
          type="datetime-local"
          label={t('press.asOf')}
          helperText={t('press.asOfHelp')}
          value={asOf}
          onChange={({ target }) => setAsOf(target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          type="date"
          label={t('press.since')}
          helperText={t('press.sinceHelp', { at: moment(since) })}
          value={typedSince}
          onChange={({ target }) => setSince(target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" href={`/console/press/preview.html?${String(query)}`} target="_blank" rel="noopener">
          {t('press.preview')}
        </Button>
        <ActButton
          resource="campaigns"
          act="freezePressReport"
          record={campaign}
          label={t('press.freeze')}
          title={t('press.freezeTitle', { campaign: campaign.title })}
          bounds={t('press.freezeBounds')}
          variant="contained"
          startsAt="submit"
          toData={() => ({ campaign: campaign.id, asOf: instant, since })}
          done={t('press.done')}
        />
      </Stack>
      {data.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1.5 }}>
          {data.map((report) => (
            <FrozenReport key={report.id} report={report} />
          ))}
        </Box>
      )}
    </Section>
  )
}
