import type { Language } from '../language/language.ts'
import type { Plural } from '../language/number.ts'

export const VIEWS = ['waiting', 'without', 'with', 'name'] as const
export type View = (typeof VIEWS)[number]

type PrisonersText = {
  title: string
  lead: string
  description: string
  views: string
  view: Readonly<Record<View, string>>
  empty: Readonly<Record<View, string>>
  narrow: {
    label: string
    everybody: string
    region: string
    status: string
    case: string
    button: string
    /** Nobody is in what was chosen. */
    empty: string
    count: Plural
  }
  pages: string
  next: string
  previous: string
  first: string
}

export const PRISONERS_TEXT: Readonly<Record<Language, PrisonersText>> = {
  uk: {
    title: 'В’язні',
    lead: 'Кожне ім’я тут — людина, якій допомагає, коли про неї говорять.',
    description: 'Люди, яких утримують з політичних причин, і хто з парламентарів за них говорить.',
    views: 'Кого показати',
    view: {
      waiting: 'Хто найдовше без патрона',
      without: 'Лише без патрона',
      with: 'Лише з патроном',
      name: 'За іменем',
    },
    empty: {
      waiting: 'Тут ще нікого немає.',
      without: 'Кожен, хто зараз у неволі, має патрона.',
      with: 'Патронів ще немає. Офіс депутата може стати першим.',
      name: 'Тут ще нікого немає.',
    },
    narrow: {
      label: 'Звузити список',
      everybody: 'Усі',
      region: 'Де утримують',
      status: 'Становище',
      case: 'Справа',
      button: 'Показати',
      empty: 'Тут зараз нікого немає. Оберіть щось інше або всіх.',
      count: { one: '{n} людина', few: '{n} людини', many: '{n} людей', other: '{n} людини' },
    },
    pages: 'Сторінки списку',
    next: 'Далі',
    previous: 'Назад',
    first: 'На початок',
  },
  crh: {
    title: 'Mabüsler',
    lead: 'Mında er bir ad — aqqında aytılğanda yardım körgen bir insandır.',
    description: 'Siyasiy sebeplernen tutulğan insanlar ve parlament azalarından kim olar içün söyley.',
    views: 'Kimni köstermeli',
    view: {
      waiting: 'Eñ çoq patronsız qalğanlar',
      without: 'Tek patronsızlar',
      with: 'Tek patronlılar',
      name: 'Adı boyunca',
    },
    empty: {
      waiting: 'Mında daa kimse yoq.',
      without: 'Şimdi tutulğan er kimniñ patronı bar.',
      with: 'Daa patron yoq. Deputat ofisi birinci olıp bile.',
      name: 'Mında daa kimse yoq.',
    },
    narrow: {
      label: 'Cedvelni daraltmaq',
      everybody: 'Episi',
      region: 'Qayda tutula',
      status: 'Vaziyeti',
      case: 'Dava',
      button: 'Köster',
      empty: 'Mında şimdi kimse yoq. Başqa bir şey ya da episini saylañız.',
      count: { other: '{n} insan' },
    },
    pages: 'Cedvelniñ saifeleri',
    next: 'İleri',
    previous: 'Keri',
    first: 'Başına',
  },
  ru: {
    title: 'Узники',
    lead: 'Каждое имя здесь — человек, которому помогает, когда о нём говорят.',
    description: 'Люди, которых удерживают по политическим причинам, и кто из парламентариев за них говорит.',
    views: 'Кого показать',
    view: {
      waiting: 'Кто дольше всех без патрона',
      without: 'Только без патрона',
      with: 'Только с патроном',
      name: 'По имени',
    },
    empty: {
      waiting: 'Здесь пока никого нет.',
      without: 'У каждого, кто сейчас в неволе, есть патрон.',
      with: 'Патронов пока нет. Офис депутата может стать первым.',
      name: 'Здесь пока никого нет.',
    },
    narrow: {
      label: 'Сузить список',
      everybody: 'Все',
      region: 'Где содержат',
      status: 'Положение',
      case: 'Дело',
      button: 'Показать',
      empty: 'Здесь сейчас никого нет. Выберите другое или всех.',
      count: { one: '{n} человек', few: '{n} человека', many: '{n} человек', other: '{n} человека' },
    },
    pages: 'Страницы списка',
    next: 'Дальше',
    previous: 'Назад',
    first: 'В начало',
  },
  en: {
    title: 'Prisoners',
    lead: 'Every name here is a person who is helped when somebody speaks of them.',
    description: 'People held for political reasons, and which parliamentarians speak up for them.',
    views: 'Whom to show',
    view: {
      waiting: 'Longest without a patron first',
      without: 'Only without a patron',
      with: 'Only with a patron',
      name: 'By name',
    },
    empty: {
      waiting: 'Nobody is listed here yet.',
      without: 'Everybody who is held now has a patron.',
      with: 'There is no patron yet. The office of a member can be the first.',
      name: 'Nobody is listed here yet.',
    },
    narrow: {
      label: 'Narrow the list',
      everybody: 'Everybody',
      region: 'Where they are held',
      status: 'Where they stand',
      case: 'Case',
      button: 'Show',
      empty: 'Nobody is here now. Choose something else, or everybody.',
      count: { one: '{n} person', other: '{n} people' },
    },
    pages: 'Pages of the list',
    next: 'Next',
    previous: 'Previous',
    first: 'To the beginning',
  },
  de: {
    title: 'Gefangene',
    lead: 'Jeder Name hier ist ein Mensch, dem es hilft, wenn von ihm gesprochen wird.',
    description: 'Menschen, die aus politischen Gründen festgehalten werden, und welche Abgeordneten für sie sprechen.',
    views: 'Wen zeigen',
    view: {
      waiting: 'Am längsten ohne Patenschaft zuerst',
      without: 'Nur ohne Patenschaft',
      with: 'Nur mit Patenschaft',
      name: 'Nach Namen',
    },
    empty: {
      waiting: 'Hier steht noch niemand.',
      without: 'Alle, die jetzt festgehalten werden, haben eine Patin oder einen Paten.',
      with: 'Es gibt noch keine Patenschaft. Ein Abgeordnetenbüro kann den Anfang machen.',
      name: 'Hier steht noch niemand.',
    },
    narrow: {
      label: 'Liste eingrenzen',
      everybody: 'Alle',
      region: 'Wo sie festgehalten werden',
      status: 'Lage',
      case: 'Verfahren',
      button: 'Anzeigen',
      empty: 'Hier ist gerade niemand. Wählen Sie etwas anderes oder alle.',
      count: { one: '{n} Mensch', other: '{n} Menschen' },
    },
    pages: 'Seiten der Liste',
    next: 'Weiter',
    previous: 'Zurück',
    first: 'Zum Anfang',
  },
}
