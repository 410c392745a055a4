import type { ComponentProps, ReactNode } from 'react'

/** A check box or radio button with a card to tap: what is chosen, and a line about it. */
export function Choice({
  label,
  detail,
  ...input
}: { label: string; detail?: string } & ComponentProps<'input'>): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the text stands two levels deeper than it looks
    <label className="choice">
      <input {...input} />
      <span>
        <b>{label}</b>
        {detail === undefined ? null : <small>{detail}</small>}
      </span>
    </label>
  )
}
