import { type ComponentProps, type ReactNode, useId } from 'react'
import type { Problem } from '../api/failure.ts'

type Shared = { name: string; label: string; hint?: ReactNode; problems?: readonly Problem[] }

/** Where a link of the error summary leads. */
export const fieldId = (name: string): string => `field-${name}`

/** Label, hint, error and control, tied together for those who listen. */
export function Field(props: Shared & { children: (tie: Tie) => ReactNode }): ReactNode {
  const id = useId()
  const problem = props.problems?.find(({ field }) => field === props.name)
  const tie: Tie = {
    id: fieldId(props.name),
    name: props.name,
    'aria-describedby': [props.hint === undefined ? '' : `${id}hint`, problem === undefined ? '' : `${id}error`]
      .join(' ')
      .trim(),
    ...(problem === undefined ? {} : { 'aria-invalid': true }),
  }
  return (
    <div className="field">
      <label htmlFor={tie.id}>{props.label}</label>
      {props.hint === undefined ? null : (
        <span className="hint" id={`${id}hint`}>
          {props.hint}
        </span>
      )}
      {problem === undefined ? null : (
        <span className="error" id={`${id}error`}>
          <span>{problem.text}</span>
        </span>
      )}
      {props.children(tie)}
    </div>
  )
}

type Tie = { id: string; name: string; 'aria-describedby': string; 'aria-invalid'?: boolean }

type Typing = Shared & { value: string; onValue: (value: string) => void }

export function TextField({
  label,
  hint,
  problems,
  name,
  value,
  onValue,
  ...rest
}: Typing & Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'name'>): ReactNode {
  return (
    <Field
      {...{ label, name }}
      {...(hint === undefined ? {} : { hint })}
      {...(problems === undefined ? {} : { problems })}
    >
      {(tie) => <input {...rest} {...tie} value={value} onChange={(event) => onValue(event.target.value)} />}
    </Field>
  )
}

export function AreaField(props: Typing & { rows?: number; lang?: string }): ReactNode {
  return (
    <Field {...props}>
      {(tie) => (
        <textarea
          {...tie}
          rows={props.rows}
          lang={props.lang}
          value={props.value}
          onChange={(event) => props.onValue(event.target.value)}
        />
      )}
    </Field>
  )
}

export function SelectField(
  props: Typing & { options: readonly (readonly [value: string, label: string])[] },
): ReactNode {
  return (
    <Field {...props}>
      {(tie) => (
        <select {...tie} value={props.value} onChange={(event) => props.onValue(event.target.value)}>
          {props.options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
