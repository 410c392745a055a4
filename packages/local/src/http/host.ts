const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a request was meant for this machine. A page elsewhere can have its own name resolve to 127.0.0.1
 * (DNS rebinding) and then read our mailbox as its own; but its name is in the Host header.
 */
export const isOwnHost = (host: string | undefined, port: number): boolean =>
  OWN_NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name))

/** Whether a writing request comes from our own pages, or from no page at all (a script, which has no Origin). */
export const isOwnOrigin = (origin: string | undefined, port: number): boolean =>
  origin === undefined || OWN_NAMES.some((name) => origin === new URL(`http://${name}:${port}`).origin)
