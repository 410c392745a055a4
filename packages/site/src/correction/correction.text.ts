import type { Language } from '../language/language.ts'

type CorrectionText = {
  title: string
  lead: string
  none: string
  before: string
  after: string
  nothing: string
  newer: string
  older: string
  /** Of the page of one person. */
  all: string
  field: Readonly<Record<string, string>>
}

export const CORRECTION_TEXT: Readonly<Record<Language, CorrectionText>> = {
  uk: {
    title: 'Виправлення',
    lead: 'Коли тут щось було неправильно, ми виправляємо це відкрито: що було, що стало, коли й чому.',
    none: 'Ще нічого не довелося виправляти.',
    before: 'Було',
    after: 'Стало',
    nothing: 'нічого',
    newer: 'Новіші',
    older: 'Давніші',
    all: 'Усі виправлення',
    field: {
      names: 'Ім’я',
      history: 'Перебіг подій',
      charges: 'Обвинувачення (твердження тих, хто утримує)',
      sentenceMonths: 'Строк за вироком',
      recognitions: 'Визнання',
      summary: 'Текст про людину',
    },
  },
  crh: {
    title: 'Tüzetmeler',
    lead: 'Mında bir şey yañlış olsa, açıq tüzetemiz: ne edi, ne oldı, ne vaqıt ve ne içün.',
    none: 'Daa bir şey tüzetmek kerek olmadı.',
    before: 'Edi',
    after: 'Oldı',
    nothing: 'iç bir şey',
    newer: 'Daa yañıları',
    older: 'Daa eskileri',
    all: 'Bütün tüzetmeler',
    field: {
      names: 'Adı',
      history: 'Adiseler tarihi',
      charges: 'Qabaatlav (tutqanlarnıñ iddiası)',
      sentenceMonths: 'Üküm boyunca müddet',
      recognitions: 'Tanınması',
      summary: 'İnsan aqqında metin',
    },
  },
  ru: {
    title: 'Исправления',
    lead: 'Когда здесь что-то было неверно, мы исправляем это открыто: что было, что стало, когда и почему.',
    none: 'Пока ничего не пришлось исправлять.',
    before: 'Было',
    after: 'Стало',
    nothing: 'ничего',
    newer: 'Новее',
    older: 'Старее',
    all: 'Все исправления',
    field: {
      names: 'Имя',
      history: 'Ход событий',
      charges: 'Обвинение (утверждение тех, кто удерживает)',
      sentenceMonths: 'Срок по приговору',
      recognitions: 'Признание',
      summary: 'Текст о человеке',
    },
  },
  en: {
    title: 'Corrections',
    lead: 'When something here was wrong, we put it right in public: what it said, what it says, when and why.',
    none: 'Nothing has had to be put right yet.',
    before: 'It said',
    after: 'It says',
    nothing: 'nothing',
    newer: 'Newer',
    older: 'Older',
    all: 'All corrections',
    field: {
      names: 'Name',
      history: 'What happened',
      charges: 'Accusation (a claim of those who detain)',
      sentenceMonths: 'Sentence',
      recognitions: 'Recognition',
      summary: 'Text about the person',
    },
  },
  de: {
    title: 'Korrekturen',
    lead: 'Wenn hier etwas falsch war, stellen wir es öffentlich richtig: was da stand, was da steht, wann und warum.',
    none: 'Bisher musste nichts richtiggestellt werden.',
    before: 'Vorher',
    after: 'Jetzt',
    nothing: 'nichts',
    newer: 'Neuere',
    older: 'Ältere',
    all: 'Alle Korrekturen',
    field: {
      names: 'Name',
      history: 'Verlauf',
      charges: 'Anschuldigung (eine Behauptung derer, die festhalten)',
      sentenceMonths: 'Strafmaß',
      recognitions: 'Anerkennung',
      summary: 'Text über den Menschen',
    },
  },
}
