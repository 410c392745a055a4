import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { Kept } from './use-pledge-draft.ts'

/** One quiet line, always in the same place: where what was typed is by now. */
export function KeptLine({ kept }: { kept: Kept }): ReactNode {
  const { t } = useLanguage()
  return <output className={`kept-line ${kept}`}>{t(`kept.${kept}`)}</output>
}
