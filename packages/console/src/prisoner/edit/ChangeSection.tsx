import type { ReactNode } from 'react'
import { TextInput } from 'react-admin'
import { ChangeSection as AnyChangeSection } from '../../act/ChangeSection.tsx'
import type { PrisonerPageFragment } from '../../generated/graphql.ts'
import type { ActData } from '../../provider/data/act.ts'
import { useText } from '../../provider/i18n/text.ts'

type Values = Record<string, unknown>

type Given = {
  prisoner: PrisonerPageFragment
  section: string
  label?: string
  defaults: Values
  toChange: (values: Values) => Partial<ActData<'changePrisoner'>>
  lines: readonly string[]
  children: ReactNode
}

/** One section of a prisoner's record; of a public one, with what to say in public if it was wrong. */
export const ChangeSection = ({ prisoner, section, label, defaults, toChange, lines, children }: Given) => {
  const t = useText()
  const isPublic = prisoner.publication.level === 'PUBLIC'
  return (
    <AnyChangeSection
      resource="prisoners"
      act="changePrisoner"
      record={prisoner}
      section={section}
      {...(label !== undefined && { label })}
      name={prisoner.name}
      bounds={isPublic ? t('record.changePublic') : t('record.changeInternal')}
      defaults={defaults}
      toChange={(values) => {
        const { correction } = values as { correction?: string | null }
        return {
          ...(correction != null && correction !== '' && { correction: [{ language: 'en', text: correction }] }),
          ...toChange(values),
        }
      }}
      lines={lines}
    >
      {children}
      {isPublic && (
        <TextInput
          source="correction"
          label={t('record.correction')}
          helperText={t('record.correctionHelp')}
          multiline
        />
      )}
    </AnyChangeSection>
  )
}
