import { useState } from 'react'
import { dropForm, type FormText, keepForm, readForm } from '../draft/form.store.ts'

export type FormDraft<T extends FormText> = {
  typed: T
  change: (part: Partial<T>) => void
  /** When that was typed which the form opened with; null: it opened as new. */
  restored: number | null
  /** False: this browser keeps nothing, so the tab must stay open. */
  kept: boolean
  /** Throws away what was typed. */
  again: () => void
  /** It was sent. */
  sent: () => void
}

/** A form whose text is on this device with every letter, so that neither a lift nor a closed browser loses it. */
export function useFormDraft<T extends FormText>(form: string, first: T): FormDraft<T> {
  const [found] = useState(() => readForm(localStorage, form, Date.now()))
  const [typed, setTyped] = useState<T>({ ...first, ...found?.typed })
  const [restored, setRestored] = useState(found?.at ?? null)
  const [kept, setKept] = useState(true)
  const change = (part: Partial<T>): void => {
    const next = { ...typed, ...part }
    setTyped(next)
    setKept(keepForm(localStorage, form, next, Date.now()))
  }
  const again = (): void => {
    dropForm(localStorage, form)
    setTyped(first)
    setRestored(null)
  }
  return { typed, change, restored, kept, again, sent: () => dropForm(localStorage, form) }
}
