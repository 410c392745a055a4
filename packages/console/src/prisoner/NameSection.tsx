import { Typography } from '@mui/material'
import type { ReactNode } from 'react'
import type { PrisonerPageFragment, PrisonerRowFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'

/** Every form of the name, with its language, kind and where it comes from. */
export const NameSection = ({
  names,
  pronunciations,
  children,
}: {
  names: PrisonerRowFragment['names']
  pronunciations?: PrisonerPageFragment['pronunciations']
  children?: ReactNode
}) => {
  const t = useText()
  return (
    <Section title={t('prisoner.names')}>
      {names.map(({ text, language, kind, source }) => (
        <Typography key={`${language}${text}`}>
          <span lang={language} style={{ fontWeight: kind === 'PREFERRED' ? 600 : 400 }}>
            {text}
          </span>
          <Typography component="span" variant="body2" color="text.secondary">
            {` ${language}, ${[t(`word.nameKind.${kind}`), source].filter(Boolean).join(', ')}`}
          </Typography>
        </Typography>
      ))}
      {pronunciations?.map(({ language, text }) => (
        <Typography key={language} variant="body2">
          {t('record.saidAs', { language, text })}
        </Typography>
      ))}
      {children}
    </Section>
  )
}
