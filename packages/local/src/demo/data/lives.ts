import type { LocalText } from '@patronat/core/text/local-text.ts'

/** `{man|woman}` chooses the form of a word, `{name}`, `{year}` and `{years}` are filled in. */
export type Pattern = LocalText & { en: string; uk: string; de: string }

export const TOWNS: readonly { name: string; from: Pattern }[] = [
  { name: 'Bakhchysarai', from: { en: 'from Bakhchysarai', uk: 'з Бахчисарая', de: 'aus Bachtschyssaraj' } },
  { name: 'Simferopol', from: { en: 'from Simferopol', uk: 'із Сімферополя', de: 'aus Simferopol' } },
  { name: 'Dzhankoi', from: { en: 'from Dzhankoi', uk: 'із Джанкоя', de: 'aus Dschankoj' } },
  { name: 'Yalta', from: { en: 'from Yalta', uk: 'з Ялти', de: 'aus Jalta' } },
  { name: 'Kerch', from: { en: 'from Kerch', uk: 'з Керчі', de: 'aus Kertsch' } },
  { name: 'Sudak', from: { en: 'from Sudak', uk: 'із Судака', de: 'aus Sudak' } },
  { name: 'Yevpatoriia', from: { en: 'from Yevpatoriia', uk: 'з Євпаторії', de: 'aus Jewpatorija' } },
  { name: 'Alushta', from: { en: 'from Alushta', uk: 'з Алушти', de: 'aus Aluschta' } },
  { name: 'Saky', from: { en: 'from Saky', uk: 'із Сак', de: 'aus Saky' } },
]

export const TRADES: readonly Pattern[] = [
  { en: 'a baker', uk: '{пекар|пекарка}', de: '{Bäcker|Bäckerin}' },
  {
    en: 'a citizen journalist',
    uk: '{громадянський журналіст|громадянська журналістка}',
    de: '{Bürgerjournalist|Bürgerjournalistin}',
  },
  {
    en: 'a teacher of mathematics',
    uk: '{учитель|учителька} математики',
    de: '{Mathematiklehrer|Mathematiklehrerin}',
  },
  { en: 'a beekeeper', uk: '{пасічник|пасічниця}', de: '{Imker|Imkerin}' },
  { en: 'an electrician', uk: '{електрик|електрикиня}', de: '{Elektriker|Elektrikerin}' },
  { en: 'a nurse', uk: '{медбрат|медсестра}', de: '{Krankenpfleger|Krankenpflegerin}' },
  { en: 'a carpenter', uk: '{столяр|столярка}', de: '{Tischler|Tischlerin}' },
  { en: 'a taxi driver', uk: '{водій|водійка} таксі', de: '{Taxifahrer|Taxifahrerin}' },
  { en: 'a programmer', uk: '{програміст|програмістка}', de: '{Programmierer|Programmiererin}' },
  { en: 'a vine grower', uk: '{виноградар|виноградарка}', de: '{Winzer|Winzerin}' },
]

export const DETAILS: readonly Pattern[] = [
  {
    en: '{He|She} grafted the apricot trees of a whole street.',
    uk: '{Він прищепив|Вона прищепила} абрикоси на всій вулиці.',
    de: '{Er|Sie} hat die Aprikosenbäume einer ganzen Straße veredelt.',
  },
  {
    en: '{He|She} filmed court hearings to which no reporter was let in.',
    uk: '{Він знімав|Вона знімала} судові засідання, на які не пускали журналістів.',
    de: '{Er|Sie} filmte Gerichtsverhandlungen, zu denen keine Presse vorgelassen wurde.',
  },
  {
    en: 'In the evenings {he|she} taught adults to read and write Crimean Tatar.',
    uk: 'Вечорами {він навчав|вона навчала} дорослих читати й писати кримськотатарською.',
    de: 'Abends brachte {er|sie} Erwachsenen bei, Krimtatarisch zu lesen und zu schreiben.',
  },
  {
    en: '{He|She} packed parcels for people who had been detained before.',
    uk: '{Він збирав|Вона збирала} передачі для затриманих раніше.',
    de: '{Er|Sie} packte Pakete für Menschen, die vorher festgenommen worden waren.',
  },
  {
    en: '{He|She} plays chess by post with three people {he|she} has never met.',
    uk: '{Він|Вона} грає в шахи листуванням із трьома людьми, яких ніколи не {бачив|бачила}.',
    de: '{Er|Sie} spielt Fernschach mit drei Menschen, denen {er|sie} nie begegnet ist.',
  },
  {
    en: 'In letters {he|she} writes about the sea and asks what is new in town.',
    uk: 'У листах {він|вона} пише про море й питає, що нового в місті.',
    de: 'In Briefen schreibt {er|sie} vom Meer und fragt, was es in der Stadt Neues gibt.',
  },
  {
    en: '{He|She} kept a small library for the neighbours.',
    uk: '{Він тримав|Вона тримала} невелику бібліотеку для сусідів.',
    de: '{Er|Sie} führte eine kleine Bibliothek für die Nachbarschaft.',
  },
]

export const DETAINED: Pattern = {
  en: '{name}, {trade} {from}, was detained in {year}.',
  uk: '{name}, {trade} {from}, {затриманий|затримана} у {year} році.',
  de: '{name}, {trade} {from}, wurde {year} festgenommen.',
}

export const INVENTED: Pattern = { en: 'An invented person.', uk: 'Вигадана особа.', de: 'Eine erfundene Person.' }

/** Never bare: an article, who says so, and what is to be said about it. */
export const CHARGES = [
  {
    article: 'Article 205.5, part 2, of the Russian criminal code',
    accusation: 'taking part in an organisation that Russia has banned',
    assessment: 'No violence, and no plan of any, is part of the case.',
  },
  {
    article: 'Article 276 of the Russian criminal code',
    accusation: 'espionage',
    assessment: 'The trial was closed; the file shows nothing that was secret.',
  },
  {
    article: 'Article 280.3 of the Russian criminal code',
    accusation: 'discrediting the armed forces, by a post on a social network',
    assessment: 'The post is an opinion.',
  },
  {
    article: 'Article 222.1 of the Russian criminal code',
    accusation: 'possession of explosives',
    assessment: 'Found in a search without independent witnesses.',
  },
  {
    article: 'Article 281, part 2, of the Russian criminal code',
    accusation: 'preparing sabotage',
    assessment: 'Rests on a statement that was withdrawn in court as made under pressure.',
  },
] as const
