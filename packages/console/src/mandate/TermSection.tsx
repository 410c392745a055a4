import { Box, Typography } from '@mui/material'
import { DateInput, required } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { LegislaturePageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { TransitionList } from './TransitionList.tsx'

/** The terms of a house: one that ends, the new roster, and whose patronages hang between the two. */
export const TermSection = ({ house }: { house: LegislaturePageFragment }) => {
  const t = useText()
  const format = useFormat()
  const ends = house.termEnds.toReversed()
  const isOpen = ends[0]?.completedOn === null
  const shared = { resource: 'legislatures', record: house } as const
  return (
    <Section title={t('mandate.terms')} tone={isOpen ? 'wait' : 'plain'}>
      {ends.length === 0 && <Typography color="text.secondary">{t('mandate.noTermEnds')}</Typography>}
      {ends.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {ends.map(({ endedOn, mailboxUntil, completedOn }) => (
            <li key={endedOn}>
              {t('mandate.termEnd', { date: format.date(endedOn), mailbox: format.date(mailboxUntil) })}{' '}
              {completedOn === null
                ? t('mandate.rosterOpen')
                : t('mandate.rosterIn', { date: format.date(completedOn) })}
            </li>
          ))}
        </Box>
      )}
      <div>
        {isOpen ? (
          <ActButton
            {...shared}
            act="completeRoster"
            variant="contained"
            label={t('mandate.completeRoster')}
            title={t('mandate.completeRosterTitle', { house: house.name })}
            bounds={t('mandate.completeRosterBounds')}
            done={t('mandate.rosterCompleted')}
          >
            <ReasonInput />
          </ActButton>
        ) : (
          <ActButton
            {...shared}
            act="endTerm"
            label={t('mandate.endTerm')}
            title={t('mandate.endTermTitle', { house: house.name })}
            bounds={t('mandate.endTermBounds')}
            done={t('mandate.termEnded')}
          >
            <DateInput
              source="endedOn"
              label={t('mandate.endedOn')}
              helperText={t('mandate.endedOnHelp')}
              validate={required()}
            />
            <DateInput
              source="mailboxUntil"
              label={t('mandate.mailboxUntil')}
              helperText={t('mandate.mailboxUntilHelp')}
              validate={required()}
            />
            <ReasonInput />
          </ActButton>
        )}
      </div>
      {ends.length > 0 && <TransitionList house={house.id} />}
    </Section>
  )
}
