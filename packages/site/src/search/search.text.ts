import type { Language } from '../language/language.ts'

type SearchText = {
  title: string
  /** `{text}` */
  titleOf: string
  lead: string
  tooShort: string
  /** `{text}` */
  none: string
  noneHint: string
  /** `{name}` */
  didYouMean: string
  /** `{form}` */
  foundAs: string
  namesakes: string
  kind: Readonly<Record<'member' | 'case', string>>
}

export const SEARCH_TEXT: Readonly<Record<Language, SearchText>> = {
  uk: {
    title: 'Пошук',
    titleOf: 'Пошук: {text}',
    lead: 'Ім’я людини, депутата чи депутатки або назва справи: будь-якою абеткою, достатньо початку слова, помилка не завадить.',
    tooShort: 'Напишіть щонайменше дві літери імені, будь-якою абеткою.',
    none: 'За запитом «{text}» нікого не знайдено.',
    noneHint: 'Спробуйте лише прізвище або інше написання. Можна також переглянути весь список.',
    didYouMean: 'Можливо, ви шукали: {name}',
    foundAs: 'Знайдено за написанням «{form}»',
    namesakes: 'Тут є тезки. Дивіться на місце, дату й парламент.',
    kind: { member: 'Парламентарі', case: 'Справа' },
  },
  crh: {
    title: 'Qıdıruv',
    titleOf: 'Qıdıruv: {text}',
    lead: 'İnsannıñ, deputatnıñ adı ya da davanıñ adı: istegen elifbenen, sözniñ başı yeterli, hata keder etmez.',
    tooShort: 'Adnıñ eñ az eki arifini yazıñız, istegen elifbenen.',
    none: '«{text}» boyunca kimse tapılmadı.',
    noneHint: 'Tek soyadını ya da başqa yazuvnı deñep baqıñız. Bütün cedvelni de baqıp çıqmaq mümkün.',
    didYouMean: 'Belki bunı qıdırdıñız: {name}',
    foundAs: 'Şu yazuv boyunca tapıldı: «{form}»',
    namesakes: 'Mında adaşlar bar. Yerine, tarihine ve parlamentke baqıñız.',
    kind: { member: 'Parlament azası', case: 'Dava' },
  },
  ru: {
    title: 'Поиск',
    titleOf: 'Поиск: {text}',
    lead: 'Имя человека, депутата или название дела: любой азбукой, достаточно начала слова, ошибка не помешает.',
    tooShort: 'Напишите хотя бы две буквы имени, любой азбукой.',
    none: 'По запросу «{text}» никого не найдено.',
    noneHint: 'Попробуйте только фамилию или другое написание. Можно также просмотреть весь список.',
    didYouMean: 'Возможно, вы искали: {name}',
    foundAs: 'Найдено по написанию «{form}»',
    namesakes: 'Здесь есть тёзки. Смотрите на место, дату и парламент.',
    kind: { member: 'Парламентарии', case: 'Дело' },
  },
  en: {
    title: 'Search',
    titleOf: 'Search: {text}',
    lead: 'The name of a person, of a member of parliament or of a case: any script, the beginning of a word is enough, a slip does no harm.',
    tooShort: 'Type at least two letters of a name, in any script.',
    none: 'Nobody was found for “{text}”.',
    noneHint: 'Try the surname alone, or another spelling. Or look through the whole list.',
    didYouMean: 'Did you mean {name}?',
    foundAs: 'Found by the spelling “{form}”',
    namesakes: 'Some of them share a name. Place, date and house tell them apart.',
    kind: { member: 'Member of parliament', case: 'Case' },
  },
  de: {
    title: 'Suche',
    titleOf: 'Suche: {text}',
    lead: 'Der Name eines Menschen, eines Mitglieds eines Parlaments oder eines Verfahrens: in jeder Schrift; der Anfang eines Wortes genügt, ein Tippfehler schadet nicht.',
    tooShort: 'Schreiben Sie mindestens zwei Buchstaben eines Namens, in beliebiger Schrift.',
    none: 'Zu „{text}“ wurde niemand gefunden.',
    noneHint:
      'Versuchen Sie es nur mit dem Nachnamen oder in anderer Schreibweise. Oder sehen Sie die ganze Liste durch.',
    didYouMean: 'Meinten Sie {name}?',
    foundAs: 'Gefunden in der Schreibweise „{form}“',
    namesakes: 'Manche heißen gleich. Ort, Datum und Parlament unterscheiden sie.',
    kind: { member: 'Mitglied eines Parlaments', case: 'Verfahren' },
  },
}
