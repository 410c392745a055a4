import { DomainError } from '../base/error.ts'

/** JSON, or where it breaks. @throws roster.unreadable with `line` and `column`, both from 1 */
export function parseRosterJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const problem = messageOf(error)
    const at = problem.startsWith(BAD_TOKEN) ? findBadToken(text) : (positionIn(problem) ?? text.length)
    const before = text.slice(0, at).split('\n')
    throw new DomainError('roster.unreadable', {
      field: 'file',
      detail: {
        problem: 'This is no JSON.',
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
      },
      cause: error,
    })
  }
}

const BAD_TOKEN = 'Unexpected token'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '')

const positionIn = (message: string): number | null => {
  const found = / at position (\d+)/.exec(message)?.[1]
  return found === undefined ? null : Number(found)
}

/**
 * V8 tells no position for a bad token. A text cut off before it is only incomplete, cut off behind it is
 * wrong: the border is found by halving.
 */
function findBadToken(text: string): number {
  let [whole, broken] = [0, text.length]
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2)
    if (isBroken(text.slice(0, middle))) broken = middle
    else whole = middle
  }
  return broken - 1
}

function isBroken(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch (error) {
    return messageOf(error).startsWith(BAD_TOKEN)
  }
}
