import { Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { TextInput } from 'react-admin'
import { ActButton } from '../../act/ActButton.tsx'
import { ReasonInput } from '../../act/ReasonInput.tsx'
import type { PrisonerPageFragment } from '../../generated/graphql.ts'
import type { ActData } from '../../provider/data/act.ts'
import { useText } from '../../provider/i18n/text.ts'

type Values = Record<string, unknown>

type Given = {
  prisoner: PrisonerPageFragment
  /** The section, as the page calls it. */
  section: string
  defaults: Values
  /** What of the form belongs to this section: nothing else is sent, nothing else is changed. */
  toChange: (values: Values) => Partial<ActData<'changePrisoner'>>
  /** What the section says now, a line each, for when somebody else was faster. */
  lines: readonly string[]
  children: ReactNode
}

/** One section of a record, saved by itself under the version that was looked at. */
export const ChangeSection = ({ prisoner, section, defaults, toChange, lines, children }: Given) => {
  const t = useText()
  const isPublic = prisoner.publication.level === 'PUBLIC'
  return (
    <div>
      <ActButton
        resource="prisoners"
        act="changePrisoner"
        record={prisoner}
        label={t('record.change', { section })}
        title={`${section}: ${prisoner.name}`}
        bounds={isPublic ? t('record.changePublic') : t('record.changeInternal')}
        done={t('record.saved')}
        defaults={defaults}
        toData={(values) => {
          const { reason, correction } = values as { reason: string; correction?: string | null }
          return {
            reason,
            ...(correction != null && correction !== '' && { correction: [{ language: 'en', text: correction }] }),
            ...toChange(values),
          }
        }}
        theirs={
          <>
            <Typography sx={{ fontWeight: 600 }}>{t('record.theirs')}</Typography>
            {lines.map((line) => (
              <Typography key={line} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {line}
              </Typography>
            ))}
            <Typography variant="body2">{t('record.yours')}</Typography>
          </>
        }
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
        <ReasonInput />
      </ActButton>
    </div>
  )
}
