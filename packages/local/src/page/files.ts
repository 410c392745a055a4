import { DESIGN_FILES } from '@patronat/design/files.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { textAnswer, type Answer } from '../http/answer.ts'

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** A closed list: path -> file and media type. */
const FILES = new Map([
  ['/local/banner.css', { file: beside('banner.css'), type: 'text/css; charset=utf-8' }],
  ['/local/local.css', { file: beside('local.css'), type: 'text/css; charset=utf-8' }],
  ['/local/mailbox.js', { file: beside('../mail/mailbox.js'), type: 'text/javascript; charset=utf-8' }],
  ...[...DESIGN_FILES].map(([path, entry]) => [`/local/design/${path}`, entry] as const),
])

/** Styles, fonts and the script of the pages of this machine. */
export function localFile(path: string): Answer {
  const entry = FILES.get(path)
  if (entry === undefined) return textAnswer(404, 'There is no such file.')
  return { status: 200, type: entry.type, body: readFileSync(entry.file), headers: { 'cache-control': 'no-cache' } }
}
