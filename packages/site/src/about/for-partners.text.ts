import type { ProseTable } from './prose.ts'

/** `{graphql}`: the address of the public interface, as a link. */
export const FOR_PARTNERS: ProseTable = {
  uk: {
    title: 'Партнерам',
    lead: 'Усе, що показує цей сайт, він сам бере через відкритий інтерфейс. Тому Ваші сторінки й ця не розійдуться.',
    parts: [
      {
        heading: 'Як узяти дані',
        text: [
          'Інтерфейс GraphQL без ключа: {graphql}. Якщо відкрити цю адресу в браузері на Вашій машині, побачите редактор запитів із прикладом.',
        ],
      },
      {
        heading: 'Про що просимо',
        list: [
          'Запитуйте щоразу, коли показуєте, або щонайменше часто: прихований запис має зникнути й у Вас.',
          'Не наводьте обвинувачення без того, хто обвинувачує і як це оцінюють ті, хто визнає переслідування.',
          'Пишіть «утримують з політичних причин, за оцінкою …» і називайте, за чиєю.',
          'Зберігайте «щонайменше» біля днів і джерело біля факту.',
        ],
      },
    ],
  },
  crh: {
    title: 'Ortaqlar içün',
    lead: 'Bu sayt köstergen er şeyni özü de açıq interfeys vastasınen ala. Bunıñ içün siziñ saifeleriñiz ve bu saife ayrılmaz.',
    parts: [
      {
        heading: 'Malümatnı nasıl almalı',
        text: [
          'GraphQL interfeysi, anahtarsız: {graphql}. Bu adresni brauzerde öz maşinañızda açsañız, misalnen sorav redaktorını körersiñiz.',
        ],
      },
      {
        heading: 'Ne rica etemiz',
        list: [
          'Er köstergende ya da sıq-sıq yañıdan sorañız: gizlengen yazı sizde de ğayıp olmaq kerek.',
          'Qabaatlavnı kim qabaatlağanını ve taqipni tanığanlar oña nasıl qıymet kesgenini aytmayıp bildirmeñiz.',
          '«Siyasiy sebeplernen tutula, böyle dep tanığan: …» dep yazıñız ve kim tanığanını aytıñız.',
          'Künlerniñ yanında «eñ azdan» sözüni, delilniñ yanında menbanı saqlañız.',
        ],
      },
    ],
  },
  ru: {
    title: 'Партнёрам',
    lead: 'Всё, что показывает этот сайт, он сам берёт через открытый интерфейс. Поэтому Ваши страницы и эта не разойдутся.',
    parts: [
      {
        heading: 'Как получить данные',
        text: [
          'Интерфейс GraphQL без ключа: {graphql}. Если открыть этот адрес в браузере на Вашей машине, увидите редактор запросов с примером.',
        ],
      },
      {
        heading: 'О чём просим',
        list: [
          'Запрашивайте каждый раз, когда показываете, или хотя бы часто: скрытая запись должна исчезнуть и у Вас.',
          'Не приводите обвинение без того, кто обвиняет и как это оценивают те, кто признаёт преследование.',
          'Пишите «удерживают по политическим причинам, по оценке …» и называйте, по чьей.',
          'Сохраняйте «не менее» рядом с днями и источник рядом с фактом.',
        ],
      },
    ],
  },
  en: {
    title: 'For partners',
    lead: 'All that this site shows it reads through the open interface itself. So your pages and this one cannot differ.',
    parts: [
      {
        heading: 'How to get the data',
        text: [
          'A GraphQL interface, without a key: {graphql}. Opened in a browser on your own machine, the address shows an explorer with an example.',
        ],
      },
      {
        heading: 'What we ask of you',
        list: [
          'Ask again whenever you show something, or at least often: a hidden record must go from your pages too.',
          'Do not quote an accusation without who accuses, and what those say of it who recognise the persecution.',
          'Write “held for political reasons, according to …”, and say according to whom.',
          'Keep “at least” beside days, and the source beside the fact.',
        ],
      },
    ],
  },
  de: {
    title: 'Für Partner',
    lead: 'Alles, was diese Seite zeigt, liest sie selbst über die offene Schnittstelle. So können Ihre Seiten und diese sich nicht unterscheiden.',
    parts: [
      {
        heading: 'So kommen Sie an die Daten',
        text: [
          'Eine GraphQL-Schnittstelle ohne Schlüssel: {graphql}. Auf dem eigenen Rechner im Browser geöffnet, zeigt die Adresse einen Editor mit einem Beispiel.',
        ],
      },
      {
        heading: 'Worum wir Sie bitten',
        list: [
          'Fragen Sie jedes Mal neu, wenn Sie etwas zeigen, oder wenigstens oft: Ein verborgener Eintrag muss auch bei Ihnen verschwinden.',
          'Nennen Sie keine Anschuldigung ohne die, die sie erheben, und ohne die Einschätzung derer, die die Verfolgung anerkennen.',
          'Schreiben Sie „aus politischen Gründen festgehalten, nach Einschätzung von …“, und sagen Sie, von wem.',
          'Lassen Sie „mindestens“ bei den Tagen stehen und die Quelle bei der Tatsache.',
        ],
      },
    ],
  },
}
