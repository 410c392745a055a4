import type { ProseTable } from './prose.ts'

export const PRIVACY: ProseTable = {
  uk: {
    title: 'Захист даних',
    lead: 'Що ми знаємо про Вас, коли Ви читаєте, і що показуємо про людей, про яких тут ідеться.',
    parts: [
      {
        heading: 'Коли Ви читаєте',
        text: [
          'Цей сайт не ставить файлів cookie, не запускає скриптів і нічого не завантажує з чужих серверів. Програма не записує, хто яку сторінку читав.',
        ],
      },
      {
        heading: 'Люди, яких утримують',
        text: [
          'Показуємо лише те, на що є згода людини, родини чи адвоката, або що вже відомо публічно. Хто і як дав згоду, не публікуємо ніколи; так само імена й контакти рідних.',
          'Родина або адвокат може будь-коли попросити тиші, виправлення чи зникнення запису. Прихований запис зникає одразу з усіх відповідей цього сайту; копій на чужих сайтах ми повернути не можемо.',
        ],
      },
      {
        heading: 'Парламентарі',
        text: [
          'Показуємо імена, фракції та округи з офіційних списків і те, що вони зробили публічно. Поштові скриньки офісів, і кого про що просили, не публікуємо.',
        ],
      },
    ],
  },
  crh: {
    title: 'Malümatlarnıñ qorçalanması',
    lead: 'Siz oquğanda aqqıñızda ne bilemiz ve mında aytılğan insanlar aqqında neni kösteremiz.',
    parts: [
      {
        heading: 'Siz oquğanda',
        text: [
          'Bu sayt cookie qullanmay, skriptler işletmey ve başqa serverlerden iç bir şey yüklemey. Programma kim qaysı saifeni oquğanını yazmay.',
        ],
      },
      {
        heading: 'Tutulğan insanlar',
        text: [
          'Tek insannıñ, ailesiniñ ya da advokatınıñ razılığı olğan yaki açıqtan belli olğan şeyni kösteremiz. Razılıqnı kim ve nasıl bergenini iç bir vaqıt neşir etmeymiz; soy-akrabalarnıñ adlarını ve adreslerini de.',
          'Aile ya da advokat er vaqıt sessizlik, tüzetme ya da yazınıñ ğayıp olmasını soray bile. Gizlengen yazı bu saytnıñ bütün cevaplarından deral ğayıp ola; başqa sayttaki kopiyalarnı qaytarıp olamaymız.',
        ],
      },
      {
        heading: 'Parlament azaları',
        text: [
          'Resmiy cedvellerden adlarnı, fraktsiyalarnı ve bölgelerni, ve olar açıqtan yapqan şeylerni kösteremiz. Ofislerniñ poçta adreslerini ve kimden ne soralğanını neşir etmeymiz.',
        ],
      },
    ],
  },
  ru: {
    title: 'Защита данных',
    lead: 'Что мы знаем о Вас, когда Вы читаете, и что показываем о людях, о которых здесь идёт речь.',
    parts: [
      {
        heading: 'Когда Вы читаете',
        text: [
          'Этот сайт не ставит файлов cookie, не запускает скриптов и ничего не загружает с чужих серверов. Программа не записывает, кто какую страницу читал.',
        ],
      },
      {
        heading: 'Люди, которых удерживают',
        text: [
          'Показываем лишь то, на что есть согласие человека, семьи или адвоката, либо что уже известно публично. Кто и как дал согласие, не публикуем никогда; так же имена и контакты родных.',
          'Семья или адвокат может в любое время попросить тишины, исправления или исчезновения записи. Скрытая запись сразу исчезает из всех ответов этого сайта; копий на чужих сайтах мы вернуть не можем.',
        ],
      },
      {
        heading: 'Парламентарии',
        text: [
          'Показываем имена, фракции и округа из официальных списков и то, что они сделали публично. Почтовые ящики офисов, и кого о чём просили, не публикуем.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    lead: 'What we know about you while you read, and what we show of the people this is about.',
    parts: [
      {
        heading: 'While you read',
        text: [
          'This site sets no cookies, runs no scripts and loads nothing from other servers. The program does not record who read which page.',
        ],
      },
      {
        heading: 'People who are held',
        text: [
          'We show only what the person, the family or the lawyer consented to, or what is public already. Who gave consent, and how, is never published; nor are names and contacts of relatives.',
          'A family or a lawyer can ask at any time for silence, for a correction, or for the record to go. A hidden record is gone at once from every answer of this site; copies on other sites we cannot call back.',
        ],
      },
      {
        heading: 'Parliamentarians',
        text: [
          'We show names, groups and constituencies from official rosters, and what members did in public. Mailboxes of offices, and who was asked for what, are not published.',
        ],
      },
    ],
  },
  de: {
    title: 'Datenschutz',
    lead: 'Was wir über Sie wissen, während Sie lesen, und was wir von den Menschen zeigen, um die es hier geht.',
    parts: [
      {
        heading: 'Während Sie lesen',
        text: [
          'Diese Seite setzt keine Cookies, führt keine Skripte aus und lädt nichts von fremden Servern. Das Programm zeichnet nicht auf, wer welche Seite gelesen hat.',
        ],
      },
      {
        heading: 'Menschen, die festgehalten werden',
        text: [
          'Wir zeigen nur, worin der Mensch, die Familie oder die anwaltliche Vertretung eingewilligt hat, oder was schon öffentlich ist. Wer wie eingewilligt hat, wird nie veröffentlicht, ebenso wenig Namen und Kontakte von Angehörigen.',
          'Familie oder anwaltliche Vertretung können jederzeit um Stille, eine Korrektur oder das Verschwinden des Eintrags bitten. Ein verborgener Eintrag ist sofort aus allen Antworten dieser Seite verschwunden; Kopien auf fremden Seiten können wir nicht zurückholen.',
        ],
      },
      {
        heading: 'Abgeordnete',
        text: [
          'Wir zeigen Namen, Fraktionen und Wahlkreise aus amtlichen Verzeichnissen und was die Mitglieder öffentlich getan haben. Postfächer der Büros, und wer um was gebeten wurde, veröffentlichen wir nicht.',
        ],
      },
    ],
  },
}
