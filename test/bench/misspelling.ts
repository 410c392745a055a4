import { soundName } from '@patronat/core/name/sound.ts'

/** Names and slips for measuring search: the same ones for the same seed. Surnames are made of syllables; nobody is meant. */
type Random = () => number

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

const GIVEN =
  'Олександр Сергій Андрій Володимир Дмитро Микола Іван Юрій Віктор Ігор Сейран Рустем Ремзі Енвер Едем Амет Руслан Марлен Сервер Айдер Арсен Таїр Ельдар Узеїр Февзі Джеміль Шевкі Ділявер Асан Халіл Оксана Олена Ірина Світлана Людмила Гульнара Зарема Ельзара Єлизавета Ганна'.split(
    ' ',
  )
const BEGIN =
  'Ма Бе Су Дже Ка Ша Хо Йо Кря Ту Ло Ви Гу Се Але Бо Па Ре Ши Чо Зе Ню Ла Де Жу Фе Му Іс Ус Са Ви За Ку'.split(' ')
const MIDDLE = 'лі ра пу ні ши ве ру да го мо ке ся жа до та чу би хо ви лю му'.split(' ')
const END = 'єв ов енко ський чук ін ладзе нов шин дієв манов тько цький'.split(' ')

/** A name in Ukrainian, as a record would have it. */
export const inventName = (random: Random): string =>
  `${pick(random, GIVEN)} ${pick(random, BEGIN)}${pick(random, MIDDLE)}${random() < 0.6 ? pick(random, MIDDLE) : ''}${pick(random, END)}`

type Table = Readonly<Record<string, string>>
const letters = (text: string, table: Table): string =>
  [...text]
    .map((letter) => {
      const lower = letter.toLowerCase()
      const other = table[lower]
      if (other === undefined) return letter
      return letter === lower ? other : other.charAt(0).toUpperCase() + other.slice(1)
    })
    .join('')

const PLAIN: Table = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia', ь: '', '’': '',
} // prettier-ignore

/** How people write a Ukrainian name who do not know the standard. */
export const SPELLINGS: Readonly<Record<string, (name: string) => string>> = {
  ukrainian: (name) => name,
  'without soft signs': (name) => name.replaceAll(/[ь’]/gu, ''),
  russian: (name) => letters(name, { є: 'е', і: 'и', ї: 'и', ґ: 'г', '’': 'ъ' }),
  standard: (name) => letters(name, PLAIN),
  english: (name) => letters(name, { ...PLAIN, г: 'g', є: 'ye', и: 'i', й: 'y', ю: 'yu', я: 'ya', ї: 'yi', х: 'h' }),
  german: (name) =>
    letters(name, {
      ...PLAIN, в: 'w', ж: 'sch', з: 's', й: 'j', є: 'je', ю: 'ju', я: 'ja', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', х: 'ch', ї: 'ji',
    }), // prettier-ignore
  polish: (name) => letters(name, { ...PLAIN, в: 'w', ж: 'ż', й: 'j', ч: 'cz', ш: 'sz', щ: 'szcz', х: 'ch', ц: 'c', ю: 'ju', я: 'ja' }),
  turkish: (name) => letters(name.replaceAll('дж', 'c').replaceAll('Дж', 'C'), { ...PLAIN, ш: 'ş', ч: 'ç', х: 'h', й: 'y', ю: 'yu', я: 'ya' }),
} // prettier-ignore

/** One slip of the fingers: a letter left out, doubled by its neighbour, replaced, or two that change places. */
function slip(random: Random, word: string): string {
  const at = Math.floor(random() * word.length)
  const other = pick(random, [...(/\p{Script=Cyrillic}/u.test(word) ? 'аеиіонтрслвкмд' : 'aeiountrslvkmd')])
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1)
    case 1:
      return word.slice(0, at) + other + word.slice(at)
    case 2:
      return word.slice(0, at) + other + word.slice(at + 1)
    default: {
      const from = Math.min(at, word.length - 2)
      return word.slice(0, from) + (word[from + 1] ?? '') + (word[from] ?? '') + word.slice(from + 2)
    }
  }
}

/** A name as somebody types it: in some spelling, perhaps the words changed round, one slip a word, two in a long one. */
export function misspell(random: Random, name: string): { spelling: string; typed: string } {
  const spelling = pick(random, Object.keys(SPELLINGS))
  const spelt = (SPELLINGS[spelling] ?? String)(name)
  const words = spelt.split(' ').map((word) => {
    const once = random() < 0.7 ? slip(random, word) : word
    return soundName(word).length > 6 && random() < 0.3 ? slip(random, once) : once
  })
  return { spelling, typed: (random() < 0.2 ? words.toReversed() : words).join(' ') }
}
