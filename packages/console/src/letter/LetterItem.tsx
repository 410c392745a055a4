import { Box, Link as MuiLink, Typography } from '@mui/material'
import { TextInput, required } from 'react-admin'
import { Link } from 'react-router-dom'
import { ActButton } from '../act/ActButton.tsx'
import type { LetterRowFragment } from '../generated/graphql.ts'
import { Fact } from '../look/Fact.tsx'
import { Mark, type MarkTone } from '../look/Mark.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Part = { letter: LetterRowFragment }

const TONE: Record<LetterRowFragment['state'], MarkTone> = {
  PREPARED: 'plain',
  SENT: 'wait',
  ANSWERED: 'action',
  STOPPED: 'plain',
  BOUNCED: 'danger',
  LEFT_OUT: 'plain',
}

/** Where it stands, in a word: what was answered says more than that it was. */
const Standing = ({ letter: { state, answer, leftOut } }: Part) => {
  const t = useText()
  if (answer === 'JOINED') return <Mark word={t('letter.answer.JOINED')} tone="kept" />
  if (state === 'ANSWERED' && answer !== null) return <Mark word={t(`letter.answer.${answer}`)} tone="action" />
  if (state === 'LEFT_OUT' && leftOut !== null) return <Mark word={t(`letter.leftOut.${leftOut}`)} />
  return <Mark word={t(`letter.state.${state}`)} tone={TONE[state]} />
}

/** One letter, and what can be noted of it. */
export const LetterItem = ({ letter }: Part) => {
  const t = useText()
  const format = useFormat()
  const { parliamentarian: member, prisoner, invitedBy, sentAt, followedUpAt, state, mailbox } = letter
  const line = [
    member.group?.name,
    prisoner && t('letter.proposes', { name: prisoner.name }),
    sentAt && t('letter.sentOn', { date: format.day(sentAt) }),
    followedUpAt && t('letter.againOn', { date: format.day(followedUpAt) }),
    invitedBy && t('letter.askedBy', { name: invitedBy.name }),
  ]
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <MuiLink component={Link} to={`/parliamentarians/${member.id}/show`} sx={{ fontWeight: 600 }}>
          {member.name}
        </MuiLink>
        <Standing letter={letter} />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {line.filter(Boolean).join(' · ')}
      </Typography>
      {state === 'BOUNCED' && (
        <Fact state="due">{t('letter.cameBack', { address: mailbox ?? member.mailboxes[0]?.address ?? '' })}</Fact>
      )}
      <LetterActs letter={letter} />
    </Box>
  )
}

const LetterActs = ({ letter }: Part) => {
  const t = useText()
  const { state, answer, leftOut, parliamentarian: member } = letter
  const mayAnswer = (state === 'SENT' || state === 'ANSWERED') && answer !== 'JOINED'
  const mayReaddress = state === 'BOUNCED' || (state === 'LEFT_OUT' && leftOut === 'NO_ADDRESS')
  const about = {
    resource: 'letters',
    record: letter,
    title: member.name,
    done: t('letter.noted'),
    variant: 'text',
  } as const
  return (
    <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap', ml: -1 }}>
      {mayAnswer && answer !== 'THINKING' && (
        <ActButton
          {...about}
          act="answerInvitation"
          label={t('letter.thinking')}
          bounds={t('letter.answerBounds')}
          toData={() => ({ answer: 'THINKING' as const })}
          startsAt="submit"
        />
      )}
      {mayAnswer && answer !== 'REFUSED' && (
        <ActButton
          {...about}
          act="answerInvitation"
          label={t('letter.refused')}
          bounds={t('letter.answerBounds')}
          toData={() => ({ answer: 'REFUSED' as const })}
          startsAt="submit"
        />
      )}
      {mayReaddress && (
        <ActButton
          {...about}
          act="readdressInvitation"
          label={t('letter.readdress')}
          bounds={t('letter.readdressBounds')}
        >
          <TextInput
            source="mailbox"
            type="email"
            label={t('letter.mailbox')}
            validate={required()}
            helperText={t('letter.mailboxHelp')}
          />
        </ActButton>
      )}
      {state !== 'STOPPED' && answer !== 'JOINED' && (
        <ActButton
          {...about}
          act="stopInvitations"
          label={t('letter.stop')}
          bounds={t('letter.stopBounds')}
          startsAt="submit"
          isCalm
        />
      )}
    </Box>
  )
}
