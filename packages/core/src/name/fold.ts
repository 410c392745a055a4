import { romanise } from './romanise.ts'

/** Latin letters that do not come apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ħ: 'h',
} // prettier-ignore

/**
 * Spellings that mean the same sound in the transliterations people use side by side (Saliiev, Saliyev;
 * Vyhivskyi, Vyhivsky; Dzhepparov, Cepparov stays apart: that is search's work, not the fold's).
 */
const SOUND: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'sch'],
  [/kh/g, 'h'],
  [/(?<=[aeiouy])y(?=[aeiou])/g, 'i'],
  [/iy|ij|yj|yi|ii|yy/g, 'i'],
  [/y/g, 'i'],
  [/i+/g, 'i'],
]

/** A name as lists are sorted by it: no case, no marks, Latin letters only, words separated by one space. */
export const sortName = (text: string): string =>
  romanise(text.normalize('NFC'))
    // Turkish and Crimean Tatar İ would become i + a combining dot in toLowerCase; taken apart first it does not.
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđßæœþðħ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’ʼ`ʹ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A name as it is compared: as it is sorted, and one spelling for sounds that are commonly spelt in several ways. */
export const foldName = (text: string): string =>
  SOUND.reduce((folded, [from, to]) => folded.replace(from, to), sortName(text))
