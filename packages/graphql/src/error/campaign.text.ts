import type { Sentence } from './error.text.ts'

/** What a coordinator reads who keeps houses, campaigns and undertaking sets. */
export const CAMPAIGN_TEXT = {
  'text.englishMissing': {
    en: 'The English text is missing here. Whoever reads a language that is not there reads English. Add it.',
    uk: 'Тут бракує англійського тексту. Його читають ті, чиєї мови немає. Додайте його.',
    de: 'Hier fehlt der englische Text. Ihn liest, wessen Sprache nicht dabei ist. Ergänzen Sie ihn.',
  },
  'text.languageTwice': {
    en: 'There are two texts in one language ({language}). Take one of them out.',
    uk: 'Є два тексти однією мовою ({language}). Приберіть один із них.',
    de: 'Zwei Texte stehen in einer Sprache da ({language}). Nehmen Sie einen heraus.',
  },
  'campaign.afterEnd': {
    en: 'This deadline comes after the campaign ends ({endsOn}). Choose an earlier day, or a later end.',
    uk: 'Цей строк настає після завершення кампанії ({endsOn}). Виберіть раніший день або пізніше завершення.',
    de: 'Diese Frist liegt nach dem Ende der Kampagne ({endsOn}). Wählen Sie einen früheren Tag oder ein späteres Ende.',
  },
  'campaign.beforeStart': {
    en: 'This day comes before the campaign starts ({startsOn}). Choose a later day, or an earlier start.',
    uk: 'Цей день настає до початку кампанії ({startsOn}). Виберіть пізніший день або раніший початок.',
    de: 'Dieser Tag liegt vor dem Beginn der Kampagne ({startsOn}). Wählen Sie einen späteren Tag oder einen früheren Beginn.',
  },
  'campaign.slugTaken': {
    en: 'Another campaign has this name in its address. Choose another one.',
    uk: 'Таку назву в адресі вже має інша кампанія. Виберіть іншу.',
    de: 'Eine andere Kampagne hat diesen Namen in ihrer Adresse. Wählen Sie einen anderen.',
  },
  'legislature.codeTaken': {
    en: 'There is a house with this code. Open it in the list, or choose another code.',
    uk: 'Палата з таким кодом уже є. Відкрийте її у списку або виберіть інший код.',
    de: 'Es gibt schon ein Haus mit diesem Kürzel. Öffnen Sie es in der Liste, oder wählen Sie ein anderes.',
  },
  'legislature.domainShared': {
    en: 'Anybody can get a mailbox at {domain}, so it shows nothing. If the house has no domain of its own, choose that its members are verified by hand.',
    uk: 'Скриньку на {domain} може завести будь-хто, тож вона нічого не підтверджує. Якщо палата не має власного домену, виберіть перевірку вручну.',
    de: 'Ein Postfach bei {domain} bekommt jeder, darum zeigt es nichts. Hat das Haus keine eigene Domain, wählen Sie, dass seine Mitglieder von Hand geprüft werden.',
  },
  'legislature.domainTwice': {
    en: '{domain} stands here twice. Take one of them out.',
    uk: '{domain} записано двічі. Приберіть один із записів.',
    de: '{domain} steht zweimal da. Nehmen Sie einen Eintrag heraus.',
  },
  'legislature.domainsOrByHand': {
    en: 'A house that is verified by hand has no domains: any mailbox may register there. Take the domains out, or untick this.',
    uk: 'Палата, яку перевіряють вручну, не має доменів: там реєструється будь-яка скринька. Приберіть домени або зніміть цю позначку.',
    de: 'Ein Haus, das von Hand geprüft wird, hat keine Domains: Dort meldet sich jedes Postfach an. Nehmen Sie die Domains heraus oder dieses Häkchen weg.',
  },
  'undertakingSet.alwaysPart': {
    en: 'The public declaration and the monthly statement are always part of a pledge. Put both into the list.',
    uk: 'Публічне оголошення і щомісячна заява завжди є частиною зобов’язання. Додайте до списку обидва пункти.',
    de: 'Die öffentliche Erklärung und die monatliche Stellungnahme gehören zu jeder Zusage. Nehmen Sie beide in die Liste auf.',
  },
  'undertakingSet.countsOtherwise': {
    en: 'This kind does not count in this way. A declaration counts once by the deadline, a statement and nothing else every month; that no money is meant is a principle.',
    uk: 'Цей вид так не зараховується. Оголошення зараховується один раз до строку, щомісяця — лише заява; те, що йдеться не про гроші, є засадою.',
    de: 'Diese Art zählt nicht so. Eine Erklärung zählt einmal bis zur Frist, jeden Monat zählt nur die Stellungnahme; dass kein Geld gemeint ist, ist ein Grundsatz.',
  },
  'undertakingSet.keyTwice': {
    en: 'Two points have the name “{key}”. Give each one of its own.',
    uk: 'Два пункти мають назву «{key}». Дайте кожному власну.',
    de: 'Zwei Punkte heißen „{key}“. Geben Sie jedem einen eigenen Namen.',
  },
  'undertakingSet.onlyOnce': {
    en: 'This kind stands in the list already, and once is enough. Take one of the two out.',
    uk: 'Цей вид уже є у списку, одного разу досить. Приберіть один із двох.',
    de: 'Diese Art steht schon in der Liste, einmal genügt. Nehmen Sie eine von beiden heraus.',
  },
  'undertakingSet.versionTaken': {
    en: 'Somebody has made this version meanwhile, and a version is never changed. Look at it in the list, then begin with it.',
    uk: 'Цю версію тим часом хтось уже створив, а версія ніколи не змінюється. Перегляньте її у списку й почніть із неї.',
    de: 'Diese Fassung hat inzwischen jemand angelegt, und eine Fassung wird nie geändert. Sehen Sie sie in der Liste an, und beginnen Sie mit ihr.',
  },
} as const satisfies Record<string, Sentence>
