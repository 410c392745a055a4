import { type ReactNode, useEffect, useRef } from 'react'
import { moves } from '../route/route.ts'

type Props = {
  /** The heading; it takes the focus when somebody came here by a link inside the site. */
  title: string
  /** What the browser's tab and history say. Never a person's name: screens are shared, histories are read. */
  tab: string
  above?: ReactNode
  children: ReactNode
  narrow?: boolean
  /** Stands where a form was that somebody has just sent: its button is gone, and the focus with it. */
  takesFocus?: boolean
}

let focusedMove = 0

export function Page(props: Props): ReactNode {
  const { takesFocus } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${props.tab} · Patronat`
  }, [props.tab])
  useEffect(() => {
    if (moves.count === focusedMove && takesFocus !== true) return
    focusedMove = moves.count
    heading.current?.focus({ preventScroll: takesFocus !== true })
  }, [takesFocus])
  return (
    <div className={props.narrow === false ? 'page' : 'page narrow'}>
      {props.above}
      <h1 tabIndex={-1} ref={heading}>
        {props.title}
      </h1>
      {props.children}
    </div>
  )
}
