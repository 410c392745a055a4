import { MenuItem, TextField } from '@mui/material'
import { useMemo, useState } from 'react'
import type { CampaignPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { LANGUAGES } from '../provider/i18n/i18n-provider.ts'
import { useText } from '../provider/i18n/text.ts'
import type { Counts } from './figures.ts'
import { Preview } from './Preview.tsx'
import { RunStep } from './RunStep.tsx'
import type { Totals } from './use-run.ts'

type Given = { campaign: CampaignPageFragment; house: string; counts: Counts }

const of = (totals: Totals, name: string): number => totals[name] ?? 0

/** Writing to one house: prepare, look, send, and once more before the deadline. */
export const WriteSection = ({ campaign, house, counts }: Given) => {
  const t = useText()
  const [language, setLanguage] = useState('')
  const letters = useMemo(() => ({ campaign: campaign.id, legislature: house }), [campaign.id, house])
  const prepared = useMemo(() => (language === '' ? letters : { ...letters, language }), [letters, language])
  const saySent = (totals: Totals) =>
    t('letter.sentCount', { sent: of(totals, 'sent'), leftOut: of(totals, 'leftOut') })
  return (
    <Section title={t('letter.write')}>
      <RunStep
        resource="letterPreparation"
        input={prepared}
        title={t('letter.prepare')}
        help={t('letter.prepareHelp')}
        verb={t('letter.prepareVerb')}
        total={counts.members}
        doneOf={(totals) =>
          ['prepared', 'invited', 'pledged', 'stopped'].reduce((sum, name) => sum + of(totals, name), 0)
        }
        say={(totals) =>
          t('letter.preparedCount', {
            prepared: of(totals, 'prepared'),
            invited: of(totals, 'invited'),
            pledged: of(totals, 'pledged'),
            stopped: of(totals, 'stopped'),
          })
        }
        disabled={!campaign.isOpen}
      >
        <TextField
          select
          size="small"
          label={t('letter.language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value)}
          sx={{ minWidth: 220 }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{t('letter.languageOfHouse')}</MenuItem>
          {LANGUAGES.map(({ locale, name }) => (
            <MenuItem key={locale} value={locale}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      </RunStep>
      <Preview campaign={campaign.id} house={house} waiting={counts.prepared} />
      <RunStep
        resource="letterSending"
        input={letters}
        title={t('letter.send', { smart_count: counts.prepared })}
        help={t('letter.sendHelp')}
        verb={t('letter.sendVerb', { smart_count: counts.prepared })}
        total={counts.prepared}
        doneOf={(totals) => of(totals, 'sent') + of(totals, 'leftOut')}
        say={saySent}
        beginsAnew
        disabled={!campaign.isOpen || counts.prepared === 0}
      />
      <RunStep
        resource="letterFollowUp"
        input={letters}
        title={t('letter.followUp', { smart_count: counts.sent })}
        help={t('letter.followUpHelp')}
        verb={t('letter.followUpVerb')}
        total={null}
        doneOf={(totals) => of(totals, 'sent')}
        say={saySent}
        disabled={!campaign.isOpen || counts.sent === 0}
      />
    </Section>
  )
}
