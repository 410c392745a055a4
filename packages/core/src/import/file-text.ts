import { DomainError } from '../base/error.ts'

/** A whole parliament with every name in every language is under 2 MB. */
export const FILE_BYTES_AT_MOST = 25 * 1024 * 1024

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1251' | 'Windows-1252'

/**
 * The text of a file: UTF-8, UTF-16 with its mark, Windows-1251 as older Ukrainian files have it, or Windows-1252
 * where it is certain.
 * @throws roster.unreadable for an empty or too large file and for bytes that are no text
 */
export function fileText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  checkFileSize(bytes.length)
  if (bytes.length === 0) throw unreadable('The file is empty.')
  const mark = UTF16_MARK[`${bytes[0]},${bytes[1]}`]
  if (mark !== undefined) return { text: decoded(bytes, mark) ?? '', encoding: 'UTF-16' }
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' }
  const cyrillic = decoded(bytes, 'windows-1251')
  if (cyrillic !== null && readsAsCyrillic(cyrillic)) return { text: cyrillic, encoding: 'Windows-1251' }
  const western = decoded(bytes, 'windows-1252')
  if (western !== null && readsAsWestern(western)) return { text: western, encoding: 'Windows-1252' }
  throw unreadable('The file is neither UTF-8 nor Windows-1251 or Windows-1252 text; save it as UTF-8.')
}

/** Also for who knows the size before reading. @throws roster.unreadable */
export function checkFileSize(bytes: number): void {
  if (bytes > FILE_BYTES_AT_MOST)
    throw unreadable(`The file has ${megabytes(bytes)} MB; at most ${megabytes(FILE_BYTES_AT_MOST)} are read.`)
}

const UTF16_MARK: Readonly<Record<string, string>> = { '255,254': 'utf-16le', '254,255': 'utf-16be' }

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)

const unreadable = (problem: string) => new DomainError('roster.unreadable', { field: 'file', detail: { problem } })

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Letters that stand at the same place in the code pages of western and of central Europe: with these alone it does
 * not matter which one it was. Another one would be a guess at somebody's name.
 */
const SURE = /^[\p{ASCII}ÄÖÜäöüßÉéâÂçÇôÔîÎ\u2018-\u201f\u2013\u2014\u2026\u20ac§°«»\u00a0]*$/u

const readsAsWestern = (text: string): boolean =>
  SURE.test(text) && /\p{L}[äöüßé]|[ÄÖÜäöüé]\p{L}/u.test(text) && !text.includes('\0')

/** Almost any bytes decode as Windows-1251; text in it has Cyrillic words, bytes of another encoding don't. */
function readsAsCyrillic(text: string): boolean {
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? []
  const words = text.match(/\p{Script=Cyrillic}{3,}/gu) ?? []
  return words.join('').length > foreign.length / 2 && !text.includes('\0')
}
