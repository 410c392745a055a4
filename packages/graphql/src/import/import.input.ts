import { DomainError } from '@patronat/core/base/error.ts'
import { parseMap } from '@patronat/core/import/csv-map.ts'
import { FILE_BYTES_AT_MOST } from '@patronat/core/import/file-text.ts'
import { IMPORT_KINDS, type ImportFile } from '@patronat/core/import/plan-file.ts'
import { gunzipSync } from 'node:zlib'
import { builder } from '../builder.ts'

export const ImportKind = builder.enumType('ImportKind', {
  description: 'What a file brings in.',
  values: IMPORT_KINDS,
})

export const ImportInput = builder.inputType('ImportInput', {
  description: 'A file with all that is said about it. It is read again with every call: nothing of it is kept.',
  fields: (t) => ({
    kind: t.field({ type: ImportKind, required: true, description: 'What it brings in.' }),
    fileName: t.string({ required: true, description: 'What it is called, to know a broken-off import by.' }),
    content: t.string({
      required: true,
      description: 'The bytes, gzipped, in base64; at most 900 kB of it, 25 MB unpacked.',
    }),
    map: t.string({
      description: 'Pairs as on the command line: `name_en=name:en`, `status=vanished=DISAPPEARED`; one a line.',
    }),
    language: t.string({ description: 'What names are written in, where no column says so.' }),
    source: t.string({ description: 'Of prisoners: text or link behind every row, beside those of its columns.' }),
    legislature: t.string({ description: 'Code of the house, where no column says so, or that a roster fills.' }),
    campaign: t.string({ description: 'Slug of the campaign, where no column says so.' }),
    linksOpened: t.boolean({ description: 'You have opened every declaration of the file.' }),
    verified: t.boolean({ description: 'You have looked at each activity: they count at once.' }),
    houseName: t.string({ description: 'Of a new house: its name in English.' }),
    country: t.string({ description: 'Of a new house: two letters.' }),
    level: t.string({ description: 'Of a new house: NATIONAL, SUPRANATIONAL or REGIONAL.' }),
  }),
})

/** @throws import.unreadable */
export function importFileOf(input: typeof ImportInput.$inferInput): ImportFile {
  const { kind, map, language, source, legislature, campaign, linksOpened, verified, houseName, country, level } = input
  const house: Record<string, string> = {}
  const say = (field: string, text: string | null | undefined) => {
    if (text != null && text.trim() !== '') house[field] = text.trim()
  }
  say('code', legislature)
  say('name', houseName)
  say('country', country?.toUpperCase())
  say('level', level)
  return {
    kind,
    bytes: unpacked(input.content),
    map: parseMap(map ?? ''),
    settings: {
      ...said('language', language),
      ...said('source', source),
      ...said('legislature', legislature),
      ...said('campaign', campaign),
      ...(linksOpened === true ? { linksOpened } : {}),
      ...(verified === true ? { verified } : {}),
    },
    house,
  }
}

const said = <K extends string>(key: K, text: string | null | undefined): { [key in K]?: string } =>
  text == null || text.trim() === '' ? {} : ({ [key]: text.trim() } as { [key in K]: string })

/** A small file can unpack to gigabytes: it is stopped at what is ever read. */
function unpacked(content: string): Uint8Array {
  try {
    return gunzipSync(Buffer.from(content, 'base64'), { maxOutputLength: FILE_BYTES_AT_MOST })
  } catch (error) {
    throw new DomainError('roster.unreadable', {
      field: 'content',
      detail: { problem: 'It could not be unpacked, or is larger than 25 MB.' },
      cause: error,
    })
  }
}
