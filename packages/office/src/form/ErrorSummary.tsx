import { type ReactNode, useEffect, useRef } from 'react'
import type { Problem } from '../api/failure.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { fieldId } from './Field.tsx'
import { PLAIN } from '../frame/plain.ts'

type Props = {
  problems: readonly Problem[]
  /** The only field of the form: what is wrong with it stands beside it and need not be said twice. */
  only?: string
}

/** What stands in the way, at the top of the form; takes the focus, so that it is read and the telephone scrolls to it. */
export function ErrorSummary({ only, problems }: Props): ReactNode {
  const { t } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length === 0) return
    if (box.current === null && only !== undefined) document.getElementById(fieldId(only))?.focus()
    else box.current?.focus()
  }, [problems, only])
  if (problems.every(({ field }) => only !== undefined && field === only)) return null
  return (
    <div className="notice danger" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('form.problems', { count: problems.length })}</h2>
      <ul {...PLAIN}>
        {problems.map(({ code, field, text }) => (
          <li key={code + field}>
            {field !== null && document.getElementById(fieldId(field)) !== null ? (
              <JumpTo field={field}>{text}</JumpTo>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function JumpTo(props: { field: string; children: ReactNode }): ReactNode {
  const id = fieldId(props.field)
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(id)?.focus()
      }}
    >
      {props.children}
    </a>
  )
}
