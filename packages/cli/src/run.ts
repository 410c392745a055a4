import { type Command, type ExitCode, type Surroundings, UsageError } from './command.ts'
import { COMMANDS } from './commands.ts'
import { failureText } from './failure.ts'

/** Runs one command line, without `node` and the script. Never throws: what went wrong is said on `err`. */
export async function run(typed: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { out, err } = surroundings
  // `pnpm patronat -- import …` hands the two dashes on.
  const args = typed[0] === '--' ? typed.slice(1) : typed
  const command = COMMANDS.find(({ words }) => words.split(' ').every((word, at) => args[at] === word))
  const asksHelp = args.includes('--help') || args.includes('-h') || args[0] === 'help'
  if (command === undefined) {
    if (args.length > 0 && !asksHelp) err(`There is no command "${args.slice(0, 2).join(' ')}".\n`)
    const say = asksHelp ? out : err
    say(overview())
    return asksHelp ? 0 : 2
  }
  if (asksHelp) {
    out(command.usage)
    return 0
  }
  try {
    return await command.run(args.slice(command.words.split(' ').length), surroundings)
  } catch (error) {
    const { text, exitCode } = failureText(error)
    err(error instanceof UsageError ? `${text}\nHow it goes: pnpm patronat ${command.words} --help` : text)
    return exitCode
  }
}

const overview = (): string => {
  const width = Math.max(...COMMANDS.map(({ words }) => words.length))
  const line = ({ words, summary }: Command) => `  ${words.padEnd(width)}   ${summary}`
  return ['Usage: pnpm patronat COMMAND …', '', ...COMMANDS.map(line), '', 'Each explains itself: --help'].join('\n')
}
