import type { WithoutSeat } from '../generated/graphql.ts'
import type { Language } from '../language/language.ts'

type PatronText = {
  title: string
  /** Above a column of members. */
  name: string
  lead: string
  description: string
  houses: string
  narrow: {
    label: string
    all: string
    house: string
    group: string
    button: string
    empty: string
  }
  patronOf: string
  ofHouse: string
  /** `{n}` members in the house, by its roster. */
  member: string
  former: string
  /** Who is a patron without a seat. */
  apart: Readonly<Record<WithoutSeat, string>>
  apartNote: string
  /** `{name}` */
  carriesOn: string
  /** `{name}` */
  carriedOnBy: string
  group: string
  area: string
  noGroup: string
  for: string
  /** `{name}`, a patron. */
  broughtBy: string
  /** `{date}` */
  since: string
  declared: string
  late: string
  transcript: string
  /** Before the names of those that one joint pledge also stands for. */
  joint: string
  unconfirmed: string
  ended: string
  none: string
  lastStatement: string
  noStatement: string
  statement: string
  speaking: string
  /** Above the office's own words. */
  officeSays: string
  /** Where only months with a statement are told. */
  keptOnly: string
  silent: string
  fresh: string
  month: string
  state: string
  months: string
  table: string
  line: string
  notOurs: string
  notOursLead: string
}

export const PATRON_TEXT: Readonly<Record<Language, PatronText>> = {
  uk: {
    title: 'Патрони',
    name: 'Депутати',
    lead: 'Парламентарі, які публічно пообіцяли щомісяця говорити про одну людину, доки вона не буде на волі.',
    description: 'Хто з парламентарів узяв патронат, у якому парламенті й у якій фракції.',
    houses: 'За парламентами',
    narrow: {
      label: 'Звузити список',
      all: 'Усі патрони',
      house: 'Парламент',
      group: 'Фракція або група',
      button: 'Показати',
      empty: 'Тут патронів ще немає. Офіс депутата може стати першим.',
    },
    patronOf: 'Патронат над',
    ofHouse: 'Лише патрони цього парламенту',
    member: 'Депутати за списком: {n}',
    former: 'колишній депутат чи депутатка',
    apart: { FORMER_MEMBER: 'колишній депутат чи депутатка, патронат триває', NO_MEMBER: 'не засідає в парламенті' },
    apartNote: 'Патронат без мандата: показано окремо, до жодного парламенту не зараховано.',
    carriesOn: 'Продовжує патронат, який мав раніше патрон {name}.',
    carriedOnBy: 'Патронат продовжує {name}.',
    group: 'Фракція або група',
    area: 'Округ або країна',
    noGroup: 'без групи',
    for: 'Патронат над людиною: {name}',
    broughtBy: 'Після звернення колеги: {name}',
    since: 'Прийнято {date}',
    declared: 'Публічна декларація',
    late: 'після визначеного дня',
    transcript: 'у стенограмі',
    joint: 'Спільний патронат; також:',
    unconfirmed: 'Оголошено публічно, офіс ще не підтвердив',
    ended: 'Завершено {date}: {reason}',
    none: 'Патронатів ще немає.',
    lastStatement: 'Остання відома заява: {date}',
    noStatement: 'Про заяву нам поки не відомо.',
    statement: 'заява',
    speaking: 'Говорить: є заява за останні три місяці',
    officeSays: 'Офіс каже своїми словами:',
    keptOnly: 'Тут позначено лише місяці із заявою; про інші нічого не сказано.',
    silent: 'За останні три місяці про заяву нам не відомо',
    fresh: 'Ще надто рано судити',
    month: 'Місяць',
    state: 'Що відомо',
    months: 'Місяці',
    table: 'Те саме таблицею',
    line: 'Слово офісу',
    notOurs: 'Це не наше',
    notOursLead: 'Ви з цього офісу, і щось тут не від вас?',
  },
  crh: {
    title: 'Patronlar',
    name: 'Deputatlar',
    lead: 'Bir insan azat olğance er ay onıñ aqqında söylemege açıqtan söz bergen parlament azaları.',
    description: 'Parlament azalarından kim patron oldı, qaysı parlamentte ve qaysı fraktsiyada.',
    houses: 'Parlamentler boyunca',
    narrow: {
      label: 'Cedvelni daraltmaq',
      all: 'Bütün patronlar',
      house: 'Parlament',
      group: 'Fraktsiya ya da gruppa',
      button: 'Köster',
      empty: 'Mında daa patron yoq. Deputat ofisi birinci olıp bile.',
    },
    patronOf: 'Kimniñ patronı',
    ofHouse: 'Tek bu parlamentniñ patronları',
    member: 'Cedvel boyunca deputatlar: {n}',
    former: 'sabıq deputat',
    apart: { FORMER_MEMBER: 'sabıq deputat, patronlıqnı devam ete', NO_MEMBER: 'parlament azası degil' },
    apartNote: 'Mandatsız patronlıq: ayrı kösterile, iç bir parlamentniñ esabına kirmey.',
    carriesOn: 'Bu patronlıqnı evel {name} alıp bara edi.',
    carriedOnBy: 'Patronlıqnı {name} devam ete.',
    group: 'Fraktsiya ya da gruppa',
    area: 'Saylav bölgesi ya da memleket',
    noGroup: 'gruppasız',
    for: 'Kim içün patron: {name}',
    broughtBy: 'Meslekdaşınıñ çağıruvından soñ: {name}',
    since: 'Qabul etildi: {date}',
    declared: 'Açıq ilân',
    late: 'belgilengen künden soñ',
    transcript: 'stenogrammada',
    joint: 'Ortaq patronat; em de:',
    unconfirmed: 'Açıqtan ilân etildi, ofis daa tasdıqlamadı',
    ended: 'Bitti: {date}, {reason}',
    none: 'Daa patronlıq yoq.',
    lastStatement: 'Belli olğan soñki beyanat: {date}',
    noStatement: 'Bizge daa belli beyanat yoq.',
    statement: 'beyanat',
    speaking: 'Söyley: soñki üç ayda beyanat bar',
    officeSays: 'Ofis öz sözlerinen ayta:',
    keptOnly: 'Mında tek beyanat bar olğan aylar kösterile; qalğanları aqqında iç bir şey aytılmay.',
    silent: 'Soñki üç ayda bizge belli beyanat yoq',
    fresh: 'Aytmaq içün daa erte',
    month: 'Ay',
    state: 'Ne belli',
    months: 'Aylar',
    table: 'Cedvel şeklinde',
    line: 'Ofisniñ sözü',
    notOurs: 'Bu bizniñ degil',
    notOursLead: 'Siz bu ofistensiñizmi ve mında sizden olmağan bir şey barmı?',
  },
  ru: {
    title: 'Патроны',
    name: 'Депутаты',
    lead: 'Парламентарии, которые публично пообещали каждый месяц говорить об одном человеке, пока он не окажется на свободе.',
    description: 'Кто из парламентариев взял патронат, в каком парламенте и в какой фракции.',
    houses: 'По парламентам',
    narrow: {
      label: 'Сузить список',
      all: 'Все патроны',
      house: 'Парламент',
      group: 'Фракция или группа',
      button: 'Показать',
      empty: 'Здесь патронов пока нет. Офис депутата может стать первым.',
    },
    patronOf: 'Патронат над',
    ofHouse: 'Только патроны этого парламента',
    member: 'Депутаты по списку: {n}',
    former: 'бывший депутат',
    apart: { FORMER_MEMBER: 'бывший депутат, патронат продолжается', NO_MEMBER: 'не заседает в парламенте' },
    apartNote: 'Патронат без мандата: показан отдельно, ни к одному парламенту не причислен.',
    carriesOn: 'Продолжает патронат, который раньше вёл патрон {name}.',
    carriedOnBy: 'Патронат продолжает {name}.',
    group: 'Фракция или группа',
    area: 'Округ или страна',
    noGroup: 'без группы',
    for: 'Патронат над человеком: {name}',
    broughtBy: 'После обращения коллеги: {name}',
    since: 'Принято {date}',
    declared: 'Публичная декларация',
    late: 'после назначенного дня',
    transcript: 'в стенограмме',
    joint: 'Общий патронат; также:',
    unconfirmed: 'Объявлено публично, офис ещё не подтвердил',
    ended: 'Завершено {date}: {reason}',
    none: 'Патронатов пока нет.',
    lastStatement: 'Последнее известное заявление: {date}',
    noStatement: 'О заявлении нам пока не известно.',
    statement: 'заявление',
    speaking: 'Говорит: есть заявление за последние три месяца',
    officeSays: 'Офис говорит своими словами:',
    keptOnly: 'Здесь отмечены только месяцы с заявлением; об остальных ничего не сказано.',
    silent: 'За последние три месяца о заявлении нам не известно',
    fresh: 'Пока рано судить',
    month: 'Месяц',
    state: 'Что известно',
    months: 'Месяцы',
    table: 'То же таблицей',
    line: 'Слово офиса',
    notOurs: 'Это не наше',
    notOursLead: 'Вы из этого офиса, и что-то здесь не от вас?',
  },
  en: {
    title: 'Patrons',
    name: 'Member',
    lead: 'Parliamentarians who said in public that they will speak of one person every month until that person is free.',
    description: 'Which parliamentarians became patron, in which house and group.',
    houses: 'By house',
    narrow: {
      label: 'Narrow the list',
      all: 'All patrons',
      house: 'House',
      group: 'Group',
      button: 'Show',
      empty: 'Nobody here is a patron yet. An office can be the first.',
    },
    patronOf: 'Patron of',
    ofHouse: 'Only the patrons of this house',
    member: 'Members by the roster: {n}',
    former: 'former member',
    apart: { FORMER_MEMBER: 'former member, goes on as a patron', NO_MEMBER: 'no member of a parliament' },
    apartNote: 'A patron without a seat: shown apart, counted in no parliament.',
    carriesOn: 'Carries on the patronage of {name}.',
    carriedOnBy: 'Carried on by {name}.',
    group: 'Group',
    area: 'Constituency or country',
    noGroup: 'no group',
    for: 'Patron of {name}',
    broughtBy: 'Asked by a colleague: {name}',
    since: 'Accepted {date}',
    declared: 'Public declaration',
    late: 'after the set day',
    transcript: 'in the transcript',
    joint: 'One joint pledge; also for',
    unconfirmed: 'Declared in public, not yet confirmed by the office',
    ended: 'Ended {date}: {reason}',
    none: 'There is no patronage yet.',
    lastStatement: 'Last known statement: {date}',
    noStatement: 'No statement is known to us yet.',
    statement: 'statement',
    speaking: 'Speaking: a statement in the last three months',
    officeSays: 'The office says, in its own words:',
    keptOnly: 'Only months with a statement are marked here; nothing is said about the others.',
    silent: 'No statement known to us in the last three months',
    fresh: 'Too early to say',
    month: 'Month',
    state: 'What is known',
    months: 'Months',
    table: 'The same as a table',
    line: 'In the words of the office',
    notOurs: 'This is not ours',
    notOursLead: 'Are you this office, and something here is not from you?',
  },
  de: {
    title: 'Patinnen und Paten',
    name: 'Mitglied',
    lead: 'Abgeordnete, die öffentlich zugesagt haben, jeden Monat über einen Menschen zu sprechen, bis er frei ist.',
    description: 'Welche Abgeordneten eine Patenschaft haben, in welchem Haus und in welcher Fraktion.',
    houses: 'Nach Parlamenten',
    narrow: {
      label: 'Liste eingrenzen',
      all: 'Alle Patinnen und Paten',
      house: 'Parlament',
      group: 'Fraktion oder Gruppe',
      button: 'Anzeigen',
      empty: 'Hier hat noch niemand eine Patenschaft. Ein Büro kann den Anfang machen.',
    },
    patronOf: 'Patenschaft für',
    ofHouse: 'Nur Patinnen und Paten dieses Parlaments',
    member: 'Mitglieder laut Verzeichnis: {n}',
    former: 'ehemaliges Mitglied',
    apart: { FORMER_MEMBER: 'ehemaliges Mitglied, führt die Patenschaft weiter', NO_MEMBER: 'in keinem Parlament' },
    apartNote: 'Patenschaft ohne Sitz: gesondert gezeigt, in keinem Parlament gezählt.',
    carriesOn: 'Führt die Patenschaft von {name} weiter.',
    carriedOnBy: 'Weitergeführt von {name}.',
    group: 'Fraktion oder Gruppe',
    area: 'Wahlkreis oder Land',
    noGroup: 'fraktionslos',
    for: 'Patenschaft für {name}',
    broughtBy: 'Auf Bitte aus der Kollegenschaft: {name}',
    since: 'Angenommen am {date}',
    declared: 'Öffentliche Erklärung',
    late: 'nach dem festgesetzten Tag',
    transcript: 'im Protokoll',
    joint: 'Eine gemeinsame Zusage; auch für',
    unconfirmed: 'Öffentlich erklärt, vom Büro noch nicht bestätigt',
    ended: 'Beendet am {date}: {reason}',
    none: 'Es gibt noch keine Patenschaft.',
    lastStatement: 'Letzte bekannte Stellungnahme: {date}',
    noStatement: 'Uns ist noch keine Stellungnahme bekannt.',
    statement: 'Stellungnahme',
    speaking: 'Spricht: eine Stellungnahme in den letzten drei Monaten',
    officeSays: 'Das Büro sagt, mit eigenen Worten:',
    keptOnly: 'Hier sind nur Monate mit einer Stellungnahme markiert; über die anderen ist nichts gesagt.',
    silent: 'In den letzten drei Monaten ist uns keine Stellungnahme bekannt',
    fresh: 'Noch zu früh, um etwas zu sagen',
    month: 'Monat',
    state: 'Was bekannt ist',
    months: 'Monate',
    table: 'Dasselbe als Tabelle',
    line: 'In den Worten des Büros',
    notOurs: 'Das ist nicht von uns',
    notOursLead: 'Sie sind dieses Büro, und hier steht etwas, das nicht von Ihnen kommt?',
  },
}
