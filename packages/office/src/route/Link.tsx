import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { go, href } from './route.ts'

/** A link within this site. With a modifier key, or by the middle button, it stays the browser's. */
export function Link({
  to,
  children,
  ...rest
}: { to: string } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>): ReactNode {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    go(to)
  }
  return (
    <a {...rest} href={href(to)} onClick={follow}>
      {children}
    </a>
  )
}
