import { Box, Stack, Typography } from '@mui/material'
import { Show, useRecordContext } from 'react-admin'
import { History } from '../audit/History.tsx'
import type { LegislaturePageFragment } from '../generated/graphql.ts'
import { useLanguageName } from '../language/language-name.ts'
import { inOrder } from '../language/texts.ts'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { TermSection } from '../mandate/TermSection.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { Calendar } from './Calendar.tsx'
import { ChangeAuthorities, ChangeClock, ChangeDomains, ChangeName } from './ChangeHouse.tsx'
import { Domains } from './Domains.tsx'
import { HouseState } from './HouseState.tsx'
import { Members } from './LegislatureList.tsx'

type Part = { house: LegislaturePageFragment }

const Registration = ({ house }: Part) => {
  const t = useText()
  const nameOf = useLanguageName()
  return (
    <Section title={t('legislature.registration')} tone={house.canRegister ? 'plain' : 'wait'}>
      <HouseState house={house} />
      <Terms
        rows={[
          [t('field.domains'), <Domains key="domains" house={house} />],
          [t('field.timeZone'), house.timeZone ?? t('legislature.unset')],
          [t('field.languages'), house.languages.map(nameOf).join(', ') || t('legislature.unset')],
        ]}
      />
      <ChangeDomains house={house} />
      <ChangeClock house={house} />
    </Section>
  )
}

const Authorities = ({ house }: Part) => {
  const t = useText()
  const nameOf = useLanguageName()
  return (
    <Section title={t('legislature.authorities')}>
      <Typography variant="body2" color="text.secondary">
        {t('legislature.authoritiesHelp')}
      </Typography>
      {house.authorities.length === 0 && <Typography>{t('legislature.authoritiesNone')}</Typography>}
      {house.authorities.map(({ names, cans }) => (
        <Box key={names.map(({ text }) => text).join('|')} sx={{ borderLeft: 2, borderColor: 'divider', pl: 2 }}>
          <Terms
            rows={inOrder(names).map(({ language, text }) => [
              nameOf(language),
              <span key={language} lang={language}>
                <strong>{text}</strong>: {cans.find((can) => can.language === language)?.text ?? '–'}
              </span>,
            ])}
          />
        </Box>
      ))}
      <ChangeAuthorities house={house} />
    </Section>
  )
}

const Groups = ({ house }: Part) => {
  const t = useText()
  return (
    <Section title={t('legislature.groups')}>
      {house.groups.length === 0 && <Typography color="text.secondary">{t('legislature.groupsNone')}</Typography>}
      {house.groups.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, columnWidth: '16rem' }}>
          {house.groups.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </Box>
      )}
    </Section>
  )
}

const HousePage = () => {
  const t = useText()
  const nameOf = useLanguageName()
  const house = useRecordContext<LegislaturePageFragment>()
  if (house === undefined) return null
  return (
    <Stack sx={{ gap: 2, mt: 1 }}>
      <Box>
        <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
          {house.name}
        </Typography>
        <Typography color="text.secondary">
          {[house.code, house.country, t(`word.legislatureLevel.${house.level}`)].join(' · ')}
        </Typography>
        <Members house={house} />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Registration house={house} />
          <Section title={t('legislature.names')}>
            <Terms
              rows={[
                ...inOrder(house.names).map(({ language, text }) => [nameOf(language), text] as const),
                [t('legislature.term'), house.term],
              ]}
            />
            <ChangeName house={house} />
          </Section>
          <Groups house={house} />
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <TermSection house={house} />
          <Calendar house={house} />
          <Authorities house={house} />
          <Section title={t('pledge.history')}>
            <History record={house.id} />
          </Section>
        </Stack>
      </Box>
    </Stack>
  )
}

/** One house: what it is, what it lacks, who sits in it, whom its members can appeal to. */
export const LegislatureShow = () => (
  <Show queryOptions={{ meta: WHOLE }} actions={false} component="div">
    <HousePage />
  </Show>
)
