import type { ProseTable } from './prose.ts'

/** `{operator}`: who answers for this site. */
const page = (title: string) => ({ title, lead: '{operator}', parts: [] })

export const IMPRINT: ProseTable = {
  uk: page('Вихідні дані'),
  crh: page('Neşir malümatı'),
  ru: page('Выходные данные'),
  en: page('Imprint'),
  de: page('Impressum'),
}
