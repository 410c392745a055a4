import { NumberInput, ReferenceInput, required, SelectInput, TextInput } from 'react-admin'
import type { PrisonerPageFragment } from '../../generated/graphql.ts'
import type { ActData } from '../../provider/data/act.ts'
import { useText } from '../../provider/i18n/text.ts'
import { ChangeSection } from './ChangeSection.tsx'
import { ListInput, PartialDateInput, SourceInputs, TextsInput } from '../../act/ListInput.tsx'

type Change = ActData<'changePrisoner'>
type Props = { prisoner: PrisonerPageFragment }

/** The trial, what is alleged there by whom, and how it ended. */
export const ChangeCase = ({ prisoner }: Props) => {
  const t = useText()
  const charges = prisoner.charges ?? []
  return (
    <ChangeSection
      prisoner={prisoner}
      section={t('record.case')}
      defaults={{ case: prisoner.case?.id ?? null, charges, sentenceMonths: prisoner.sentenceMonths }}
      toChange={(values) => ({
        case: (values['case'] ?? null) as string | null,
        charges: (values['charges'] ?? []) as NonNullable<Change['charges']>,
        sentenceMonths: (values['sentenceMonths'] ?? null) as number | null,
      })}
      lines={[prisoner.case?.name ?? '', ...charges.map(({ article, accusation }) => `${article}: ${accusation}`)]}
    >
      <ReferenceInput source="case" reference="cases">
        <SelectInput
          label={t('record.case')}
          optionText="name"
          translateChoice={false}
          helperText={t('record.caseHelp')}
        />
      </ReferenceInput>
      <ListInput source="charges" label={t('prisoner.charges')}>
        <TextInput source="article" label={t('record.article')} validate={required()} helperText={false} />
        <TextInput
          source="accusation"
          label={t('record.accusation')}
          validate={required()}
          multiline
          helperText={false}
        />
        <TextInput source="by" label={t('record.accusedBy')} validate={required()} helperText={false} />
        <TextInput
          source="assessment"
          label={t('record.assessment')}
          multiline
          helperText={t('record.assessmentHelp')}
        />
      </ListInput>
      <NumberInput source="sentenceMonths" label={t('record.sentenceMonths')} min={1} helperText={false} />
    </ChangeSection>
  )
}

export const ChangeRecognitions = ({ prisoner }: Props) => {
  const t = useText()
  const recognitions = prisoner.recognitions ?? []
  return (
    <ChangeSection
      prisoner={prisoner}
      section={t('prisoner.recognitions')}
      defaults={{ recognitions }}
      toChange={(values) => ({
        recognitions: (values['recognitions'] ?? []) as NonNullable<Change['recognitions']>,
      })}
      lines={recognitions.map(({ body, category }) => `${body}: ${category}`)}
    >
      <ListInput source="recognitions" label={t('prisoner.recognitions')}>
        <TextInput source="body" label={t('record.recogniser')} validate={required()} helperText={false} />
        <TextInput source="category" label={t('record.category')} validate={required()} helperText={false} />
        <TextInput source="criteria" label={t('prisoner.criteria')} helperText={false} />
        <PartialDateInput source="date" />
        <SourceInputs within="source." />
      </ListInput>
    </ChangeSection>
  )
}

/** What the page tells, where it is from, and when somebody last made sure of it. */
export const ChangeStory = ({ prisoner }: Props) => {
  const t = useText()
  return (
    <ChangeSection
      prisoner={prisoner}
      section={t('prisoner.summary')}
      defaults={{ summary: prisoner.summaries, sources: prisoner.sources, lastConfirmed: prisoner.lastConfirmed }}
      toChange={(values) => ({
        summary: (values['summary'] ?? []) as NonNullable<Change['summary']>,
        sources: (values['sources'] ?? []) as NonNullable<Change['sources']>,
        lastConfirmed: (values['lastConfirmed'] ?? null) as string | null,
      })}
      lines={prisoner.summaries.map(({ language, text }) => `${language}: ${text}`)}
    >
      <TextsInput source="summary" label={t('prisoner.summary')} />
      <ListInput source="sources" label={t('prisoner.sources')}>
        <SourceInputs />
      </ListInput>
      <PartialDateInput source="lastConfirmed" />
    </ChangeSection>
  )
}

export const ChangeHealth = ({ prisoner }: Props) => {
  const t = useText()
  return (
    <ChangeSection
      prisoner={prisoner}
      section={t('word.fieldGroup.HEALTH')}
      defaults={{ health: prisoner.healths }}
      toChange={(values) => ({ health: (values['health'] ?? []) as NonNullable<Change['health']> })}
      lines={prisoner.healths.map(({ language, text }) => `${language}: ${text}`)}
    >
      <TextsInput source="health" label={t('word.fieldGroup.HEALTH')} />
    </ChangeSection>
  )
}
