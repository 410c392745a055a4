import type { Language } from '../language/language.ts'

type CampaignText = {
  title: string
  lead: string
  open: string
  closed: string
  starts: string
  deadline: string
  reporting: string
  audience: string
  houses: string
  members: string
  undertakings: string
  statement: string
  none: string
  sets: string
}

export const CAMPAIGN_TEXT: Readonly<Record<Language, CampaignText>> = {
  uk: {
    title: 'Кампанії',
    lead: 'Кампанія звертається до членів певних парламентів: просить узяти патронат до визначеного дня й далі щомісяця говорити.',
    open: 'Можна долучитися',
    closed: 'Нові обіцянки не приймаємо',
    starts: 'Початок',
    deadline: 'Оголосити публічно до',
    reporting: 'Підсумки',
    audience: 'До кого звернено',
    houses: 'Парламент',
    members: 'Членів',
    undertakings: 'Що роблять патрони',
    statement: 'Що означає «раз на місяць»',
    none: 'Кампаній ще немає.',
    sets: 'Що обіцяють патрони, за кампаніями',
  },
  crh: {
    title: 'Kampaniyalar',
    lead: 'Kampaniya belli parlamentlerniñ azalarına muracaat ete: belgilengen künge qadar patron olmağa ve soñ er ay söylemege rica ete.',
    open: 'Qoşulmaq mümkün',
    closed: 'Yañı sözler qabul etilmey',
    starts: 'Başlanğıç',
    deadline: 'Açıqtan ilân etmek içün soñki kün',
    reporting: 'Neticeler',
    audience: 'Kimge muracaat etile',
    houses: 'Parlament',
    members: 'Azalar',
    undertakings: 'Patronlar ne yapalar',
    statement: '«Ayda bir kere» ne demek',
    none: 'Daa kampaniya yoq.',
    sets: 'Patronlar ne söz bereler, kampaniyalar boyunca',
  },
  ru: {
    title: 'Кампании',
    lead: 'Кампания обращается к членам определённых парламентов: просит взять патронат до назначенного дня и дальше каждый месяц говорить.',
    open: 'Можно присоединиться',
    closed: 'Новые обещания не принимаются',
    starts: 'Начало',
    deadline: 'Объявить публично до',
    reporting: 'Итоги',
    audience: 'К кому обращаются',
    houses: 'Парламент',
    members: 'Членов',
    undertakings: 'Что делают патроны',
    statement: 'Что значит «раз в месяц»',
    none: 'Кампаний пока нет.',
    sets: 'Что обещают патроны, по кампаниям',
  },
  en: {
    title: 'Campaigns',
    lead: 'A campaign turns to the members of certain houses: it asks them to become patron by a set day, and to speak every month after it.',
    open: 'Open to join',
    closed: 'No new pledges are taken',
    starts: 'Begins',
    deadline: 'Declare in public by',
    reporting: 'Results',
    audience: 'Who is asked',
    houses: 'House',
    members: 'Members',
    undertakings: 'What patrons do',
    statement: 'What “once a month” means',
    none: 'There is no campaign yet.',
    sets: 'What patrons promise, campaign by campaign',
  },
  de: {
    title: 'Kampagnen',
    lead: 'Eine Kampagne wendet sich an die Mitglieder bestimmter Parlamente: Sie bittet um eine Patenschaft bis zu einem festen Tag und danach jeden Monat um ein öffentliches Wort.',
    open: 'Teilnahme möglich',
    closed: 'Neue Zusagen werden nicht angenommen',
    starts: 'Beginn',
    deadline: 'Öffentlich erklären bis',
    reporting: 'Ergebnisse',
    audience: 'Wer gefragt wird',
    houses: 'Parlament',
    members: 'Mitglieder',
    undertakings: 'Was Patinnen und Paten tun',
    statement: 'Was „einmal im Monat“ heißt',
    none: 'Es gibt noch keine Kampagne.',
    sets: 'Was zugesagt wird, nach Kampagnen',
  },
}
