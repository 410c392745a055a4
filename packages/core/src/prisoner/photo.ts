import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { type Picture, readPicture } from '../file/picture.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { withhold } from '../visibility/visibility.ts'
import { HELD_BACK, withheldGroupKey } from './field-group.ts'
import { photoKey, photoWords, type PhotoWords } from './photo.model.ts'
import { prisonerRecord } from './prisoner.item.ts'
import { isPublic, type Prisoner } from './prisoner.model.ts'
import { getPrisoner, getPrisonerAt } from './prisoner.store.ts'

type SetPhoto = {
  id: string
  expectedVersion: number
  /** Its bytes; null: the picture stays, what is said about it changes. */
  picture: Uint8Array | null
} & PhotoWords

/**
 * Gives a person a picture, another one, or other words about it. A new picture is INTERNAL until somebody publishes its
 * group: whoever agreed to the one before did not agree to this one. @throws picture.* | photo.standsStill | input.*
 */
export async function setPhoto(
  core: Core,
  actor: Actor,
  input: SetPhoto,
  command?: Command,
): Promise<Stored<Prisoner>> {
  const before = await getPrisoner(core, input.id)
  permitWithin(actor, 'prisoner:write', before.data.organisationId)
  const { picture: bytes, ...given } = input
  const said = readInput(photoWords, given)
  for (const [language, text] of Object.entries(said.alternativeText))
    refuseFinancial({ [`alternativeText.${language}`]: text })
  refuseFinancial({ credit: said.credit })
  return once(
    core,
    actor,
    'prisoner.photoSet',
    command,
    (id) => getPrisoner(core, id),
    async () => {
      const was = await getPrisonerAt(core, input.id, input.expectedVersion)
      const picture = bytes === null ? was.data.photo : readPicture(bytes)
      if (picture === null) throw new DomainError('input.missing', { field: 'picture' })
      const { hash, type, width, height }: Picture = picture
      const change = { photo: { ...said, hash, type, width, height } }
      if (bytes === null || hash === was.data.photo?.hash)
        return write(core, actor, 'prisoner.photoSet', was, change, { command })
      return inFull(core, was, hash, async () => {
        await core.files.put(photoKey(was.id, hash), bytes)
        return write(core, actor, 'prisoner.photoSet', was, { ...change, ...heldBack(was.data) }, { command })
      })
    },
  )
}

/** Takes the picture away; its bytes are gone, the trail keeps what was said about it. @throws photo.standsStill */
export async function removePhoto(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; reason: string },
  command?: Command,
): Promise<Stored<Prisoner>> {
  const before = await getPrisoner(core, input.id)
  permitWithin(actor, 'prisoner:write', before.data.organisationId)
  if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  return once(
    core,
    actor,
    'prisoner.photoRemoved',
    command,
    (id) => getPrisoner(core, id),
    async () => {
      const was = await getPrisonerAt(core, input.id, input.expectedVersion)
      if (was.data.photo === null) throw new DomainError('record.changed')
      const { reason } = input
      return inFull(core, was, null, () =>
        write(core, actor, 'prisoner.photoRemoved', was, { photo: null, ...heldBack(was.data) }, { command, reason }),
      )
    },
  )
}

const heldBack = ({ publication }: Prisoner) => ({
  publication: { ...publication, groups: { ...publication.groups, PHOTO: HELD_BACK } },
})

function write(
  core: Core,
  actor: Actor,
  event: 'prisoner.photoSet' | 'prisoner.photoRemoved',
  was: Stored<Prisoner>,
  change: Partial<Prisoner>,
  { command, reason }: { command: Command | undefined; reason?: string },
): Promise<string> {
  const operations: Operation[] = [changeRecord(prisonerRecord, was, change)]
  const wasShown = was.data.publication.groups.PHOTO.level === 'PUBLIC'
  if (wasShown && change.publication !== undefined) operations.push(withhold(withheldGroupKey(was.id, 'PHOTO')))
  const act = { event, subject: was.id, ...(reason !== undefined && { reason }) }
  return commit(core, actor, act, operations, command)
}

/**
 * A change of the picture itself. Afterwards the bytes that the record does not name are gone, whether it was done or
 * refused. While the page stands still it goes on showing the old picture, whose bytes must stay.
 */
async function inFull(
  core: Core,
  was: Stored<Prisoner>,
  hash: string | null,
  act: () => Promise<string>,
): Promise<string> {
  const isFrozen = was.data.visibility.state === 'QUIET' && isPublic(was.data)
  if (isFrozen && was.data.photo !== null) throw new DomainError('photo.standsStill')
  try {
    return await act()
  } finally {
    const now = await getPrisoner(core, was.id)
    const gone = [hash, was.data.photo?.hash ?? null].filter((one) => one !== null && one !== now.data.photo?.hash)
    for (const one of gone) await core.files.remove(photoKey(was.id, String(one)))
  }
}
