import { Typography } from '@mui/material'
import type { ReactNode } from 'react'
import type { ActData, ActName } from '../provider/data/act.ts'
import { useText } from '../provider/i18n/text.ts'
import { ActButton } from './ActButton.tsx'
import { ReasonInput } from './ReasonInput.tsx'

type Values = Record<string, unknown>

type Given<A extends ActName> = {
  resource: string
  act: A
  record: { id: string; version: number }
  /** The section, as the page calls it, and whose it is. */
  section: string
  /** On the button, where it does something else than change what is there. */
  label?: string
  name: string
  /** What follows from saving. */
  bounds: string
  defaults: Values
  /** What of the form belongs to this section: nothing else is sent, nothing else is changed. */
  toChange: (values: Values) => Partial<ActData<A>>
  /** What the section says now, a line each, for when somebody else was faster. */
  lines: readonly string[]
  children: ReactNode
}

/** One section of a record, saved by itself, with a reason, under the version that was looked at. */
export const ChangeSection = <A extends ActName>(given: Given<A>) => {
  const { resource, act, record, section, name, bounds, defaults, toChange, lines, children } = given
  const t = useText()
  return (
    <div>
      <ActButton<A>
        resource={resource}
        act={act}
        record={record}
        label={given.label ?? t('record.change', { section })}
        title={`${section}: ${name}`}
        bounds={bounds}
        done={t('record.saved')}
        defaults={defaults}
        toData={(values) => ({ reason: values['reason'], ...toChange(values) }) as unknown as ActData<A>}
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
        <ReasonInput />
      </ActButton>
    </div>
  )
}
