import { checkFileSize } from '@patronat/core/import/file-text.ts'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Surroundings, UsageError } from '../command.ts'

/** The bytes of a file. @throws UsageError where there is none; roster.unreadable where it is too large */
export function readImportFile(path: string, { directory, callerDirectory }: Surroundings): Uint8Array {
  const places = [resolve(callerDirectory, path), resolve(directory, path)]
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new UsageError(`There is no file ${places[0]}.`)
  const { size, isFile } = factsOf(found)
  if (!isFile) throw new UsageError(`${found} is no file.`)
  checkFileSize(size)
  return readFileSync(found)
}

function factsOf(path: string): { size: number; isFile: boolean } {
  const facts = statSync(path)
  return { size: facts.size, isFile: facts.isFile() }
}
