import type { ReactNode } from 'react'

/** A drawing of our own design package (never anything that came over the network). */
export function Drawing(props: { svg: string }): ReactNode {
  // oxlint-disable-next-line react/no-danger -- made by packages/design from fixed shapes; initials are escaped there
  return <span className="drawing" dangerouslySetInnerHTML={{ __html: props.svg }} />
}
