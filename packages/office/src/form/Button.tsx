import type { ComponentProps, ReactNode } from 'react'

/** While busy it keeps its place and the focus, and further taps do nothing. */
export function Button({
  busy = false,
  onClick,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { busy?: boolean }): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
