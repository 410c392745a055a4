import { type ReactNode, useCallback } from 'react'
import { request } from '../api/request.ts'
import { useOptions } from '../form/use-options.ts'
import { type ChosenFieldsFragment, PeopleDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { People } from './PeopleList.tsx'

/** Letters from which on anybody is looked for. */
export const LETTERS = 2

/** Who is called like this, by any recorded form of the name, in any script. */
export function Found({ text }: { text: string }): ReactNode {
  const { t, language } = useLanguage()
  const find = useCallback(
    async (name: string, signal: AbortSignal): Promise<readonly ChosenFieldsFragment[]> =>
      (await request(PeopleDocument, { name, language }, signal)).people,
    [language],
  )
  const { options, state } = useOptions(text, LETTERS, find)
  const said = {
    idle: '',
    searching: t('member.searching'),
    failed: t('member.failed'),
    done: options.length === 0 ? t('choose.nobody') : t('choose.found', { count: options.length }),
  }[state]
  return (
    <>
      <output className="hint">{said}</output>
      <People people={options} level={2} />
    </>
  )
}
