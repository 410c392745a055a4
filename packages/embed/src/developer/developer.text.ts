import type { Language } from '../language/language.ts'

type DeveloperText = {
  heading: string
  lead: string
  parts: readonly { title: string; text: string }[]
  examples: string
  open: string
  embed: string
  embedText: string
  manners: string
}

/** `{cost}` `{depth}` `{page}`: what one query may ask, from the API's own limits. */
export const DEVELOPER_TEXT: Readonly<Record<Language, DeveloperText>> = {
  en: {
    heading: 'For developers',
    lead: 'This page is an example: web components without a framework that ask the public GraphQL API, as you would. Copy from it what you need.',
    parts: [
      {
        title: 'First query',
        text: 'Send POST /graphql with JSON { "query": "…" }. No key, no cookie, from any page. Always ask for slug: it is the address of the person’s page, /en/prisoners/<slug>.',
      },
      {
        title: 'Cursors',
        text: 'Every list is a page: first (or last), at most {page}. While pageInfo.hasNextPage is true, ask again with after: endCursor. A cursor is opaque and belongs to its list; keep ids, not cursors.',
      },
      {
        title: 'Limits',
        text: 'One query may cost {cost}: a record is one, a list multiplies what stands in it by its first. At most {depth} levels deep. A query that is too dear is refused before anything is read, and the answer says why. After status 429 wait a minute.',
      },
      {
        title: 'What null means',
        text: 'Withheld, or not known. If it is withheld, the field’s group stands in withheld. Never show null as zero, and keep “at least” beside days. Somebody who is hidden is absent everywhere: ask again often and store little.',
      },
      {
        title: 'Licence',
        text: 'The software is free under the MIT licence. No licence for the data has been set yet: name Patronat and the source beside a fact, and show a photo only with its credit.',
      },
    ],
    examples: 'Queries to begin with',
    open: 'Open in the explorer',
    embed: 'One element for your own page',
    embedText: 'This is what the line below shows:',
    manners: 'What we ask of partners',
  },
  uk: {
    heading: 'Розробникам',
    lead: 'Ця сторінка — приклад: вебкомпоненти без фреймворку, що запитують відкритий GraphQL API так само, як могли б і Ви. Беріть із неї, що потрібно.',
    parts: [
      {
        title: 'Перший запит',
        text: 'Надішліть POST /graphql з JSON { "query": "…" }. Без ключа, без cookie, з будь-якої сторінки. Завжди запитуйте slug: це адреса сторінки людини, /uk/prisoners/<slug>.',
      },
      {
        title: 'Курсори',
        text: 'Кожен список — це сторінка: first (або last), щонайбільше {page}. Поки pageInfo.hasNextPage дорівнює true, запитуйте далі з after: endCursor. Курсор непрозорий і належить своєму списку; зберігайте id, а не курсори.',
      },
      {
        title: 'Обмеження',
        text: 'Один запит може коштувати {cost}: запис — один, список множить те, що в ньому, на своє first. Щонайбільше {depth} рівнів. Надто дорогий запит відхиляється ще до читання, і відповідь каже чому. Після статусу 429 зачекайте хвилину.',
      },
      {
        title: 'Що означає null',
        text: 'Не опубліковано або невідомо. Якщо не опубліковано, група поля стоїть у withheld. Ніколи не показуйте null як нуль і зберігайте «щонайменше» біля днів. Прихованої людини немає ніде: запитуйте часто, зберігайте мало.',
      },
      {
        title: 'Ліцензія',
        text: 'Програма вільна, за ліцензією MIT. Ліцензії на дані ще не визначено: називайте Patronat і джерело біля факту, а світлину показуйте лише з її авторством.',
      },
    ],
    examples: 'Запити для початку',
    open: 'Відкрити в оглядачі',
    embed: 'Один елемент для Вашої сторінки',
    embedText: 'Ось що показує рядок нижче:',
    manners: 'Про що ми просимо партнерів',
  },
  de: {
    heading: 'Für Entwicklerinnen und Entwickler',
    lead: 'Diese Seite ist ein Beispiel: Webkomponenten ohne Framework, die die öffentliche GraphQL-Schnittstelle so befragen, wie auch Sie es könnten. Übernehmen Sie, was Sie brauchen.',
    parts: [
      {
        title: 'Erste Abfrage',
        text: 'Senden Sie POST /graphql mit JSON { "query": "…" }. Ohne Schlüssel, ohne Cookie, von jeder Seite aus. Fragen Sie immer nach slug: Das ist die Adresse der Seite eines Menschen, /de/prisoners/<slug>.',
      },
      {
        title: 'Cursor',
        text: 'Jede Liste kommt seitenweise: first (oder last), höchstens {page}. Solange pageInfo.hasNextPage wahr ist, fragen Sie weiter mit after: endCursor. Ein Cursor ist undurchsichtig und gehört zu seiner Liste; speichern Sie ids, keine Cursor.',
      },
      {
        title: 'Grenzen',
        text: 'Eine Abfrage darf {cost} kosten: Ein Datensatz ist eins, eine Liste nimmt, was in ihr steht, mal ihr first. Höchstens {depth} Ebenen tief. Zu teure Abfragen werden abgelehnt, bevor etwas gelesen wird, und die Antwort sagt, warum. Nach Status 429 warten Sie eine Minute.',
      },
      {
        title: 'Was null bedeutet',
        text: 'Zurückgehalten oder nicht bekannt. Ist es zurückgehalten, steht die Gruppe des Feldes in withheld. Zeigen Sie null nie als Null, und lassen Sie „mindestens“ bei den Tagen stehen. Wer verborgen ist, fehlt überall: Fragen Sie oft, speichern Sie wenig.',
      },
      {
        title: 'Lizenz',
        text: 'Die Software ist frei unter der MIT-Lizenz. Für die Daten ist noch keine Lizenz festgelegt: Nennen Sie Patronat und bei jeder Tatsache die Quelle, und zeigen Sie ein Foto nur mit seiner Urheberangabe.',
      },
    ],
    examples: 'Abfragen für den Anfang',
    open: 'Im Explorer öffnen',
    embed: 'Ein Element für Ihre eigene Seite',
    embedText: 'Das zeigt die Zeile darunter:',
    manners: 'Worum wir Partner bitten',
  },
}
