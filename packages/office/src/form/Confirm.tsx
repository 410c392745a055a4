import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Button } from './Button.tsx'

type Props = {
  title: string
  children: ReactNode
  /** The one verb, the same as on the button that opened it. */
  verb: string
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Says what follows, before. The browser's own dialog: Escape closes, the focus stays inside and goes back after. */
export function Confirm(props: Props): ReactNode {
  const { t } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  const title = useId()
  useEffect(() => {
    dialog.current?.showModal()
    cancel.current?.focus()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={props.onClose}>
      <h2 id={title}>{props.title}</h2>
      {props.children}
      <div className="row">
        <Button className="danger" busy={props.busy ?? false} onClick={props.onConfirm}>
          {props.verb}
        </Button>
        <Button ref={cancel} onClick={() => dialog.current?.close()}>
          {t('form.keep')}
        </Button>
      </div>
    </dialog>
  )
}
