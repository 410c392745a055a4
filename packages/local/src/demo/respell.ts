import { romanise } from '@patronat/core/name/romanise.ts'

type Respelling = readonly (readonly [RegExp, string])[]

const SOUNDS: Readonly<Record<'en' | 'de', Respelling>> = {
  en: [
    [/ia/g, 'yah'],
    [/iu/g, 'yoo'],
    [/ie/g, 'yeh'],
    [/a(?!h)/g, 'ah'],
    [/e(?!h)/g, 'eh'],
    [/[iy](?![aeo])/g, 'ee'],
    [/o(?![oh])/g, 'oh'],
    [/u/g, 'oo'],
  ],
  de: [
    [/dzh/g, 'dsch'],
    [/shch/g, 'schtsch'],
    [/(?<!s|t)ch/g, 'tsch'],
    [/(?<!c)sh|zh/g, 'sch'],
    [/kh/g, 'ch'],
    [/z/g, 's'],
    [/v/g, 'w'],
    [/i(?=[aeu])/g, 'j'],
  ],
}

/** How a name sounds, near enough to try it: syllables, the last but one stressed. Only for invented people. */
export function respell(uk: string): Record<string, string> {
  const words = romanise(uk).toLowerCase().split(/[ -]/)
  const say = (language: 'en' | 'de') => words.map((word) => stressed(syllables(word), SOUNDS[language])).join(' ')
  return { en: say('en'), de: say('de') }
}

const syllables = (word: string): string[] =>
  word.match(/[^aeiouy]*(?:i[aeu]|[aeiouy])(?:[^aeiouy]+$|[^aeiouyh](?=[^aeiouyh]))?/g) ?? [word]

const stressed = (parts: readonly string[], sounds: Respelling): string =>
  parts
    .map((part) => sounds.reduce((said, [from, to]) => said.replace(from, to), part))
    .map((said, at) => (at === Math.max(0, parts.length - 2) ? said.toUpperCase() : said))
    .join('-')
