import { Box, Link, Typography } from '@mui/material'
import type { PressReportRowFragment } from '../generated/graphql.ts'
import { LANGUAGES } from '../provider/i18n/i18n-provider.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** One report as it was frozen: to print in three languages, to download, and what has changed since. */
export const FrozenReport = ({ report }: { report: PressReportRowFragment }) => {
  const t = useText()
  const { locale, moment } = useFormat()
  const { id, asOf, frozenAt, queryHash, changed, changes } = report
  const at = (ending: string, language: string) => `/console/press/${id}.${ending}?l=${language}`
  const why = [
    changes.verifications > 0 && t('press.verifications', { smart_count: changes.verifications }),
    changes.corrections > 0 && t('press.corrections', { smart_count: changes.corrections }),
    changes.withdrawals > 0 && t('press.withdrawals', { smart_count: changes.withdrawals }),
  ]
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('press.asOfMoment', { at: moment(asOf) })}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {t('press.frozenAt', { at: moment(frozenAt) })} · {queryHash.slice(0, 12)}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', '& a': { minHeight: 24 } }}>
        {LANGUAGES.map(({ locale: language, name }) => (
          <Link key={language} href={at('html', language)} target="_blank" rel="noopener" hrefLang={language}>
            {t('press.print', { language: name })}
          </Link>
        ))}
        <Link href={at('csv', locale)}>CSV</Link>
        <Link href={at('json', locale)}>JSON</Link>
      </Box>
      {changed.length === 0 ? (
        <Typography variant="body2">{t('press.unchanged')}</Typography>
      ) : (
        <Typography variant="body2" color="secondary.main">
          {t('press.changed')}{' '}
          {changed
            .map(({ measure, frozen, now }) => `${t(`word.pressMeasure.${measure}`)}: ${frozen} → ${now}`)
            .join('; ')}
        </Typography>
      )}
      {why.some(Boolean) && <Typography variant="body2">{why.filter(Boolean).join(', ')}</Typography>}
    </Box>
  )
}
