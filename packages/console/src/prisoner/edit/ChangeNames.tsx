import { required, SelectInput, TextInput } from 'react-admin'
import type { NameKind, PrisonerPageFragment } from '../../generated/graphql.ts'
import { enWords } from '../../provider/i18n/message/en-words.ts'
import { useText } from '../../provider/i18n/text.ts'
import { ChangeSection } from './ChangeSection.tsx'
import { ListInput } from '../../act/ListInput.tsx'

const KINDS = Object.keys(enWords.nameKind) as NameKind[]

/** Every form by language and script. A romanised one is there already, marked as derived: a suggestion. */
export const ChangeNames = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  return (
    <ChangeSection
      prisoner={prisoner}
      section={t('prisoner.names')}
      defaults={{ names: prisoner.names, pronunciation: prisoner.pronunciations }}
      toChange={({ names, pronunciation }) => ({
        names: names as PrisonerPageFragment['names'],
        pronunciation: (pronunciation ?? []) as PrisonerPageFragment['pronunciations'],
      })}
      lines={prisoner.names.map(({ text, language }) => `${text} (${language})`)}
    >
      <ListInput source="names" label={t('prisoner.names')}>
        <TextInput source="text" label={t('field.name')} validate={required()} helperText={false} autoComplete="off" />
        <TextInput
          source="language"
          label={t('prisoner.nameLanguage')}
          validate={required()}
          helperText="uk, crh-Latn, crh-Cyrl, ru, en, de …"
        />
        <SelectInput
          source="kind"
          label={t('record.kind')}
          choices={KINDS.map((id) => ({ id, name: t(`word.nameKind.${id}`) }))}
          translateChoice={false}
          validate={required()}
          helperText={false}
        />
        <TextInput source="source" label={t('prisoner.sourceTitle')} helperText={false} />
      </ListInput>
      <ListInput source="pronunciation" label={t('record.pronunciation')}>
        <TextInput
          source="language"
          label={t('record.readersLanguage')}
          validate={required()}
          helperText="en, de, uk …"
        />
        <TextInput
          source="text"
          label={t('record.pronunciation')}
          validate={required()}
          helperText={t('record.pronunciationHelp')}
          autoComplete="off"
        />
      </ListInput>
    </ChangeSection>
  )
}
