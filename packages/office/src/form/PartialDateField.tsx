import { type ReactNode, useState } from 'react'
import type { Problem } from '../api/failure.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { SelectField, TextField } from './Field.tsx'

const EXACTNESS = ['day', 'month', 'year'] as const
type Exactness = (typeof EXACTNESS)[number]

const LENGTH: Readonly<Record<Exactness, number>> = { day: 10, month: 7, year: 4 }
/** Browsers without a month picker show a text field: the hint says how it is written. */
const INPUT = {
  day: { type: 'date' },
  month: { type: 'month', placeholder: '2026-11' },
  year: { inputMode: 'numeric' },
} as const

const exactnessOf = (date: string): Exactness => EXACTNESS.find((one) => LENGTH[one] === date.length) ?? 'day'

/** A day; or a month or a year, where no more is known: nothing is made more exact than it is. */
export function PartialDateField(props: {
  name: string
  label: string
  hint?: string
  today: string
  value: string
  onValue: (value: string) => void
  problems: readonly Problem[]
}): ReactNode {
  const { t } = useLanguage()
  const [exactness, setExactness] = useState<Exactness>()
  const shown = exactness ?? exactnessOf(props.value)
  const { today, onValue, ...field } = props
  return (
    <div className="pair-of-fields">
      <TextField key={shown} {...field} {...INPUT[shown]} max={today.slice(0, LENGTH[shown])} onValue={onValue} />
      <SelectField
        name={`${props.name}-exactness`}
        label={t('exactness')}
        value={shown}
        options={EXACTNESS.map((one) => [one, t(`exactness.${one}`)] as const)}
        onValue={(chosen) => {
          setExactness(chosen as Exactness)
          onValue(props.value.slice(0, LENGTH[chosen as Exactness]))
        }}
      />
    </div>
  )
}
