import { Box, MenuItem, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { TextInput, Title, useRequireAccess } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { History } from '../audit/History.tsx'
import type { ReplyDecision } from '../generated/graphql.ts'
import { Mark } from '../look/Mark.tsx'
import { Section } from '../look/Section.tsx'
import { Waiting } from '../look/Waiting.tsx'
import { LANGUAGES } from '../provider/i18n/i18n-provider.ts'
import { useText } from '../provider/i18n/text.ts'
import { builtIn, PLACES, REPLY_DECISIONS, REPLY_REASONS, type ReplyFor } from './built-in.ts'
import { useReasonWord } from './use-reason-word.ts'
import { useReplies } from './use-replies.ts'

/** One text: the organisation's own or the one that Patronat brings, and how it came to be. */
const Reply = ({ wanted }: { wanted: ReplyFor }) => {
  const t = useText()
  const { decision, reason, language } = wanted
  const title = useReasonWord()(decision, reason)
  const kept = useReplies().find(
    (one) => one.decision === decision && one.reason === reason && one.language === language,
  )
  const own = kept === undefined || kept.text === '' ? null : kept.text
  const text = own ?? builtIn(wanted, PLACES)
  const [showsHistory, setShowsHistory] = useState(false)
  return (
    <Section title={title}>
      <div>
        <Mark word={t(own === null ? 'reply.builtIn' : 'reply.own')} tone={own === null ? 'plain' : 'action'} />
      </div>
      <Typography lang={language} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text === '' ? t('reply.nothing') : text}
      </Typography>
      <Box>
        <ActButton
          resource="replies"
          act="keepReplyTemplate"
          record={kept ?? { id: `${decision}.${reason}.${language}` }}
          label={t('reply.edit')}
          title={title}
          bounds={t('reply.bounds')}
          done={t('reply.done')}
          defaults={{ text }}
          toData={(values) => ({ ...wanted, text: (values['text'] as string | null) ?? '' })}
        >
          <TextInput
            source="text"
            label={t('decide.text')}
            multiline
            minRows={5}
            maxRows={14}
            helperText={t('reply.help')}
          />
        </ActButton>
      </Box>
      {kept !== undefined && (
        <details onToggle={({ currentTarget }) => setShowsHistory(currentTarget.open)}>
          <summary>{t('pledge.history')}</summary>
          {showsHistory && <History record={kept.id} />}
        </details>
      )}
    </Section>
  )
}

/** What offices are answered, in the organisation's own words where it has them. */
export const ReplyPage = () => {
  const { isPending } = useRequireAccess({ resource: 'replies', action: 'list' })
  const t = useText()
  const [decision, setDecision] = useState<ReplyDecision>('PLEDGE_CHANGES')
  const [language, setLanguage] = useState<ReplyFor['language']>('en')
  if (isPending) return <Waiting />
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1, maxWidth: 900 }}>
      <Title title={t('reply.title')} />
      <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
        {t('reply.title')}
      </Typography>
      <Typography>{t('reply.intro')}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' } }}>
        <TextField
          select
          label={t('reply.decision')}
          value={decision}
          onChange={({ target }) => setDecision(target.value as ReplyDecision)}
        >
          {REPLY_DECISIONS.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`reply.word.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={t('decide.language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value as ReplyFor['language'])}
        >
          {LANGUAGES.map(({ locale, name }) => (
            <MenuItem key={locale} value={locale}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {REPLY_REASONS[decision].map((reason) => (
        <Reply key={`${decision}.${reason}.${language}`} wanted={{ decision, reason, language }} />
      ))}
    </Box>
  )
}
