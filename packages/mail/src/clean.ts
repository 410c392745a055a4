/** A name or a title as one line: a line break in it would start a new mail header, a bidi mark would lie about it. */
export const cleanLine = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed()

/** A text of several lines, as a moderator wrote it; nothing invisible stays in it. */
export const cleanText = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .slice(0, 4000)
    .toWellFormed()

/** A link that a mail may carry. Throws `TypeError` for anything but http and https: it is our own mistake, not a reader's. */
export const cleanUrl = (value: string): string => {
  const url = new URL(value)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError('A mail links to http or https only')
  return url.href
}

const cleanValue = (key: string, value: unknown): unknown => {
  if (typeof value !== 'string') return value
  if (key.endsWith('Url')) return cleanUrl(value)
  return key.endsWith('Text') ? cleanText(value) : cleanLine(value)
}

/** Every string of a template's data, by the end of its name: `...Url` a link, `...Text` lines, anything else one line. */
export const cleanData = <Data extends object>(data: Data): Data =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleanValue(key, value)])) as Data
