import { createHash } from 'node:crypto'
import { DomainError } from '../base/error.ts'
import { readJpeg } from './jpeg.ts'
import { readPng } from './png.ts'

export const PICTURE_TYPES = ['image/jpeg', 'image/png'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

/** In bytes, and in points either way. */
export const PICTURE_BOUNDS = { bytes: 300_000, least: 96, most: 1200 } as const

/** `hash`: SHA-256 of the bytes, hexadecimal. */
export type Picture = { hash: string; type: PictureType; width: number; height: number }

/**
 * Reads what a picture is from its bytes, whatever somebody calls it. A telephone writes into a photograph where and when
 * it was taken: what carries anything besides the picture is refused, not cleaned, so that it is nowhere kept or logged.
 *
 * @throws picture.tooLarge | picture.unreadable | picture.carriesMore
 */
export function readPicture(bytes: Uint8Array): Picture {
  const { least, most } = PICTURE_BOUNDS
  const bounds = { kilobytes: PICTURE_BOUNDS.bytes / 1000, least, most }
  if (bytes.length > PICTURE_BOUNDS.bytes)
    throw new DomainError('picture.tooLarge', { field: 'picture', detail: bounds })
  const jpeg = readJpeg(bytes)
  const found = jpeg ?? readPng(bytes)
  if (found === null) throw new DomainError('picture.unreadable', { field: 'picture' })
  const { width, height, carriesMore } = found
  if (carriesMore) throw new DomainError('picture.carriesMore', { field: 'picture' })
  if (Math.min(width, height) < least || Math.max(width, height) > most)
    throw new DomainError('picture.tooLarge', { field: 'picture', detail: bounds })
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    type: jpeg === null ? 'image/png' : 'image/jpeg',
    width,
    height,
  }
}
