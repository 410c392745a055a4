import type { Surroundings } from '../command.ts'

const LINE_EVERY = 50

/** How far a long work is: on a terminal one line that changes, elsewhere a line now and then. */
export function progress({ status, err }: Surroundings): {
  onRow: (done: number, total: number) => void
  end: () => void
} {
  return {
    onRow(done, total) {
      if (status !== null) status(`${done}/${total}`)
      else if (done % LINE_EVERY === 0 && done < total) err(`${done}/${total}`)
    },
    end: () => status?.(''),
  }
}
