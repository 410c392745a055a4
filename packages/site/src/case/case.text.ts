import type { Language } from '../language/language.ts'
import type { Plural } from '../language/number.ts'

type CaseText = {
  title: string
  lead: string
  none: string
  court: string
  /** Never bare: whose claim it is stands before it. */
  articles: string
  people: string
  count: Plural
  /** `{withPatron}` `{speaking}` */
  figures: string
  description: string
}

export const CASE_TEXT: Readonly<Record<Language, CaseText>> = {
  uk: {
    title: 'Справи',
    lead: 'Людей, яких судять разом, тут показано разом. Назва справи — це те, як її називають, а не те, в чому хтось винен.',
    none: 'Поки що немає справи, в якій комусь можна бути показаним.',
    court: 'Суд',
    articles: 'Статті, які застосовує обвинувачення; це його твердження, не встановлений факт',
    people: 'Хто в цій справі',
    count: { one: '{n} людина', few: '{n} людини', many: '{n} людей', other: '{n} людини' },
    figures: 'У неволі: {held}. З патроном: {withPatron}. Патрон говорить: {speaking}.',
    description: 'Справа, у якій переслідують разом кількох людей, і хто за них говорить.',
  },
  crh: {
    title: 'Davalar',
    lead: 'Birge mahkeme etilgen insanlar mında birge kösterile. Davanıñ adı — onıñ nasıl aytılğanıdır, birevniñ qabaatı degil.',
    none: 'Daa içinde birevni köstermek mümkün olğan dava yoq.',
    court: 'Mahkeme',
    articles: 'Qabaatlav qullanğan maddeler; bu onıñ iddiası, isbatlanğan aqiqat degil',
    people: 'Bu davada kimler bar',
    count: { other: '{n} insan' },
    figures: 'Apiste: {held}. Patronı bar: {withPatron}. Patronı söyley: {speaking}.',
    description: 'Bir qaç insan birge taqip etilgen dava ve olar içün kim söylegeni.',
  },
  ru: {
    title: 'Дела',
    lead: 'Люди, которых судят вместе, показаны здесь вместе. Название дела — это то, как его называют, а не то, в чём кто-то виновен.',
    none: 'Пока нет дела, в котором кого-нибудь можно показать.',
    court: 'Суд',
    articles: 'Статьи, которые применяет обвинение; это его утверждение, а не установленный факт',
    people: 'Кто в этом деле',
    count: { one: '{n} человек', few: '{n} человека', many: '{n} человек', other: '{n} человека' },
    figures: 'В неволе: {held}. С патроном: {withPatron}. Патрон говорит: {speaking}.',
    description: 'Дело, в котором вместе преследуют нескольких людей, и кто за них говорит.',
  },
  en: {
    title: 'Cases',
    lead: 'People who are tried together are shown together. The name of a case is what it is called, and not what anybody is guilty of.',
    none: 'There is no case yet in which somebody may be shown.',
    court: 'Court',
    articles: 'Articles that the prosecution invokes; its claim, not an established fact',
    people: 'Who is in it',
    count: { one: '{n} person', other: '{n} people' },
    figures: 'Held: {held}. With a patron: {withPatron}. A patron speaks: {speaking}.',
    description: 'A case in which several people are persecuted together, and who speaks for them.',
  },
  de: {
    title: 'Verfahren',
    lead: 'Menschen, die gemeinsam vor Gericht stehen, werden hier gemeinsam gezeigt. Der Name eines Verfahrens sagt, wie es genannt wird, nicht, wessen jemand schuldig ist.',
    none: 'Es gibt noch kein Verfahren, in dem jemand gezeigt werden darf.',
    court: 'Gericht',
    articles: 'Paragrafen, auf die sich die Anklage beruft; ihre Behauptung, keine erwiesene Tatsache',
    people: 'Wer in diesem Verfahren ist',
    count: { one: '{n} Mensch', other: '{n} Menschen' },
    figures: 'In Haft: {held}. Mit Patin oder Pate: {withPatron}. Es wird gesprochen für: {speaking}.',
    description: 'Ein Verfahren, in dem mehrere Menschen gemeinsam verfolgt werden, und wer für sie spricht.',
  },
}
