import type { Language } from '../language/language.ts'
import type { Plural } from '../language/number.ts'

export type PersonText = {
  /** `{bodies}` */
  held: string
  /** `{name}` `{days}` */
  description: string
  facts: string
  since: string
  detained: string
  place: string
  sentence: string
  years: Plural
  months: Plural
  /** `{by}` */
  accusation: string
  assessment: string
  bare: string
  recognised: string
  history: string
  differ: string
  patrons: string
  noPatrons: string
  moreThan: string
  become: string
  done: string
  noneDone: string
  sources: string
  known: string
  /** `{date}` */
  confirmed: string
  forFamily: string
  withheld: string
  tell: string
  credit: string
  case: string
}

export const PERSON_TEXT: Readonly<Record<Language, PersonText>> = {
  uk: {
    held: 'Переслідування з політичних мотивів, за оцінкою: {bodies}.',
    description: '{name}: {days}. Хто з парламентарів говорить за цю людину.',
    facts: 'Що відомо',
    since: 'Від',
    detained: 'У неволі від',
    place: 'Місце утримання, останнє відоме',
    sentence: 'Строк за вироком',
    years: { one: '{n} рік', few: '{n} роки', many: '{n} років', other: '{n} року' },
    months: { one: '{n} місяць', few: '{n} місяці', many: '{n} місяців', other: '{n} місяця' },
    accusation: 'Обвинувачення; висуває: {by}',
    assessment: 'Оцінка тих, хто визнає переслідування:',
    bare: 'Це твердження тих, хто утримує людину; воно не означає, що так і було.',
    recognised: 'Ким визнано',
    history: 'Перебіг подій',
    differ: 'Джерела називають різні дати:',
    patrons: 'Патрони',
    noPatrons: 'У цієї людини ще немає патрона.',
    moreThan: 'Показано перших двадцять патронів.',
    become: 'Офіс депутата може взяти патронат',
    done: 'Що зробили патрони',
    noneDone: 'Перевірених дій поки немає.',
    sources: 'Джерела',
    known: 'відомо кампанії',
    forFamily: 'Ви рідні або адвокат? Напишіть, що тут не так чи що потрібно.',
    confirmed: 'Запис востаннє підтверджено: {date}',
    withheld: 'Дещо про цю людину не публікуємо, бо так для неї безпечніше:',
    tell: 'Тут щось не так або може зашкодити? Напишіть нам.',
    credit: 'Світлина: {credit}',
    case: 'Справа',
  },
  crh: {
    held: 'Siyasiy sebeplernen taqip etile, böyle dep tanığan: {bodies}.',
    description: '{name}: {days}. Bu insan içün parlament azalarından kim söyley.',
    facts: 'Belli olğan malümat',
    since: 'Şu vaqıttan',
    detained: 'Şu vaqıttan apiste',
    place: 'Tutulğan yeri, soñki malümatqa köre',
    sentence: 'Üküm boyunca müddet',
    years: { other: '{n} yıl' },
    months: { other: '{n} ay' },
    accusation: 'Qabaatlav; iddia etken: {by}',
    assessment: 'Taqipni tanığanlarnıñ qıymeti:',
    bare: 'Bu — insannı tutqanlarnıñ iddiası; bu, aqiqaten böyle olğan demek degil.',
    recognised: 'Kim tanığan',
    history: 'Adiseler tarihi',
    differ: 'Menbalar türlü tarihlerni bildire:',
    patrons: 'Patronlar',
    noPatrons: 'Bu insannıñ daa patronı yoq.',
    moreThan: 'Birinci yigirmi patron kösterilgen.',
    become: 'Deputat ofisi patron olıp bile',
    done: 'Patronlar ne yaptılar',
    noneDone: 'Daa teşkerilgen amel yoq.',
    sources: 'Menbalar',
    known: 'kampaniyağa belli',
    forFamily: 'Soy-aqraba ya da advokatsıñızmı? Mında ne yañlış ya da ne kerek olğanını yazıñız.',
    confirmed: 'Bu yazı soñki kere tasdıqlandı: {date}',
    withheld: 'Bu insan aqqında bazı şeylerni neşir etmeymiz, çünki oña böyle telükesizce:',
    tell: 'Mında yañlış ya da zarar ketirecek şey barmı? Bizge yazıñız.',
    credit: 'Fotoresim: {credit}',
    case: 'Dava',
  },
  ru: {
    held: 'Преследование по политическим мотивам, по оценке: {bodies}.',
    description: '{name}: {days}. Кто из парламентариев говорит за этого человека.',
    facts: 'Что известно',
    since: 'С',
    detained: 'В неволе с',
    place: 'Место содержания, последнее известное',
    sentence: 'Срок по приговору',
    years: { one: '{n} год', few: '{n} года', many: '{n} лет', other: '{n} года' },
    months: { one: '{n} месяц', few: '{n} месяца', many: '{n} месяцев', other: '{n} месяца' },
    accusation: 'Обвинение; выдвигает: {by}',
    assessment: 'Оценка тех, кто признаёт преследование:',
    bare: 'Это утверждение тех, кто удерживает человека; оно не означает, что так и было.',
    recognised: 'Кем признано',
    history: 'Ход событий',
    differ: 'Источники называют разные даты:',
    patrons: 'Патроны',
    noPatrons: 'У этого человека пока нет патрона.',
    moreThan: 'Показаны первые двадцать патронов.',
    become: 'Офис депутата может взять патронат',
    done: 'Что сделали патроны',
    noneDone: 'Проверенных действий пока нет.',
    sources: 'Источники',
    known: 'известно кампании',
    forFamily: 'Вы родные или адвокат? Напишите, что здесь не так или что нужно.',
    confirmed: 'Запись последний раз подтверждена: {date}',
    withheld: 'Кое-что об этом человеке мы не публикуем, так для него безопаснее:',
    tell: 'Здесь что-то не так или может навредить? Напишите нам.',
    credit: 'Фото: {credit}',
    case: 'Дело',
  },
  en: {
    held: 'Held for political reasons, according to {bodies}.',
    description: '{name}: {days}. Which parliamentarians speak up for this person.',
    facts: 'What is known',
    since: 'Since',
    detained: 'Detained since',
    place: 'Place of detention, last known',
    sentence: 'Length of the sentence',
    years: { one: '{n} year', other: '{n} years' },
    months: { one: '{n} month', other: '{n} months' },
    accusation: 'Accusation by {by}',
    assessment: 'What those who recognise the persecution say:',
    bare: 'This is what those say who hold the person; it does not mean that it happened.',
    recognised: 'Recognised by',
    history: 'Course of events',
    differ: 'Sources give different dates:',
    patrons: 'Patrons',
    noPatrons: 'This person has no patron yet.',
    moreThan: 'The first twenty patrons are shown.',
    become: 'The office of a member can become patron',
    done: 'What patrons did',
    noneDone: 'There is no verified act yet.',
    sources: 'Sources',
    known: 'known to the campaign',
    forFamily: 'Family or lawyer? Tell us what is wrong here, or what is needed.',
    confirmed: 'This record was last confirmed: {date}',
    withheld: 'Some things about this person are not published, because that is safer for them:',
    tell: 'Is something here wrong, or could it do harm? Write to us.',
    credit: 'Photo: {credit}',
    case: 'Case',
  },
  de: {
    held: 'Aus politischen Gründen festgehalten, nach Einschätzung von: {bodies}.',
    description: '{name}: {days}. Welche Abgeordneten für diesen Menschen sprechen.',
    facts: 'Was bekannt ist',
    since: 'Seit',
    detained: 'In Haft seit',
    place: 'Ort der Haft, zuletzt bekannt',
    sentence: 'Strafmaß',
    years: { one: '{n} Jahr', other: '{n} Jahre' },
    months: { one: '{n} Monat', other: '{n} Monate' },
    accusation: 'Anschuldigung durch: {by}',
    assessment: 'Was die sagen, die die Verfolgung anerkennen:',
    bare: 'So sagen es die, die den Menschen festhalten; es heißt nicht, dass es so war.',
    recognised: 'Anerkannt durch',
    history: 'Verlauf',
    differ: 'Die Quellen nennen verschiedene Daten:',
    patrons: 'Patinnen und Paten',
    noPatrons: 'Für diesen Menschen hat noch niemand eine Patenschaft.',
    moreThan: 'Gezeigt sind die ersten zwanzig Patenschaften.',
    become: 'Ein Abgeordnetenbüro kann die Patenschaft übernehmen',
    done: 'Was Patinnen und Paten getan haben',
    noneDone: 'Bisher ist nichts Geprüftes eingetragen.',
    sources: 'Quellen',
    known: 'der Kampagne bekannt',
    forFamily: 'Familie oder Anwalt? Schreiben Sie, was hier nicht stimmt oder was nötig ist.',
    confirmed: 'Zuletzt bestätigt: {date}',
    withheld: 'Manches über diesen Menschen veröffentlichen wir nicht, weil es so sicherer für ihn ist:',
    tell: 'Stimmt hier etwas nicht, oder könnte es schaden? Schreiben Sie uns.',
    credit: 'Foto: {credit}',
    case: 'Verfahren',
  },
}
