import type { ProseTable } from './prose.ts'

export const HOW_WE_COUNT: ProseTable = {
  uk: {
    title: 'Як ми рахуємо',
    lead: 'Ми рахуємо те, що може побачити кожен. Ось правила, за якими можна перевірити будь-яке число на цьому сайті.',
    parts: [
      {
        heading: 'Кого враховано',
        text: [
          'Ураховано людей, яких досі утримують і чий запис опубліковано.',
          'Патрон — це парламентар, чию обіцянку щодо однієї людини прийнято. Прийняти її може лише модератор, який сам відкрив публічну декларацію. Якщо офіс ще не підтвердив оголошене публічно, так і написано, і щомісячних заяв до підтвердження не очікуємо.',
        ],
      },
      {
        heading: 'Що таке заява',
        text: [
          'Власні слова, публічно, з іменем людини. Поширення чи вподобання заявою не є. Одна заява зараховується щонайбільше для п’ятьох названих людей. Повідомити про заяву може офіс, кампанія або партнер; кожну перевіряє модератор.',
        ],
      },
      {
        heading: 'Що таке місяць',
        list: [
          'Рахуємо календарні місяці за часом того парламенту.',
          'Місяць декларації належить їй самій; перша щомісячна заява очікується наступного календарного місяця.',
          'Місяць лишається відкритим для всіх до 15-го числа наступного. До того часу ніщо публічне не залежить від дій офісу.',
          'Канікули парламенту, узгоджена перерва або тиша заради безпеки людини не рахуються проти патрона.',
          'Якщо заяву перевірено пізніше, місяць виправляється будь-коли.',
        ],
      },
      {
        heading: 'Хто «говорить»',
        text: [
          'Патрон говорить, якщо за останні три закриті місяці є перевірена заява. Доки не закрилися два місяці, ми не судимо.',
          '«Про заяву нам не відомо» означає лише те, що знаємо ми. Це не докір.',
        ],
      },
      {
        heading: 'Дні в неволі',
        text: [
          'Рахуємо дні всіх проміжків, коли людину утримували. Якщо дати неповні або джерела розходяться, пишемо «щонайменше».',
        ],
      },
      {
        heading: 'Минуле',
        text: ['Числа за минулі дні — це те, що ми знаємо про них сьогодні.'],
      },
      {
        heading: 'Патронат — не гроші',
        text: ['Тут немає ні рахунків, ні пожертв. Хто просить грошей від імені патронату, той не від нас.'],
      },
    ],
  },
  crh: {
    title: 'Nasıl sayamız',
    lead: 'Biz er kes körip bilgen şeyni sayamız. Mına qaideler; olar boyunca bu sayttaki er bir sayını teşkermek mümkün.',
    parts: [
      {
        heading: 'Kimler sayıla',
        text: [
          'Alâ daa tutulğan ve yazısı neşir etilgen insanlar sayıla.',
          'Patron — bir insan içün bergen sözü qabul etilgen parlament azasıdır. Sözni tek açıq ilânnı özü açıp baqqan moderator qabul etip bile. Açıqtan ilân etilgenni ofis daa tasdıqlamağan olsa, böyle de yazıla, ve tasdıqlanğance er aylıq beyanat beklenmey.',
        ],
      },
      {
        heading: 'Beyanat ne demek',
        text: [
          'Öz sözlerinen, açıqtan, insannıñ adını aytıp. Paylaşuv ya da begenüv beyanat degil. Bir beyanat eñ çoq beş adı aytılğan insan içün sayıla. Beyanat aqqında ofis, kampaniya ya da ortaq bildirip bile; er birini moderator teşkere.',
        ],
      },
      {
        heading: 'Ay ne demek',
        list: [
          'O parlamentniñ vaqtı boyunca taqvim ayları sayıla.',
          'İlân etilgen ay ilânnıñ özüne aittir; birinci aylıq beyanat kelecek taqvim ayında beklene.',
          'Ay er kes içün kelecek aynıñ 15-ne qadar açıq qala. Oña qadar açıqta iç bir şey ofisniñ yapqanına bağlı degil.',
          'Parlament tatili, añlaşılğan tenefüs ya da insannıñ telükesizligi içün sessizlik patronğa qarşı sayılmay.',
          'Beyanat soñra teşkerilse, ay er vaqıt tüzetile.',
        ],
      },
      {
        heading: 'Kim «söyley»',
        text: [
          'Soñki üç qapalı ayda teşkerilgen beyanat bar ise, patron söyley. Eki ay qapalmağance, biz bir şey aytmaymız.',
          '«Bizge belli beyanat yoq» tek biz bilgenimizni köstere. Bu qabaatlav degil.',
        ],
      },
      {
        heading: 'Apisteki künler',
        text: [
          'İnsan tutulğan bütün vaqıtlarnıñ künleri sayıla. Tarihler tam olmasa ya da menbalar türlü aytsa, «eñ azdan» dep yazamız.',
        ],
      },
      { heading: 'Keçmiş', text: ['Keçmiş künlerniñ sayıları — olar aqqında bugün bilgenimizdir.'] },
      {
        heading: 'Patronlıq para degil',
        text: ['Mında ne bank esabı, ne bağış bar. Patronlıq adından para sorağan kişi bizden degil.'],
      },
    ],
  },
  ru: {
    title: 'Как мы считаем',
    lead: 'Мы считаем то, что может увидеть каждый. Вот правила, по которым можно проверить любое число на этом сайте.',
    parts: [
      {
        heading: 'Кто учтён',
        text: [
          'Учтены люди, которых до сих пор удерживают и чья запись опубликована.',
          'Патрон — это парламентарий, чьё обещание в отношении одного человека принято. Принять его может только модератор, который сам открыл публичную декларацию. Если офис ещё не подтвердил объявленное публично, так и написано, и ежемесячных заявлений до подтверждения мы не ждём.',
        ],
      },
      {
        heading: 'Что такое заявление',
        text: [
          'Собственные слова, публично, с именем человека. Репост или отметка «нравится» — не заявление. Одно заявление засчитывается не более чем для пяти названных людей. Сообщить о нём может офис, кампания или партнёр; каждое проверяет модератор.',
        ],
      },
      {
        heading: 'Что такое месяц',
        list: [
          'Считаем календарные месяцы по времени того парламента.',
          'Месяц декларации принадлежит ей самой; первое ежемесячное заявление ожидается в следующем календарном месяце.',
          'Месяц остаётся открытым для всех до 15-го числа следующего. До этого ничто публичное не зависит от действий офиса.',
          'Каникулы парламента, согласованный перерыв или тишина ради безопасности человека не считаются против патрона.',
          'Если заявление проверено позже, месяц исправляется в любое время.',
        ],
      },
      {
        heading: 'Кто «говорит»',
        text: [
          'Патрон говорит, если за последние три закрытых месяца есть проверенное заявление. Пока не закрылись два месяца, мы не судим.',
          '«О заявлении нам не известно» означает лишь то, что знаем мы. Это не упрёк.',
        ],
      },
      {
        heading: 'Дни в неволе',
        text: [
          'Считаем дни всех промежутков, когда человека удерживали. Если даты неполные или источники расходятся, пишем «не менее».',
        ],
      },
      { heading: 'Прошлое', text: ['Числа за прошлые дни — это то, что мы знаем о них сегодня.'] },
      {
        heading: 'Патронат — не деньги',
        text: ['Здесь нет ни счетов, ни пожертвований. Кто просит денег от имени патроната, тот не от нас.'],
      },
    ],
  },
  en: {
    title: 'How we count',
    lead: 'We count what everybody can see. Here are the rules by which you can check any figure on this site.',
    parts: [
      {
        heading: 'Who is counted',
        text: [
          'Counted are people who are still held and whose record is published.',
          'A patron is a parliamentarian whose pledge for one person was accepted. Only a moderator who has opened the public declaration can accept it. What was declared in public and is not yet confirmed by the office says so, and no monthly statement is expected before it is.',
        ],
      },
      {
        heading: 'What a statement is',
        text: [
          'Own words, in public, naming the person. A repost or a like is none. One statement counts for at most five people who are named. The office, the campaign or a partner can report it; a moderator checks each.',
        ],
      },
      {
        heading: 'What a month is',
        list: [
          'Months are calendar months in the time zone of the house.',
          'The month of the declaration is the declaration’s own; the first monthly statement is expected in the calendar month after it.',
          'A month stays open for everybody until the 15th of the next one. Before that, nothing public depends on what an office did.',
          'Recess, an agreed leave, or silence for the safety of the person do not count against a patron.',
          'When a statement is verified later, its month is repaired at any time.',
        ],
      },
      {
        heading: 'Who is “speaking”',
        text: [
          'A patron is speaking if there is a verified statement in the last three closed months. Before two months have closed we do not say.',
          '“No statement known to us” says what we know. It blames nobody.',
        ],
      },
      {
        heading: 'Days in detention',
        text: [
          'We count the days of all intervals in which the person was held. Where dates are partial or sources disagree, we say “at least”.',
        ],
      },
      { heading: 'The past', text: ['Figures for a past day are what we know about it today.'] },
      {
        heading: 'Patronage is not money',
        text: [
          'There is no account and no donation here. Whoever asks for money in the name of a patronage is not from us.',
        ],
      },
    ],
  },
  de: {
    title: 'Wie wir zählen',
    lead: 'Wir zählen, was alle sehen können. Nach diesen Regeln lässt sich jede Zahl auf dieser Seite nachprüfen.',
    parts: [
      {
        heading: 'Wer gezählt wird',
        text: [
          'Gezählt werden Menschen, die noch festgehalten werden und deren Eintrag veröffentlicht ist.',
          'Patin oder Pate ist ein Mitglied eines Parlaments, dessen Zusage für einen Menschen angenommen wurde. Annehmen kann sie nur, wer in der Moderation die öffentliche Erklärung selbst geöffnet hat. Was öffentlich erklärt, vom Büro aber noch nicht bestätigt ist, heißt auch so; bis dahin wird keine monatliche Stellungnahme erwartet.',
        ],
      },
      {
        heading: 'Was eine Stellungnahme ist',
        text: [
          'Eigene Worte, öffentlich, mit dem Namen des Menschen. Geteiltes oder „Gefällt mir“ ist keine. Eine Stellungnahme zählt für höchstens fünf genannte Menschen. Melden können sie das Büro, die Kampagne oder ein Partner; jede wird von der Moderation geprüft.',
        ],
      },
      {
        heading: 'Was ein Monat ist',
        list: [
          'Es gelten Kalendermonate in der Zeitzone des Parlaments.',
          'Der Monat der Erklärung gehört der Erklärung; die erste monatliche Stellungnahme wird im Kalendermonat danach erwartet.',
          'Ein Monat bleibt für alle bis zum 15. des nächsten offen. Vorher hängt nichts Öffentliches davon ab, was ein Büro getan hat.',
          'Parlamentsferien, eine vereinbarte Pause oder Stille zum Schutz des Menschen zählen nicht gegen die Patenschaft.',
          'Wird eine Stellungnahme später geprüft, wird ihr Monat jederzeit berichtigt.',
        ],
      },
      {
        heading: 'Wer „spricht“',
        text: [
          'Eine Patin oder ein Pate spricht, wenn es in den letzten drei abgeschlossenen Monaten eine geprüfte Stellungnahme gibt. Bevor zwei Monate abgeschlossen sind, sagen wir dazu nichts.',
          '„Uns ist keine Stellungnahme bekannt“ sagt, was wir wissen. Es ist kein Vorwurf.',
        ],
      },
      {
        heading: 'Tage in Haft',
        text: [
          'Gezählt werden die Tage aller Zeiträume, in denen der Mensch festgehalten wurde. Wo Daten unvollständig sind oder Quellen sich widersprechen, steht „mindestens“.',
        ],
      },
      { heading: 'Vergangenes', text: ['Zahlen für einen vergangenen Tag sind das, was wir heute über ihn wissen.'] },
      {
        heading: 'Patenschaft ist kein Geld',
        text: [
          'Hier gibt es weder Konto noch Spende. Wer im Namen einer Patenschaft um Geld bittet, kommt nicht von uns.',
        ],
      },
    ],
  },
}
