import { Box, Typography } from '@mui/material'
import { DateInput, required, SelectInput } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { BasisKind, PrisonerPageFragment, PublicationLevel } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { enWords } from '../provider/i18n/message/en-words.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Group = PrisonerPageFragment['publication']['groups'][number]

const LEVELS = Object.keys(enWords.level) as PublicationLevel[]
const BASES = Object.keys(enWords.basis) as BasisKind[]

/** One group of fields: how far it goes, and the act that changes it. */
export const GroupRow = ({ prisoner, group }: { prisoner: PrisonerPageFragment; group: Group }) => {
  const t = useText()
  const format = useFormat()
  const name = t(`word.fieldGroup.${group.group}`)
  const { level, basis, reviewOn, proposal } = group
  const asked = proposal ?? { level, basis, reviewOn }
  const facts = [
    t(`word.level.${level}`),
    basis === null ? t('record.basisOfRecord') : t(`word.basis.${basis}`),
    reviewOn !== null && t('record.reviewOn', { date: format.date(reviewOn) }),
    proposal !== null && t('record.groupProposed', { level: t(`word.level.${proposal.level}`) }),
  ]
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}>
      <Box sx={{ flex: '1 1 12rem' }}>
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {facts.filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <ActButton
        resource="prisoners"
        act="publishFieldGroup"
        record={prisoner}
        isCalm
        label={t('record.setLevel', { group: name })}
        title={`${name}: ${prisoner.name}`}
        bounds={group.group === 'HEALTH' ? t('record.healthBounds') : t('record.setLevelBounds')}
        done={t('record.saved')}
        defaults={{
          level: asked.level,
          ...(asked.basis && { basis: asked.basis }),
          ...(asked.reviewOn && { reviewOn: asked.reviewOn }),
        }}
        toData={({ level: to, basis: by, reviewOn: on }) => ({
          group: group.group,
          level: to as PublicationLevel,
          basis: by as BasisKind,
          reviewOn: on as string,
        })}
      >
        <SelectInput
          source="level"
          label={t('record.level')}
          choices={LEVELS.map((id) => ({ id, name: t(`word.level.${id}`) }))}
          translateChoice={false}
          validate={required()}
          helperText={false}
        />
        <SelectInput
          source="basis"
          label={t('prisoner.basisKind')}
          choices={BASES.map((id) => ({ id, name: t(`word.basis.${id}`) }))}
          translateChoice={false}
          validate={required()}
          helperText={false}
        />
        <DateInput source="reviewOn" label={t('record.reviewDay')} validate={required()} helperText={false} />
      </ActButton>
    </Box>
  )
}

/** How far each group of fields goes, on what basis, until when; and the way back to INTERNAL. */
export const LevelSection = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const { level, groups } = prisoner.publication
  return (
    <Section title={t('record.levels')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {groups.map((group) => (
          <GroupRow key={group.group} prisoner={prisoner} group={group} />
        ))}
      </Box>
      {level === 'PUBLIC' && (
        <div>
          <ActButton
            resource="prisoners"
            act="unpublishPrisoner"
            record={prisoner}
            tone="error"
            label={t('record.unpublish')}
            title={t('record.unpublishTitle', { name: prisoner.name })}
            bounds={t('record.unpublishBounds')}
            done={t('record.unpublished')}
          >
            <ReasonInput />
          </ActButton>
        </div>
      )}
    </Section>
  )
}
