import { type IdKind, idKind } from '@patronat/core/base/id.ts'
import type { Core } from '@patronat/core/core.ts'
import { project } from '@patronat/core/projection/project.ts'
import { describe, log } from '../log/log.ts'
import { imageOf, inOrder, type StreamHandler } from './stream-event.ts'

/** Keeps the read models up to date with the registry, record by record, in the order of the stream. */
export const projectorOf = (core: Core): StreamHandler =>
  inOrder(
    async (record) => {
      const item = imageOf(record)
      const kind = item === null ? null : idKind(item.pk)
      // A record's own item, not its trail or an index of names.
      if (item !== null && kind !== null && item.sk === sortKey(kind)) await project(core, kind, item.pk)
    },
    (error) => log('error', 'projector.failed', describe(error)),
  )

const sortKey = (kind: IdKind): string => kind.toUpperCase()
