import { Box, MenuItem, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { TextInput, useGetList } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import type { LetterKind, LetterTextsQuery } from '../generated/graphql.ts'
import { Mark } from '../look/Mark.tsx'
import { Section } from '../look/Section.tsx'
import { LANGUAGES } from '../provider/i18n/i18n-provider.ts'
import { useText } from '../provider/i18n/text.ts'

type Words = LetterTextsQuery['result'][number] & { id: string }
const KINDS: readonly LetterKind[] = ['FIRST', 'FOLLOW_UP']

/** What the letters say, in each language; the campaign's own words where it has them. */
export const WordsSection = ({ campaign }: { campaign: string }) => {
  const t = useText()
  const [kind, setKind] = useState<LetterKind>('FIRST')
  const [language, setLanguage] = useState('en')
  const { data = [] } = useGetList<Words>('letterTexts', { filter: { campaign } })
  const words = data.find((one) => one.kind === kind && one.language === language)
  return (
    <Section title={t('letter.words')}>
      <Typography color="text.secondary">{t('letter.wordsHelp')}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' }, maxWidth: 640 }}>
        <TextField
          select
          size="small"
          label={t('letter.which')}
          value={kind}
          onChange={({ target }) => setKind(target.value as LetterKind)}
        >
          {KINDS.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`letter.kind.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={t('letter.language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value)}
        >
          {LANGUAGES.map(({ locale, name }) => (
            <MenuItem key={locale} value={locale}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {words !== undefined && (
        <Box key={`${kind}-${language}`} sx={{ display: 'grid', gap: 1, justifyItems: 'start', maxWidth: 720 }}>
          <Mark
            word={t(words.version === null ? 'letter.builtIn' : 'letter.own')}
            tone={words.version === null ? 'plain' : 'action'}
          />
          <Typography lang={language} sx={{ fontWeight: 600 }}>
            {words.subject}
          </Typography>
          <Typography lang={language} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {words.text}
          </Typography>
          <ActButton
            resource="letters"
            act="keepLetter"
            record={{ id: `${kind}.${language}`, ...(words.version === null ? {} : { version: words.version }) }}
            label={t('letter.edit')}
            title={t(`letter.kind.${kind}`)}
            bounds={t('letter.editBounds')}
            done={t('letter.kept')}
            defaults={{ subject: words.subject, text: words.text }}
            toData={(values) => ({
              campaign,
              kind,
              language,
              subject: (values['subject'] as string | null) ?? '',
              text: (values['text'] as string | null) ?? '',
            })}
          >
            <TextInput source="subject" label={t('letter.subject')} helperText={false} />
            <TextInput
              source="text"
              label={t('letter.text')}
              multiline
              minRows={8}
              maxRows={18}
              helperText={t('letter.places')}
            />
          </ActButton>
        </Box>
      )}
    </Section>
  )
}
