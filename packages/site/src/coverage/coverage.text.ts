import type { Language } from '../language/language.ts'

export type CoverageText = {
  title: string
  /** `{speaking}` `{prisoners}` */
  sentence: string
  /** `{asOf}` */
  asOf: string
  noOne: string
  parts: Readonly<Record<'speaking' | 'silent' | 'fresh' | 'without', string>>
  houses: string
  house: string
  /** Patrons who are in no house's row. */
  withoutSeat: string
  withoutSeatNote: string
  groups: string
  group: string
  countries: string
  country: string
  regions: string
  region: string
  case: string
  members: string
  patrons: string
  speaking: string
  statements: string
  people: string
  withPatron: string
  withSpeaking: string
  latest: string
  latestNone: string
  more: string
  /** `{patrons}` `{members}` */
  of: string
  rules: string
}

export const COVERAGE_TEXT: Readonly<Record<Language, CoverageText>> = {
  uk: {
    title: 'Стан справ',
    sentence: 'За {speaking} із {prisoners} людей за останні три місяці публічно говорив хоча б один патрон.',
    asOf: 'Станом на {asOf}',
    noOne: 'Ще нікого не опубліковано.',
    parts: {
      speaking: 'патрон говорив за останні три місяці',
      silent: 'патрон є, але за останні три місяці про заяву нам не відомо',
      fresh: 'патрон новий, судити ще рано',
      without: 'без патрона',
    },
    houses: 'За парламентами',
    house: 'Парламент',
    withoutSeat: 'Патрони без мандата',
    withoutSeatNote:
      'Колишні депутати, чий патронат триває, і патрони, які не засідають у парламенті. До парламентів вище їх не зараховано.',
    groups: 'За фракціями та групами',
    group: 'Фракція або група',
    countries: 'За країнами',
    country: 'Країна',
    regions: 'Де утримують',
    region: 'Регіон',
    case: 'Справа',
    members: 'Членів',
    patrons: 'Патронів',
    speaking: 'З них говорять',
    statements: 'Заяв за останній закритий місяць',
    people: 'Людей',
    withPatron: 'З патроном',
    withSpeaking: 'Патрон говорить',
    latest: 'Що патрони зробили останнім часом',
    latestNone: 'Перевірених дій поки немає.',
    more: 'Увесь стан справ',
    of: '{patrons} з {members}',
    rules: 'Як ми рахуємо',
  },
  crh: {
    title: 'Umumiy vaziyet',
    sentence: '{prisoners} insandan {speaking} kişi içün soñki üç ayda eñ azdan bir patron açıqtan söyledi.',
    asOf: '{asOf} kününe',
    noOne: 'Daa kimse neşir etilmedi.',
    parts: {
      speaking: 'patron soñki üç ayda söyledi',
      silent: 'patron bar, amma soñki üç ayda bizge belli beyanat yoq',
      fresh: 'patron yañı, aytmaq içün daa erte',
      without: 'patronsız',
    },
    houses: 'Parlamentler boyunca',
    house: 'Parlament',
    withoutSeat: 'Mandatsız patronlar',
    withoutSeatNote:
      'Patronlıqnı devam etken sabıq deputatlar ve parlament azası olmağan patronlar. Yuqarıdaki parlamentlerniñ esabına kirmeyler.',
    groups: 'Fraktsiyalar ve gruppalar boyunca',
    group: 'Fraktsiya ya da gruppa',
    countries: 'Memleketler boyunca',
    country: 'Memleket',
    regions: 'Qayda tutulalar',
    region: 'Bölge',
    case: 'Dava',
    members: 'Azalar',
    patrons: 'Patronlar',
    speaking: 'Olardan söyleyler',
    statements: 'Soñki qapalı aydaki beyanatlar',
    people: 'İnsanlar',
    withPatron: 'Patronlı',
    withSpeaking: 'Patronı söyley',
    latest: 'Patronlar soñki vaqıtta ne yaptılar',
    latestNone: 'Daa teşkerilgen amel yoq.',
    more: 'Bütün vaziyet',
    of: '{members} azadan {patrons}',
    rules: 'Nasıl sayamız',
  },
  ru: {
    title: 'Общая картина',
    sentence: 'За {speaking} из {prisoners} человек за последние три месяца публично говорил хотя бы один патрон.',
    asOf: 'По состоянию на {asOf}',
    noOne: 'Пока никто не опубликован.',
    parts: {
      speaking: 'патрон говорил за последние три месяца',
      silent: 'патрон есть, но за последние три месяца о заявлении нам не известно',
      fresh: 'патрон новый, судить рано',
      without: 'без патрона',
    },
    houses: 'По парламентам',
    house: 'Парламент',
    withoutSeat: 'Патроны без мандата',
    withoutSeatNote:
      'Бывшие депутаты, чей патронат продолжается, и патроны, которые не заседают в парламенте. К парламентам выше они не причислены.',
    groups: 'По фракциям и группам',
    group: 'Фракция или группа',
    countries: 'По странам',
    country: 'Страна',
    regions: 'Где удерживают',
    region: 'Регион',
    case: 'Дело',
    members: 'Членов',
    patrons: 'Патронов',
    speaking: 'Из них говорят',
    statements: 'Заявлений за последний закрытый месяц',
    people: 'Людей',
    withPatron: 'С патроном',
    withSpeaking: 'Патрон говорит',
    latest: 'Что патроны сделали в последнее время',
    latestNone: 'Проверенных действий пока нет.',
    more: 'Вся картина',
    of: '{patrons} из {members}',
    rules: 'Как мы считаем',
  },
  en: {
    title: 'Coverage',
    sentence: '{speaking} of {prisoners} people have a patron who spoke in the last three months.',
    asOf: 'As of {asOf}',
    noOne: 'Nobody is published yet.',
    parts: {
      speaking: 'a patron spoke in the last three months',
      silent: 'a patron, but no statement known to us in the last three months',
      fresh: 'a new patron, too early to say',
      without: 'no patron',
    },
    houses: 'By house',
    house: 'House',
    withoutSeat: 'Patrons without a seat',
    withoutSeatNote:
      'Former members who go on as patrons, and patrons who are no members of a parliament. They are not in the parliaments above.',
    groups: 'By group',
    group: 'Group',
    countries: 'By country',
    country: 'Country',
    regions: 'Where people are held',
    region: 'Region',
    case: 'Case',
    members: 'Members',
    patrons: 'Patrons',
    speaking: 'Of these speaking',
    statements: 'Statements in the last closed month',
    people: 'People',
    withPatron: 'With a patron',
    withSpeaking: 'Patron speaks',
    latest: 'What patrons did lately',
    latestNone: 'There is no verified act yet.',
    more: 'The whole coverage',
    of: '{patrons} of {members}',
    rules: 'How we count',
  },
  de: {
    title: 'Überblick',
    sentence:
      'Für {speaking} von {prisoners} Menschen hat in den letzten drei Monaten eine Patin oder ein Pate öffentlich gesprochen.',
    asOf: 'Stand: {asOf}',
    noOne: 'Noch ist niemand veröffentlicht.',
    parts: {
      speaking: 'in den letzten drei Monaten wurde gesprochen',
      silent: 'mit Patenschaft, doch in den letzten drei Monaten ist uns keine Stellungnahme bekannt',
      fresh: 'neue Patenschaft, noch zu früh, um etwas zu sagen',
      without: 'ohne Patenschaft',
    },
    houses: 'Nach Parlamenten',
    house: 'Parlament',
    withoutSeat: 'Patenschaften ohne Sitz',
    withoutSeatNote:
      'Ehemalige Mitglieder, die ihre Patenschaft weiterführen, und Patinnen und Paten, die in keinem Parlament sitzen. In den Parlamenten oben sind sie nicht gezählt.',
    groups: 'Nach Fraktionen und Gruppen',
    group: 'Fraktion oder Gruppe',
    countries: 'Nach Ländern',
    country: 'Land',
    regions: 'Wo Menschen festgehalten werden',
    region: 'Region',
    case: 'Verfahren',
    members: 'Mitglieder',
    patrons: 'Patinnen und Paten',
    speaking: 'Davon sprechen',
    statements: 'Stellungnahmen im letzten abgeschlossenen Monat',
    people: 'Menschen',
    withPatron: 'Mit Patenschaft',
    withSpeaking: 'Es wird gesprochen',
    latest: 'Was zuletzt getan wurde',
    latestNone: 'Bisher ist nichts Geprüftes eingetragen.',
    more: 'Der ganze Überblick',
    of: '{patrons} von {members}',
    rules: 'Wie wir zählen',
  },
}
