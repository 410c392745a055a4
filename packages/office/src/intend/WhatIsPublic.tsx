import { MONTH_WORD, monthMark, type MonthState } from '@patronat/design/month-mark.ts'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { SilentMonths } from './PublicCard.tsx'
import { Drawing } from '../person/Drawing.tsx'
import { PLAIN } from '../frame/plain.ts'

type Props = {
  member: string
  house: string
  group: string | null
  prisoner: string
  level: 2 | 3
  /** The public card itself, where there is one already; else it is said in words. */
  card?: ReactNode
  /** The day of the declaration, for the months after it. */
  from?: string
}

/** Before anything is accepted: what will be public, for how long, who can end it, what a silent month looks like. */
export function WhatIsPublic(props: Props): ReactNode {
  const { t, language } = useLanguage()
  const Heading = `h${props.level}` as const
  const who = [props.member, props.group, props.house].filter(Boolean).join(', ')
  return (
    <>
      <Heading>{t('public.title')}</Heading>
      <dl className="public">
        <dt>{t('public.shown')}</dt>
        <dd>{props.card ?? t('public.shown.what', { who, prisoner: props.prisoner })}</dd>
        <dt>{t('public.never')}</dt>
        <dd>{t('public.never.what')}</dd>
        <dt>{t('public.howLong')}</dt>
        <dd>{t('public.howLong.what')}</dd>
        <dt>{t('public.end')}</dt>
        <dd>{t('public.end.what')}</dd>
        <dt>{t('public.silent')}</dt>
        <dd>
          {t('public.silent.what')}
          <ul className="marks" {...PLAIN}>
            {SHOWN.map((state) => (
              <li key={state}>
                <Drawing svg={monthMark(state)} /> {MONTH_WORD[language][state]}
              </li>
            ))}
          </ul>
          {props.from === undefined ? null : <SilentMonths from={props.from} />}
          <p>{t('public.silent.repair')}</p>
        </dd>
      </dl>
    </>
  )
}

const SHOWN = ['KEPT', 'OPEN', 'NONE_KNOWN', 'NOT_OWED'] as const satisfies MonthState[]
