import { sortName } from './fold.ts'

/**
 * One spelling for what is heard as one sound, whichever alphabet, standard or passport wrote it: Saliiev, Saliyev,
 * Салієв, Saliew; Dzhepparov, Dschepparow, Cepparov; Şükri, Shukri; Halaichuk, Galaychuk. In this order.
 *
 * It is coarser than `foldName`, which says whether two rows of files name the same person: two people may well
 * sound alike. Search shows both.
 */
const SOUND: readonly (readonly [RegExp, string])[] = [
  // щ, ч, дж, ш, ж, зг: each alphabet has its own heap of consonants for them.
  [/schtsch|shch|szcz/g, 's'],
  [/tsch|tch|cz/g, '1'],
  [/dzh|dsch|dj/g, '2'],
  [/zgh/g, 'sg'],
  [/sch|sh|sz/g, 's'],
  // German writes з as s and ц as z.
  [/zh|ts|tz|z/g, 's'],
  [/ch/g, '1'],
  // Crimean Tatar and Turkish c is дж; elsewhere it is a k, so before e and i only.
  [/c(?=[ei])/g, '2'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/kh|gh|g/g, 'h'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  // Єлизавета is Yelyzaveta, Jelysaweta, Elizaveta; Людмила is Liudmyla, Ludmila.
  [/ie/g, 'e'],
  [/(?<=[bcdfhklmnprstv12])iu/g, 'u'],
  [/(.)\1+/g, '$1'],
]

/** Crimean Tatar and Turkish letters that are consonants of their own; without their mark they would be others. */
const MARKED: Readonly<Record<string, string>> = { ç: 'ch', č: 'ch', ş: 'sh', š: 'sh', ž: 'zh', ğ: 'g', ñ: 'n' }

/** A name as it sounds, in plain letters (and 1 for ch, 2 for dzh): words separated by one space. */
export const soundName = (text: string): string =>
  SOUND.reduce(
    (heard, [from, to]) => heard.replace(from, to),
    sortName(text.normalize('NFC').replace(/[çčşšžğñ]/giu, (letter) => MARKED[letter.toLowerCase()] ?? letter)),
  )
