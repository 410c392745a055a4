import type { Core } from '@patronat/core/core.ts'
import { setPhoto } from '@patronat/core/prisoner/photo.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import { publishFieldGroup } from '@patronat/core/prisoner/publish-group.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { rasterise } from '@patronat/site/picture/rasterise.ts'
import { cycled } from './combine.ts'
import { SEED } from './organisation.ts'

/** How many have a picture, and how many come from one to the next: the rest have the drawing with initials. */
const PORTRAITS = { most: 20, apart: 5 }

export const hasPortrait = (n: number): boolean => n % PORTRAITS.apart === 1 && n < PORTRAITS.most * PORTRAITS.apart

/** `n`: whose; `reviewOn`: when somebody looks at it again. */
type Portrait = { n: number; woman: boolean; reviewOn: string }

/** Gives an invented person a drawn picture. One of them is left INTERNAL, as a new picture is. */
export async function seedPortrait(core: Core, { id, version }: Stored<Prisoner>, { n, woman, reviewOn }: Portrait) {
  const given = await setPhoto(core, SEED, {
    id,
    expectedVersion: version,
    picture: await rasterise(portraitOf(n, woman)),
    credit: 'Drawn for the demo',
    alternativeText: {
      en: `A drawing of ${woman ? 'a woman' : 'a man'} without a face, cut as if from paper`,
      uk: `Малюнок, ніби витинанка: ${woman ? 'жінка' : 'чоловік'} без обличчя`,
      de: `Eine Zeichnung wie ein Scherenschnitt: ${woman ? 'eine Frau' : 'ein Mann'} ohne Gesicht`,
    },
    source: { title: 'Demo data', url: null },
    licence: 'CC0',
  })
  if (n === PORTRAITS.apart + 1) return given
  return publishFieldGroup(core, SEED, {
    id,
    expectedVersion: given.version,
    group: 'PHOTO',
    level: 'PUBLIC',
    basis: 'RELATIVE',
    reviewOn,
  })
}

const GROUNDS = [
  ['#d9e4ec', '#b9cddb'],
  ['#efe5d2', '#dcc8a4'],
  ['#dfe8d8', '#bfd0b2'],
  ['#efdfd8', '#dcbfb2'],
  ['#e5e0ec', '#cbc2da'],
] as const
const SKINS = ['#e3b894', '#d6a67f', '#c8946c', '#ecc8a8'] as const
const HAIRS = ['#2f2620', '#4a3527', '#6b5344', '#8d8a86', '#1f1f24'] as const
const COATS = ['#2f4a63', '#6a3f35', '#3f5a42', '#54496e', '#7a5a2c', '#2d5957'] as const

/** Short, parted, curly, or a cap. */
const MEN = [
  '<path d="M158 190q-8-96 82-98 90 2 82 98-20-44-82-44t-82 44z"/>',
  '<path d="M156 200q-4-104 96-106 76 8 70 106-10-56-92-66-52 6-74 66z"/>',
  '<g><circle cx="184" cy="140" r="32"/><circle cx="240" cy="118" r="40"/><circle cx="296" cy="140" r="32"/></g>',
  '<path d="M150 168q8-84 90-84t90 84q-90-34-180 0z"/>',
] as const
/** Long, tied, or under a scarf. */
const WOMEN = [
  '<path d="M146 330q-20-240 94-242 114 2 94 242l-34-10q28-150-60-170-88 20-60 170z"/>',
  '<path d="M156 210q-6-116 84-118 90 2 84 118-16-54-84-62-68 8-84 62z"/><circle cx="240" cy="78" r="30"/>',
  '<path d="M140 372q-26-288 100-290 126 2 100 290l-52-18q44-176-48-206-92 30-48 206z"/>',
] as const
const BEARD = '<path d="M176 238q8 82 64 84 56-2 64-84-26 30-64 30t-64-30z"/>'

/** A figure cut from paper, 240 by 300: nobody's face, always the same for the same number. */
export function portraitOf(n: number, woman: boolean): string {
  const [ground, far] = cycled(GROUNDS, n)
  const hair = woman ? cycled(WOMEN, n) : cycled(MEN, Math.floor(n / 3))
  const beard = !woman && n % 3 === 1 ? BEARD : ''
  const side = 90 + ((n * 73) % 300)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="300" viewBox="0 0 480 600">
    <rect width="480" height="600" fill="${ground}"/>
    <circle cx="${side}" cy="${150 + ((n * 31) % 90)}" r="${110 + ((n * 17) % 60)}" fill="${far}"/>
    <path d="M0 470q120-${40 + (n % 5) * 12} 240-20t240-${30 + (n % 4) * 14}V600H0z" fill="${far}"/>
    <g fill="${cycled(HAIRS, n)}">${woman ? hair : ''}</g>
    <path d="M204 290h72v84h-72z" fill="${cycled(SKINS, n)}"/>
    <ellipse cx="240" cy="216" rx="${78 + (n % 3) * 3}" ry="${100 - (n % 4) * 3}" fill="${cycled(SKINS, n)}"/>
    <g fill="${cycled(HAIRS, n)}">${woman ? '' : hair}${beard}</g>
    <path d="M40 600q8-${190 + (n % 4) * 10} 160-236l40 40 40-40q152 46 160 236z" fill="${cycled(COATS, n)}"/>
    <path d="M200 364l40 40 40-40 26 14-66 92-66-92z" fill="${ground}" opacity=".8"/>
  </svg>`
}
