import type { Language } from '../language/language.ts'
import type { StopState } from './stop-page.ts'

type StopText = Readonly<Record<StopState, readonly [title: string, words: string]>> & { button: string }

export const STOP_TEXT: Readonly<Record<Language, StopText>> = {
  en: {
    ASKING: ['No more letters?', 'The campaign will not write to this member again.'],
    DONE: ['Done', 'The campaign will not write to this member again. There is nothing else to do.'],
    UNKNOWN: ['This link is not whole', 'Copy all of it from the letter, or answer the letter: that works too.'],
    button: 'Please do not write again',
  },
  uk: {
    ASKING: ['Більше не писати?', 'Кампанія більше не писатиме цьому депутату.'],
    DONE: ['Зроблено', 'Кампанія більше не писатиме цьому депутату. Більше нічого робити не треба.'],
    UNKNOWN: ['Посилання неповне', 'Скопіюйте його з листа повністю або просто дайте відповідь на лист.'],
    button: 'Будь ласка, більше не пишіть',
  },
  crh: {
    ASKING: ['Daa mektüp olmasınmı?', 'Kampaniya bu mebusqa bir daa yazmaycaq.'],
    DONE: ['Yapıldı', 'Kampaniya bu mebusqa bir daa yazmaycaq. Başqa bir şey yapmağa kerekmey.'],
    UNKNOWN: ['Bağlantı tolu degil', 'Onı mektüpten bütünley köçürip alıñız, ya da mektüpke cevap beriñiz.'],
    button: 'Lütfen, bir daa yazmañız',
  },
  ru: {
    ASKING: ['Больше не писать?', 'Кампания больше не будет писать этому депутату.'],
    DONE: ['Сделано', 'Кампания больше не будет писать этому депутату. Больше ничего делать не нужно.'],
    UNKNOWN: ['Ссылка неполная', 'Скопируйте её из письма целиком или просто ответьте на письмо.'],
    button: 'Пожалуйста, больше не пишите',
  },
  de: {
    ASKING: ['Keine Briefe mehr?', 'Die Kampagne schreibt diesem Mitglied nicht mehr.'],
    DONE: ['Erledigt', 'Die Kampagne schreibt diesem Mitglied nicht mehr. Mehr ist nicht zu tun.'],
    UNKNOWN: [
      'Der Link ist nicht vollständig',
      'Kopieren Sie ihn ganz aus dem Brief, oder antworten Sie auf den Brief.',
    ],
    button: 'Bitte nicht mehr schreiben',
  },
}
