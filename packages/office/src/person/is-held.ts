import type { DetentionStatus } from '../generated/graphql.ts'

const OVER: ReadonlySet<DetentionStatus> = new Set(['RELEASED', 'DIED'])

/** Whether somebody still waits: nobody becomes patron of a person who is free or has died. */
export const isHeld = ({ status }: { status: DetentionStatus }): boolean => !OVER.has(status)
