import type { ProseTable } from './prose.ts'

export const ACCESSIBILITY: ProseTable = {
  uk: {
    title: 'Доступність',
    lead: 'Цей сайт має бути зручним для кожного: з клавіатурою, екранним читачем, на телефоні, у темному режимі, без скриптів.',
    parts: [
      {
        heading: 'Чого ми дотримуємося',
        text: [
          'Мета — WCAG 2.2, рівень AA. Кожну сторінку кожною з п’яти мов перевіряє автоматична програма; перевірки людьми з інвалідністю ще не було.',
          'Кожен малюнок має поруч таблицю з тими самими відомостями, і жодна думка не передана лише кольором.',
        ],
      },
      {
        heading: 'Що ще не так',
        list: [
          'Тексти кампаній і розповіді про людей є не всіма мовами; тоді вони англійською.',
          'Носії мови ще не перевірили всі переклади, насамперед кримськотатарський.',
          'Сторінки, на які ми посилаємося, належать іншим.',
        ],
      },
    ],
  },
  crh: {
    title: 'Qullanışlılıq',
    lead: 'Bu sayt er kes içün qullanışlı olmaq kerek: klaviaturanen, ekran oquyıcısınen, telefonda, qaranlıq rejimde, skriptsiz.',
    parts: [
      {
        heading: 'Nege riayet etemiz',
        text: [
          'Maqsat — WCAG 2.2, AA seviyesi. Beş tildeki er bir saifeni avtomatik programma teşkere; saqatlığı olğan insanlarnıñ teşkerüvi daa olmadı.',
          'Er bir resimniñ yanında aynı malümatlı cedvel bar, ve iç bir fikir tek tüsnen berilmey.',
        ],
      },
      {
        heading: 'Daa ne yetişmey',
        list: [
          'Kampaniyalarnıñ metinleri ve insanlar aqqındaki ikâyeler bütün tillerde yoq; o zaman olar ingliz tilinde.',
          'Til taşıyıcıları bütün tercimelerni daa teşkermediler, birinci nevbette qırımtatarcasını.',
          'Biz silta bergen saifeler başqalarğa aittir.',
        ],
      },
    ],
  },
  ru: {
    title: 'Доступность',
    lead: 'Этот сайт должен быть удобен каждому: с клавиатурой, экранным чтецом, на телефоне, в тёмном режиме, без скриптов.',
    parts: [
      {
        heading: 'Чего мы придерживаемся',
        text: [
          'Цель — WCAG 2.2, уровень AA. Каждую страницу на каждом из пяти языков проверяет автоматическая программа; проверки людьми с инвалидностью ещё не было.',
          'Рядом с каждым рисунком есть таблица с теми же сведениями, и ничто не передано одним лишь цветом.',
        ],
      },
      {
        heading: 'Что ещё не так',
        list: [
          'Тексты кампаний и рассказы о людях есть не на всех языках; тогда они по-английски.',
          'Носители языка ещё не проверили все переводы, прежде всего крымскотатарский.',
          'Страницы, на которые мы ссылаемся, принадлежат другим.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'This site should work for everybody: by keyboard, with a screen reader, on a telephone, in the dark, without scripts.',
    parts: [
      {
        heading: 'What we hold to',
        text: [
          'The aim is WCAG 2.2, level AA. A program checks every page in each of the five languages; people with disabilities have not tested it yet.',
          'Every picture has a table beside it that says the same, and nothing is told by colour alone.',
        ],
      },
      {
        heading: 'What is not right yet',
        list: [
          'Texts of campaigns and the stories of people do not exist in every language; then they are in English.',
          'Native readers have not checked all translations yet, the Crimean Tatar one above all.',
          'The pages that we link to are others’.',
        ],
      },
    ],
  },
  de: {
    title: 'Barrierefreiheit',
    lead: 'Diese Seite soll für alle nutzbar sein: mit der Tastatur, mit Vorleseprogramm, auf dem Telefon, im Dunkeln, ohne Skripte.',
    parts: [
      {
        heading: 'Woran wir uns halten',
        text: [
          'Das Ziel ist WCAG 2.2, Stufe AA. Ein Programm prüft jede Seite in allen fünf Sprachen; Menschen mit Behinderungen haben sie noch nicht geprüft.',
          'Neben jedem Bild steht eine Tabelle, die dasselbe sagt, und nichts wird allein durch Farbe mitgeteilt.',
        ],
      },
      {
        heading: 'Was noch nicht stimmt',
        list: [
          'Texte der Kampagnen und die Geschichten der Menschen gibt es nicht in jeder Sprache; dann stehen sie auf Englisch da.',
          'Noch nicht alle Übersetzungen sind von Muttersprachlern geprüft, vor allem nicht die krimtatarische.',
          'Die Seiten, auf die wir verweisen, gehören anderen.',
        ],
      },
    ],
  },
}
