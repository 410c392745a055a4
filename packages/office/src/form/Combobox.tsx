/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events --
   the ARIA pattern has no element of its own: a datalist can neither be styled nor hold a second line, and the keys are heard by the field */
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import type { Problem } from '../api/failure.ts'
import { Field } from './Field.tsx'

type Option = { id: string; label: string; detail: string }

type Props = {
  name: string
  label: string
  hint: string
  text: string
  options: readonly Option[]
  /** Below the field and spoken: how many were found, or what to do. */
  status: string
  problems: readonly Problem[]
  disabled?: boolean
  onText: (text: string) => void
  onChoose: (id: string) => void
}

/**
 * A field with a list under it (WAI-ARIA combobox, list autocompletion, manual selection): arrows walk, Enter takes,
 * Escape closes; a finger taps. The list pushes the page down instead of covering it, so a telephone's keyboard never
 * hides it.
 */
export function Combobox(props: Props): ReactNode {
  const list = useId()
  const [at, setAt] = useState(-1)
  const [closed, setClosed] = useState(false)
  const open = !closed && props.options.length > 0
  const active = open ? props.options[at] : undefined

  const choose = (option: Option | undefined): void => {
    if (option === undefined) return
    setClosed(true)
    setAt(-1)
    props.onChoose(option.id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = MOVES[event.key]
    if (move !== undefined && props.options.length > 0) {
      event.preventDefault()
      setClosed(false)
      setAt(move(at, props.options.length))
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      choose(active ?? (props.options.length === 1 ? props.options[0] : undefined))
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      setClosed(true)
    }
  }
  return (
    <Field name={props.name} label={props.label} hint={props.hint} problems={props.problems}>
      {(tie) => (
        <>
          <input
            {...tie}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={list}
            aria-activedescendant={active === undefined ? undefined : list + active.id}
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
            enterKeyHint="search"
            disabled={props.disabled}
            value={props.text}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setClosed(false)
              setAt(-1)
              props.onText(event.target.value)
            }}
          />
          <ul className="options" role="listbox" id={list} aria-label={props.label} hidden={!open}>
            {props.options.map((option) => (
              <li
                key={option.id}
                id={list + option.id}
                role="option"
                aria-selected={option === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                <b translate="no">{option.label}</b>
                <small>{option.detail}</small>
              </li>
            ))}
          </ul>
          <output className="hint">{props.status}</output>
        </>
      )}
    </Field>
  )
}

const MOVES: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => (at + 1) % length,
  ArrowUp: (at, length) => (at <= 0 ? length : at) - 1,
}
