import { Typography } from '@mui/material'
import { DateInput, required, SelectInput, TextInput } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import type { BasisKind, PrisonerPageFragment } from '../generated/graphql.ts'
import { Fact } from '../look/Fact.tsx'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { enWords } from '../provider/i18n/message/en-words.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

const BASES = Object.keys(enWords.basis) as BasisKind[]

const PublishInputs = () => {
  const t = useText()
  return (
    <>
      <TextInput source="criteria" label={t('prisoner.criteria')} validate={required()} multiline helperText={false} />
      <TextInput source="body" label={t('prisoner.body')} validate={required()} helperText={false} />
      <DateInput source="decidedOn" label={t('prisoner.decidedOn')} validate={required()} helperText={false} />
      <SelectInput
        source="basisKind"
        label={t('prisoner.basisKind')}
        choices={BASES.map((id) => ({ id, name: t(`word.basis.${id}`) }))}
        validate={required()}
        translateChoice={false}
        helperText={false}
      />
      <TextInput
        source="basisGivenBy"
        label={t('prisoner.basisGivenBy')}
        helperText={t('prisoner.basisGivenByHelp')}
        validate={required()}
        autoComplete="off"
      />
    </>
  )
}

/** Whether and why the record is public; two people make it so. */
export const PublicationSection = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const format = useFormat()
  const { level, criteria, body, decidedOn, basisKind, proposedBy } = prisoner.publication
  const decided =
    body === null || decidedOn === null ? null : t('prisoner.level.decided', { body, date: format.date(decidedOn) })
  // A first person's proposal is offered to the second; the sealed part has to be given again.
  const proposal = Object.fromEntries(
    Object.entries({ criteria, body, decidedOn, basisKind }).filter(([, value]) => value !== null),
  )
  return (
    <Section title={t('prisoner.publication')}>
      <Terms
        rows={[
          [t('field.publication'), t(`word.level.${level}`)],
          [t('prisoner.level.criteria'), criteria],
          [t('prisoner.body'), decided],
          [t('prisoner.level.basis'), basisKind && t(`word.basis.${basisKind}`)],
        ]}
      />
      {level === 'INTERNAL' && proposedBy !== null && (
        <Fact state="open">{t('prisoner.proposedBy', { name: proposedBy.name })}</Fact>
      )}
      {level === 'INTERNAL' && <Typography color="text.secondary">{t('prisoner.level.internal')}</Typography>}
      {level === 'INTERNAL' && (
        <div>
          <ActButton
            resource="prisoners"
            act="publishPrisoner"
            record={prisoner}
            label={t('prisoner.publish')}
            title={t('prisoner.publishTitle', { name: prisoner.name })}
            bounds={t('prisoner.publishBounds')}
            defaults={proposal}
            done={(result) =>
              (result as PrisonerPageFragment).publication.level === 'INTERNAL'
                ? t('prisoner.proposed')
                : t('prisoner.done.publishPrisoner')
            }
          >
            <PublishInputs />
          </ActButton>
        </div>
      )}
    </Section>
  )
}
