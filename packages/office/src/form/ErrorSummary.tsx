import { type ReactNode, useEffect, useRef } from 'react'
import type { Problem } from '../api/failure.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { MessageKey } from '../language/message.ts'
import { Link } from '../route/Link.tsx'
import { SignInAgain } from '../session/SignInAgain.tsx'
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
  if (problems.some(({ code }) => code === 'actor.notSignedIn')) return <SignInAgain />
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
      {problems.map(({ code }) => (
        <Remedy key={code} code={code} />
      ))}
    </div>
  )
}

/** Where a sentence says "look there", the way there. */
const REMEDIES: Readonly<
  Record<string, readonly [path: string, label: Extract<MessageKey, 'pledges.title' | 'person.back'>]>
> = {
  'pledge.exists': ['/pledges', 'pledges.title'],
  'pledge.notInState': ['/pledges', 'pledges.title'],
  'record.notFound': ['/pledges', 'pledges.title'],
  'prisoner.unavailable': ['/', 'person.back'],
}

function Remedy({ code }: { code: string }): ReactNode {
  const { t } = useLanguage()
  const remedy = REMEDIES[code]
  if (remedy === undefined) return null
  return (
    <p>
      <Link to={remedy[0]}>{t(remedy[1])}</Link>
    </p>
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
