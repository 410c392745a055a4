import { romanise } from '../name/romanise.ts'

/** Latin letters that do not come apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ħ: 'h', ə: 'e',
} // prettier-ignore

/** A name as it stands in an address: `Jaan Õun` is `jaan-oun`. For a script we can't romanise: `member-…`. */
export function slugOf(name: string, rosterId: string): string {
  const slug = hyphened(romanise(name.normalize('NFC')))
    .slice(0, 80)
    .replace(/-$/, '')
  return slug.length >= 2 ? slug : `member-${hyphened(rosterId).slice(0, 40)}`
}

const hyphened = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđßæœþðħə]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’ʼ`ʹ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The first of `slug`, `slug-2`, `slug-3` … that nobody has: namesakes are counted, in the order they came. */
export async function freeSlug(slug: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!(await isTaken(candidate))) return candidate
  }
}
