import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { FullPledge } from './use-pledge.ts'

const FIELDS = ['url', 'on', 'channel', 'transcript'] as const
type Declaration = NonNullable<FullPledge['handedIn']>

/** Before it is handed in again: what is different from what the moderator saw, or that nothing is. */
export function WhatChanged({ pledge }: { pledge: FullPledge }): ReactNode {
  const { t, date } = useLanguage()
  const { handedIn: before, declaration: now } = pledge
  if (pledge.state !== 'CHANGES_REQUESTED' || before === null || now === null) return null
  const show = (given: Declaration, field: (typeof FIELDS)[number]): string => {
    const value = given[field]
    if (value === null || value === '') return '–'
    if (field === 'on') return date(value)
    return field === 'channel' ? t(`channel.${given.channel}`) : value
  }
  const changed = FIELDS.filter((field) => (before[field] ?? '') !== (now[field] ?? ''))
  if (changed.length === 0)
    return (
      <p className="notice due">
        <span>{t('changed.nothing')}</span>
      </p>
    )
  return (
    <>
      <h2>{t('changed.title')}</h2>
      <dl className="changed">
        {changed.map((field) => (
          <div key={field} className="pair">
            <dt>{t(`declare.${field}`)}</dt>
            <dd>
              <del>{show(before, field)}</del>
              <br />
              <ins>{show(now, field)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
