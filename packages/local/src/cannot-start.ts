/** Something on this machine is in the way. The message is for a person: what happened, and what to do. */
export class CannotStart extends Error {
  readonly exitCode: 1 | 2

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'CannotStart'
    this.exitCode = options.exitCode ?? 1
  }
}
