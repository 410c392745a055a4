import { Alert } from '@mui/material'
import { useState } from 'react'
import {
  AutocompleteInput,
  BooleanInput,
  DateInput,
  FormDataConsumer,
  regex,
  required,
  SelectInput,
  TextInput,
} from 'react-admin'
import { ChangeSection } from '../act/ChangeSection.tsx'
import { ListInput } from '../act/ListInput.tsx'
import type { LegislatureLevel, LegislaturePageFragment } from '../generated/graphql.ts'
import { LanguagesInput } from '../language/LanguagesInput.tsx'
import { TextInputs, TextLanguages } from '../language/TextInputs.tsx'
import { languagesOf, linesOf, type Texts, textsOf } from '../language/texts.ts'
import type { ActData } from '../provider/data/act.ts'
import { enWords } from '../provider/i18n/message/en-words.ts'
import { useText } from '../provider/i18n/text.ts'
import { timeZoneChoices } from './time-zone.ts'

type Part = { house: LegislaturePageFragment }
type Change = ActData<'changeLegislature'>

const LEVELS = Object.keys(enWords.legislatureLevel) as LegislatureLevel[]
const ofHouse = (house: LegislaturePageFragment) =>
  ({ resource: 'legislatures', act: 'changeLegislature', record: house, name: house.name }) as const

export const ChangeName = ({ house }: Part) => {
  const t = useText()
  return (
    <ChangeSection
      {...ofHouse(house)}
      section={t('legislature.names')}
      bounds={t('legislature.publicBounds')}
      defaults={{
        name: textsOf(house.names),
        textLanguages: languagesOf(house.names),
        country: house.country,
        level: house.level,
      }}
      toChange={({ name, textLanguages, country, level }) => ({
        name: linesOf(name, textLanguages as string[]),
        country: country as string,
        level: level as LegislatureLevel,
      })}
      lines={house.names.map(({ text, language }) => `${text} (${language})`)}
    >
      <TextLanguages />
      <TextInputs source="name" label={t('field.name')} max={160} />
      <HouseKind />
    </ChangeSection>
  )
}

/** Country and level. */
export const HouseKind = () => {
  const t = useText()
  return (
    <>
      <TextInput
        source="country"
        label={t('field.country')}
        helperText={t('legislature.countryHelp')}
        validate={[required(), regex(/^[A-Z]{2}$/, t('legislature.countryHelp'))]}
        autoComplete="off"
      />
      <SelectInput
        source="level"
        label={t('legislature.level')}
        choices={LEVELS.map((id) => ({ id, name: t(`word.legislatureLevel.${id}`) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
    </>
  )
}

/** Months are counted by its clock, and letters written in its languages. */
export const ChangeClock = ({ house }: Part) => {
  const t = useText()
  const [zones] = useState(() => timeZoneChoices(house.timeZone, new Date()))
  return (
    <ChangeSection
      {...ofHouse(house)}
      section={t('legislature.clock')}
      bounds={t('legislature.clockBounds')}
      defaults={{ timeZone: house.timeZone, languages: house.languages }}
      toChange={({ timeZone, languages }) => ({
        timeZone: (timeZone ?? null) as string | null,
        languages: (languages ?? []) as string[],
      })}
      lines={[house.timeZone ?? t('legislature.unset'), house.languages.join(', ')]}
    >
      <AutocompleteInput
        source="timeZone"
        label={t('field.timeZone')}
        choices={zones}
        translateChoice={false}
        validate={required()}
        helperText={t('legislature.timeZoneHelp')}
      />
      <LanguagesInput source="languages" label={t('field.languages')} help={t('legislature.languagesHelp')} />
    </ChangeSection>
  )
}

/** What proves that a mailbox is an office's: a host of the house, or a person who asked it. */
export const ChangeDomains = ({ house }: Part) => {
  const t = useText()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  return (
    <ChangeSection
      {...ofHouse(house)}
      section={t('field.domains')}
      bounds={t('legislature.domainsBounds')}
      defaults={{ domains: house.domains, verifiedByHand: house.verifiedByHand }}
      toChange={({ domains, verifiedByHand }) => ({
        // Whoever decides for one of the two decides against the other.
        domains: verifiedByHand === true ? [] : ((domains ?? []) as NonNullable<Change['domains']>),
        verifiedByHand: verifiedByHand === true,
      })}
      lines={house.verifiedByHand ? [t('legislature.byHand')] : house.domains.map(({ domain }) => domain)}
    >
      <BooleanInput source="verifiedByHand" label={t('legislature.byHand')} helperText={t('legislature.byHandHelp')} />
      <FormDataConsumer<{ verifiedByHand?: boolean }>>
        {({ formData }) =>
          formData.verifiedByHand === true ? (
            <Alert severity="info" sx={{ mb: 1 }}>
              {t('legislature.openByHand')}
            </Alert>
          ) : (
            <ListInput source="domains" label={t('field.domains')}>
              <TextInput
                source="domain"
                label={t('legislature.host')}
                helperText={t('legislature.hostHelp')}
                validate={[
                  required(),
                  regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i, t('legislature.hostHelp')),
                ]}
                autoComplete="off"
              />
              <TextInput source="source" label={t('field.sourceUrl')} validate={required()} helperText={false} />
              <DateInput
                source="checkedOn"
                label={t('legislature.checkedOn')}
                defaultValue={today}
                validate={required()}
                helperText={false}
              />
            </ListInput>
          )
        }
      </FormDataConsumer>
    </ChangeSection>
  )
}

type FormAuthority = { name?: Texts | null; can?: Texts | null }

/** Whom its members can appeal to in their own country: offices read it with every pledge. */
export const ChangeAuthorities = ({ house }: Part) => {
  const t = useText()
  const { authorities } = house
  return (
    <ChangeSection
      {...ofHouse(house)}
      section={t('legislature.authorities')}
      bounds={t('legislature.authoritiesHelp')}
      defaults={{
        textLanguages: languagesOf(...authorities.flatMap(({ names, cans }) => [names, cans])),
        authorities: authorities.map(({ names, cans }) => ({ name: textsOf(names), can: textsOf(cans) })),
      }}
      toChange={({ authorities: given, textLanguages }) => ({
        authorities: ((given ?? []) as FormAuthority[]).map(({ name, can }) => ({
          name: linesOf(name, textLanguages as string[]),
          can: linesOf(can, textLanguages as string[]),
        })),
      })}
      lines={authorities.flatMap(({ names }) => names.map(({ text }) => text))}
    >
      <TextLanguages />
      <ListInput source="authorities" label={t('legislature.authority')}>
        <TextInputs source="name" label={t('field.name')} max={200} />
        <TextInputs source="can" label={t('legislature.can')} rows={2} max={300} />
      </ListInput>
    </ChangeSection>
  )
}
