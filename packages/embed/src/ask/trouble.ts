/** Why there is no answer. `budget`: this reader asked for too much in a short time. */
export type TroubleKind = 'away' | 'budget' | 'refused' | 'broken'

export class Trouble extends Error {
  readonly kind: TroubleKind
  /** What the server said of it, or the number under which it can be looked up; null: nothing. */
  readonly said: string | null
  constructor(kind: TroubleKind, said: string | null = null) {
    super(kind)
    this.name = 'Trouble'
    this.kind = kind
    this.said = said
  }
}

export type Answer = {
  data?: unknown
  errors?: readonly { message?: string; extensions?: { code?: string; requestId?: string } }[]
}

/** What an HTTP answer means that holds no data; null: nothing is wrong. */
export function troubleOf(status: number, answer: Answer, requestId: string | null): Trouble | null {
  const [error] = answer.errors ?? []
  const code = error?.extensions?.code
  const id = error?.extensions?.requestId ?? requestId
  if (status === 429 || code === 'RATE_LIMITED') return new Trouble('budget', error?.message ?? null)
  if (code === 'INTERNAL') return new Trouble('broken', id)
  if (error !== undefined) return new Trouble('refused', error.message ?? null)
  // A gateway answers for a server that does not.
  if (status >= 502 && status <= 504) return new Trouble('away')
  return answer.data === undefined || answer.data === null ? new Trouble('broken', id) : null
}
