import { Box } from '@mui/material'
import { required, TextInput } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { useText } from '../provider/i18n/text.ts'
import { useLanguageName } from './language-name.ts'
import { LanguagesInput } from './LanguagesInput.tsx'
import { OWN_LANGUAGES } from './texts.ts'

/** In which languages this form asks for texts. */
export const TextLanguages = () => {
  const t = useText()
  return <LanguagesInput source="textLanguages" label={t('language.texts')} help={t('language.textsHelp')} />
}

export const useTextLanguages = (): readonly string[] =>
  (useWatch({ name: 'textLanguages' }) as string[] | null | undefined) ?? OWN_LANGUAGES

type Given = { source: string; label: string; rows?: number; max: number }

/** One text in every language that the form asks for, beside each other where there is room. English is needed. */
export const TextInputs = ({ source, label, rows = 1, max }: Given) => {
  const nameOf = useLanguageName()
  const languages = useTextLanguages()
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
        width: '100%',
      }}
    >
      {languages.map((language) => (
        <TextInput
          key={language}
          source={`${source}.${language}`}
          label={`${label}: ${nameOf(language)}`}
          multiline={rows > 1}
          minRows={rows}
          helperText={false}
          autoComplete="off"
          slotProps={{ htmlInput: { lang: language, maxLength: max } }}
          {...(language === 'en' && { validate: required() })}
        />
      ))}
    </Box>
  )
}
