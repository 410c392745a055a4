import { AutocompleteArrayInput, required } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { useText } from '../provider/i18n/text.ts'
import { LANGUAGE_TAG, LANGUAGE_TAGS, useLanguageName } from './language-name.ts'

type Given = { source: string; label: string; help: string }

/** Any number of languages, found by name or by tag; a tag that is not on the list is added by typing it. */
export const LanguagesInput = ({ source, label, help }: Given) => {
  const t = useText()
  const nameOf = useLanguageName()
  const { getValues } = useFormContext()
  const tags = [...new Set([...((getValues(source) ?? []) as string[]), ...LANGUAGE_TAGS])]
  return (
    <AutocompleteArrayInput
      source={source}
      label={label}
      helperText={help}
      choices={tags.map((id) => ({ id, name: nameOf(id) }))}
      translateChoice={false}
      // It is often the first field of a dialog: a list that opens by itself would cover the rest.
      openOnFocus={false}
      validate={[
        required(),
        (chosen: string[] = []) => (chosen.every((tag) => LANGUAGE_TAG.test(tag)) ? undefined : t('language.tagWrong')),
      ]}
      onCreate={(tag) => {
        const id = tag?.trim() ?? ''
        return { id, name: nameOf(id) }
      }}
      createItemLabel={t('language.add', { tag: '%{item}' })}
    />
  )
}
