import { Box, Typography } from '@mui/material'
import { useState } from 'react'
import { AutocompleteArrayInput, DateInput, ReferenceArrayInput, required, SelectInput, TextInput } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import type { BasisKind, ConsentAbout, ConsentState, PrisonerPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { enRecordWords } from '../provider/i18n/message/en-record.ts'
import { enWords } from '../provider/i18n/message/en-words.ts'
import type { ActData } from '../provider/data/act.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Consent = PrisonerPageFragment['consents'][number]
type Contact = { who: string; how: string; contact: string }

const ABOUT = Object.keys(enRecordWords.consentAbout) as ConsentAbout[]
const STATES = Object.keys(enRecordWords.consentState) as ConsentState[]
const BASES = Object.keys(enWords.basis) as BasisKind[]

/** Who it was is shown only after saying what for, and only until the page is left. */
const ConsentLine = ({ prisoner, consent }: { prisoner: PrisonerPageFragment; consent: Consent }) => {
  const t = useText()
  const format = useFormat()
  const [contact, setContact] = useState<Contact | null>(null)
  const { number, about, state, by, on, excludes, admits } = consent
  const what = [
    t(`word.consentAbout.${about}`),
    t(`word.consentState.${state}`),
    t(`word.basis.${by}`),
    format.date(on),
  ]
  return (
    <Box component="li">
      <Typography>{what.join(' · ')}</Typography>
      {excludes.length > 0 && (
        <Typography variant="body2">
          {t('record.excludes', { names: excludes.map(({ name }) => name).join(', ') })}
        </Typography>
      )}
      {admits.length > 0 && (
        <Typography variant="body2">
          {t('record.admits', { names: admits.map(({ name }) => name).join(', ') })}
        </Typography>
      )}
      <Typography variant="body2" aria-live="polite" sx={{ overflowWrap: 'anywhere' }}>
        {contact !== null && [contact.who, contact.how, contact.contact].filter(Boolean).join(' · ')}
      </Typography>
      {contact === null && (
        <ActButton
          resource="prisoners"
          act="revealContact"
          record={prisoner}
          isCalm
          label={t('record.reveal')}
          title={t('record.revealTitle')}
          bounds={t('record.revealBounds')}
          toData={({ purpose }) => ({ number, purpose: purpose as string })}
          done={(result) => {
            setContact(result as Contact)
            return t('record.revealed')
          }}
        >
          <TextInput source="purpose" label={t('record.purpose')} validate={required()} />
        </ActButton>
      )}
    </Box>
  )
}

const ConsentInputs = () => {
  const t = useText()
  const choices = (source: string, label: string, all: { id: string; name: string }[]) => (
    <SelectInput
      source={source}
      label={label}
      choices={all}
      translateChoice={false}
      validate={required()}
      helperText={false}
    />
  )
  return (
    <>
      {choices(
        'about',
        t('record.about'),
        ABOUT.map((id) => ({ id, name: t(`word.consentAbout.${id}`) })),
      )}
      {choices(
        'state',
        t('record.said'),
        STATES.map((id) => ({ id, name: t(`word.consentState.${id}`) })),
      )}
      {choices(
        'by',
        t('record.saidBy'),
        BASES.map((id) => ({ id, name: t(`word.basis.${id}`) })),
      )}
      <DateInput source="on" label={t('record.saidOn')} validate={required()} helperText={false} />
      <TextInput
        source="who"
        label={t('record.who')}
        validate={required()}
        helperText={t('record.sealed')}
        autoComplete="off"
      />
      <TextInput
        source="how"
        label={t('record.how')}
        validate={required()}
        helperText={false}
        multiline
        autoComplete="off"
      />
      <TextInput source="contact" label={t('record.contact')} helperText={false} autoComplete="off" />
    </>
  )
}

/** Who agreed to what. A line is never changed: who thinks otherwise later adds another. */
export const ConsentSection = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const isPublic = prisoner.publication.level === 'PUBLIC'
  return (
    <Section title={t('record.consents')}>
      {prisoner.consents.length === 0 && <Typography color="text.secondary">{t('record.noConsent')}</Typography>}
      <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 1.5 }}>
        {prisoner.consents.map((consent) => (
          <ConsentLine key={consent.number} prisoner={prisoner} consent={consent} />
        ))}
      </Box>
      <div>
        <ActButton
          resource="prisoners"
          act="recordConsent"
          record={prisoner}
          label={t('record.addConsent')}
          title={t('record.addConsentTitle', { name: prisoner.name })}
          bounds={[t('record.consentBounds'), isPublic && t('record.objectionBounds')].filter(Boolean).join(' ')}
          done={(result) =>
            isPublic && (result as PrisonerPageFragment).publication.level === 'INTERNAL'
              ? t('record.objectionDone')
              : t('record.saved')
          }
          toData={(values) => values as ActData<'recordConsent'>}
        >
          <ConsentInputs />
          {(['excludes', 'admits'] as const).map((source) => (
            <ReferenceArrayInput key={source} source={source} reference="parliamentarians">
              <AutocompleteArrayInput
                label={t(source === 'excludes' ? 'record.excluded' : 'record.admitted')}
                optionText="name"
                filterToQuery={(name: string) => ({ name })}
                helperText={t(source === 'excludes' ? 'record.excludedHelp' : 'record.admittedHelp')}
              />
            </ReferenceArrayInput>
          ))}
        </ActButton>
      </div>
    </Section>
  )
}
