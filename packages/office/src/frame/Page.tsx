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
}

let focusedMove = 0

export function Page(props: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${props.tab} · Patronat`
  }, [props.tab])
  useEffect(() => {
    if (moves.count === focusedMove) return
    focusedMove = moves.count
    heading.current?.focus({ preventScroll: true })
  }, [])
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
