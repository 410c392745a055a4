import { afterAll, expect, test } from 'vitest'
import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Files } from '@patronat/core/file/files.ts'
import { photoKey } from '@patronat/core/prisoner/photo.model.ts'
import { setPhoto as givePhoto } from '@patronat/core/prisoner/photo.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { hidePrisoner, quietPrisoner, showPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { publishFieldGroup } from '@patronat/core/prisoner/publish-group.ts'
import { serveConsolePhoto, servePhoto } from '@patronat/functions/surface/photo.ts'
import { addPrisoner } from '../support/people.ts'
import { jpeg, png } from '../support/picture.ts'
import { because } from '../support/pledges.ts'
import { eventFor, openHouse, type Visitor } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { world, core, staffAuth } = house
const { actors } = world
const report = () => {}
const atPublic = servePhoto(core, report)
const atConsole = serveConsolePhoto(core, staffAuth, report, { methods: ['passkey'] })
const editor = await house.staffVisitor(actors.editor)

const SET_PHOTO = `mutation ($input: SetPhotoInput!) {
  setPhoto(input: $input) {
    ... on Prisoner { version photo { url width height credit } publication { groups { group level } } }
    ... on Failure { code field message }
  }
}`

async function setPhoto(id: string, picture: Buffer | null, more: object = {}) {
  const { version } = await getPrisoner(core, id)
  const { data, text } = await editor.ask(SET_PHOTO, {
    input: {
      id,
      expectedVersion: version,
      commandId: crypto.randomUUID(),
      ...(picture !== null && { picture: picture.toString('base64') }),
      credit: 'Her brother',
      alternativeText: [{ language: 'en', text: 'A woman at a window' }],
      source: { title: 'Sent by the family' },
      ...more,
    },
  })
  if (data?.setPhoto === undefined) throw new Error(text)
  return data.setPhoto
}

const publishPhoto = async (id: string) => {
  const photo = { id, group: 'PHOTO', level: 'PUBLIC', basis: 'RELATIVE', reviewOn: '2027-11-01' } as const
  await publishFieldGroup(core, actors.editor, { ...photo, expectedVersion: (await getPrisoner(core, id)).version })
  await house.catchUp()
}

const pathOf = (url: string): string => new URL(url).pathname
const hashOf = (url: string): string => url.split('/').at(-1) ?? ''
const ask = (path: string, headers = {}) => atPublic(eventFor(path, { method: 'GET', headers }))
const askConsole = (path: string, visit?: Visitor) => atConsole(eventFor(path, { method: 'GET' }, visit?.browser))
const act = async (verb: typeof hidePrisoner, by: Actor, id: string) =>
  verb(core, by, { ...because(await getPrisoner(core, id)), until: null })

/** Somebody with a picture that everybody may see. */
async function shown(name: string, picture = jpeg(600, 800)) {
  const { id } = await addPrisoner(world, name)
  const { photo } = await setPhoto(id, picture)
  await publishPhoto(id)
  const hash = hashOf(photo.url)
  return { id, hash, path: `/photo/${id}/${hash}` }
}

test('a new picture is INTERNAL: staff of the organisation see it, nobody else', async () => {
  const { id } = await addPrisoner(world, 'Paula Pictured')
  const set = await setPhoto(id, jpeg(600, 800))
  await house.catchUp()
  expect(set.photo).toMatchObject({ width: 600, height: 800, credit: 'Her brother' })
  expect(set.publication.groups).toContainEqual({ group: 'PHOTO', level: 'INTERNAL' })
  const path = pathOf(set.photo.url)
  const seen = await askConsole(path, await house.staffVisitor(actors.moderator))
  expect(seen.statusCode).toBe(200)
  expect(seen.headers).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' })
  expect(Buffer.from(seen.body, 'base64')).toEqual(jpeg(600, 800))
  for (const other of [
    await askConsole(path),
    await askConsole(path, await house.staffVisitor(actors.stranger)),
    await askConsole(path, await house.staffVisitor(actors.moderator, 'local-code')),
    await ask(path.replace('/console', '')),
  ])
    expect(other.statusCode).toBe(404)
})

test('a published picture is served with what a browser has to know, and asked for again each time', async () => {
  const { path, hash, id } = await shown('Rita Rendered')
  const seen = await ask(path)
  expect(seen.statusCode).toBe(200)
  expect(seen.headers).toEqual({
    'content-type': 'image/jpeg',
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    etag: `"${hash}"`,
  })
  expect((await ask(path, { 'if-none-match': `"${hash}"` })).statusCode).toBe(304)
  const partner = await house.visitor('public').ask(`{ prisoner(slug: "rita-rendered") {
    photo { url credit alternativeText(language: "de") source { title } } } }`)
  expect(partner.data.prisoner.photo).toEqual({
    url: expect.stringMatching(new RegExp(`^https://localhost${path}$`)) as string,
    credit: 'Her brother',
    alternativeText: 'A woman at a window',
    source: { title: 'Sent by the family' },
  })
  expect((await atPublic(eventFor(path, { method: 'POST' }))).statusCode).toBe(405)
  expect((await ask(`/photo/${id}/../../secrets.json`)).statusCode).toBe(404)
})

test("a hidden person's picture answers like one that never was, from the very transaction, and comes back", async () => {
  const { id, path, hash } = await shown('Hanna Hiding')
  const unknown = await ask(`/photo/${id}/${'0'.repeat(64)}`)
  await act(hidePrisoner, actors.moderator, id)
  // Nothing has followed from it yet: the card still says that there is a picture.
  expect(await ask(path)).toEqual(unknown)
  expect(await ask(path, { 'if-none-match': `"${hash}"` })).toEqual(unknown)
  expect(unknown.statusCode).toBe(404)
  await act(showPrisoner, actors.editor, id)
  await house.catchUp()
  expect((await ask(path)).statusCode).toBe(200)
})

test('another picture is INTERNAL again, and the bytes of the one before are gone', async () => {
  const { id, path, hash } = await shown('Vera Varied')
  const again = await setPhoto(id, png(480, 480))
  expect((await ask(path)).statusCode).toBe(404)
  expect(await core.files.get(photoKey(id, hash))).toBeNull()
  expect(again.publication.groups).toContainEqual({ group: 'PHOTO', level: 'INTERNAL' })
  const words = await setPhoto(id, null, { credit: 'Her sister' })
  expect(words.photo.url).toBe(again.photo.url)
  await publishPhoto(id)
  expect((await ask(pathOf(again.photo.url).replace('/console', ''))).headers['content-type']).toBe('image/png')
  const { data } = await editor.ask(
    'mutation ($input: RecordDecisionInput!) { removePhoto(input: $input) { ... on Prisoner { photo { url } } } }',
    { input: { id, expectedVersion: (await getPrisoner(core, id)).version, commandId: 'gone', reason: 'asked for' } },
  )
  expect(data.removePhoto).toEqual({ photo: null })
  expect(await core.files.get(photoKey(id, hashOf(again.photo.url)))).toBeNull()
})

test('while the page stands still for a family its picture can be taken back, not replaced', async () => {
  const { id, path } = await shown('Stilla Standing')
  await act(quietPrisoner, actors.moderator, id)
  await house.catchUp()
  expect(await setPhoto(id, png(480, 480))).toMatchObject({ code: 'photo.standsStill' })
  expect((await ask(path)).statusCode).toBe(200)
  const inside = { id, group: 'PHOTO', level: 'INTERNAL', basis: 'RELATIVE', reviewOn: '2027-11-01' } as const
  await publishFieldGroup(core, actors.editor, {
    ...inside,
    expectedVersion: (await getPrisoner(core, id)).version,
  })
  expect((await ask(path)).statusCode).toBe(404)
})

test('a picture that tells where it was taken is refused with a sentence, and nothing of it is kept', async () => {
  const { id, version } = await addPrisoner(world, 'Greta Geotagged')
  const refused = await setPhoto(id, jpeg(600, 800, [0xe1, 'Exif\0\0GPS']))
  expect(refused).toMatchObject({ code: 'picture.carriesMore', field: 'picture' })
  expect(refused.message).toContain('where')
  expect(await setPhoto(id, Buffer.from('<svg onload="alert(1)">'))).toMatchObject({ code: 'picture.unreadable' })
  expect(await setPhoto(id, null)).toMatchObject({ code: 'input.missing' })
  expect((await getPrisoner(core, id)).version).toBe(version)
})

test('an act that somebody else was faster than leaves no bytes behind', async () => {
  const { id, version } = await addPrisoner(world, 'Lena Late')
  const kept = new Set<string>()
  const files: Files = {
    put: async (key) => {
      kept.add(key)
      await act(quietPrisoner, actors.moderator, id)
    },
    get: () => Promise.resolve(null),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  }
  const said = { credit: 'x', alternativeText: { en: 'y' }, source: { title: 'z', url: null }, licence: null }
  const late = { id, expectedVersion: version, picture: jpeg(600, 800), ...said }
  await expect(givePhoto({ ...core, files }, actors.editor, late)).rejects.toThrow('record.changed')
  expect(kept).toEqual(new Set())
})
