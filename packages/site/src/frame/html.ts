import { html } from 'hono/html'

/** Markup that is escaped already. What a template is given as a plain string is escaped by it. */
export type Html = ReturnType<typeof html>

/** Where a part is left out. */
export const NOTHING: Html = html``
