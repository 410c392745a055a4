import type { Language } from '../language/language.ts'

type Choice = { label: string; hint: string }

/** The words for those who write at night. */
export type ReportText = {
  /** What the browser's history will say: nothing. */
  tab: string
  leave: string
  heading: string
  lead: string
  safe: string
  wish: string
  wishes: Record<'QUIET' | 'HIDE' | 'CORRECT' | 'NOT_THIS_PATRON' | 'OTHER', Choice>
  about: string
  aboutHint: string
  aboutKnown: string
  relation: string
  relations: Record<'SELF' | 'FAMILY' | 'LAWYER' | 'OTHER', string>
  notSaid: string
  words: string
  wordsHint: string
  contact: string
  contactHint: string
  optional: string
  send: string
  haveCode: string
  arrived: string
  codeIs: string
  codeHint: string
  answerBy: (time: string) => string
  firstQuiet: string
  weekend: string
  backHeading: string
  code: string
  codeFieldHint: string
  open: string
  unknownCode: string
  conversation: string
  you: string
  us: string
  state: Record<'WAITING' | 'ANSWERED' | 'CLOSED', string>
  add: string
  addHint: string
  addSend: string
  newReport: string
  wrong: string
  nothingLost: string
  missingWish: string
  missingAbout: string
  tooLong: string
  tooMany: string
  tooManyCodes: string
  broken: string
  languages: string
}

const en: ReportText = {
  tab: 'Form',
  leave: 'Leave this page',
  heading: 'Tell us what is needed',
  lead: 'For the person themselves, their relatives and their lawyers. We read everything; none of it becomes public, and no patron hears of it.',
  safe: 'You need no name and no address. If this is not your device, close this page afterwards: its name in the history does not say what it was, its address does.',
  wish: 'What should happen?',
  wishes: {
    QUIET: {
      label: 'Say nothing for now',
      hint: 'The page stays as it is, nothing new appears, patrons are asked to be silent.',
    },
    HIDE: {
      label: 'Take the page away',
      hint: 'It goes from everything public at once. Copies elsewhere, and that it is gone, can be noticed.',
    },
    CORRECT: { label: 'Something is wrong', hint: 'A name, a date, a place, anything.' },
    NOT_THIS_PATRON: { label: 'Not this patron', hint: 'Say whom you do not want, and why if you like.' },
    OTHER: { label: 'Something else', hint: 'Also news: a transfer, a hearing, an illness, a release.' },
  },
  about: 'Whom is it about?',
  aboutHint: 'A name, in any spelling.',
  aboutKnown: 'This is about:',
  relation: 'Who are you?',
  relations: { SELF: 'The person', FAMILY: 'Family', LAWYER: 'Lawyer', OTHER: 'Somebody else' },
  notSaid: 'I would rather not say',
  words: 'What should we know?',
  wordsHint: 'In any language.',
  contact: 'How can we reach you?',
  contactHint: 'Only if it is safe: a number, an address, a good hour. Or nothing: you come back with a code.',
  optional: 'may stay empty',
  send: 'Send',
  haveCode: 'I have a code',
  arrived: 'It has arrived',
  codeIs: 'Your code',
  codeHint: 'Write it down. With it you come back and read the answer; we cannot find it again for you.',
  answerBy: (time) => `Somebody answers by ${time} (Kyiv time), under this code.`,
  firstQuiet:
    'If you asked us to say nothing or to take the page away: what is plausible is done first and checked afterwards.',
  weekend: 'At weekends',
  backHeading: 'Come back',
  code: 'Your code',
  codeFieldHint: 'Sixteen digits; spaces do not matter.',
  open: 'Open',
  unknownCode: 'This code opens nothing. Look at the digits again; if it is lost, write to us anew.',
  conversation: 'What was written',
  you: 'You',
  us: 'We',
  state: {
    WAITING: 'It is with us.',
    ANSWERED: 'We have answered.',
    CLOSED: 'This is done. If you write again, it is with us again.',
  },
  add: 'Write something more',
  addHint: 'In any language.',
  addSend: 'Send',
  newReport: 'Write about something else',
  wrong: 'It was not sent',
  nothingLost: 'What you wrote still stands below.',
  missingWish: 'Choose what should happen.',
  missingAbout: 'Say whom it is about, or write a few words.',
  tooLong: 'One text is too long: 4,000 letters are room enough, 500 for how to reach you, 200 for a name.',
  tooMany: 'Too many messages come in at once. Wait a quarter of an hour and send it again, or write to',
  tooManyCodes: 'Too many codes were tried at once. Wait a quarter of an hour and try again.',
  broken: 'Something broke on our side. Send it again in a minute, or write to',
  languages: 'Languages',
}

const uk: ReportText = {
  tab: 'Форма',
  leave: 'Залишити сторінку',
  heading: 'Напишіть, що потрібно',
  lead: 'Для самої людини, її рідних та адвокатів. Ми читаємо все; ніщо з цього не стане публічним, і жоден патрон про це не дізнається.',
  safe: 'Ні імені, ні адреси не потрібно. Якщо це не Ваш пристрій, потім закрийте сторінку: її назва в історії не каже, що це було, а адреса каже.',
  wish: 'Що має статися?',
  wishes: {
    QUIET: {
      label: 'Поки що нічого не говорити',
      hint: 'Сторінка лишається, як є, нічого нового не з’являється, патронів просимо мовчати.',
    },
    HIDE: {
      label: 'Прибрати сторінку',
      hint: 'Вона одразу зникає з усього публічного. Копії деінде та саме зникнення можуть помітити.',
    },
    CORRECT: { label: 'Щось неправильно', hint: 'Ім’я, дата, місце, будь-що.' },
    NOT_THIS_PATRON: { label: 'Не цей патрон', hint: 'Напишіть, кого Ви не хочете, і, якщо хочете, чому.' },
    OTHER: { label: 'Щось інше', hint: 'Також новини: етап, суд, хвороба, звільнення.' },
  },
  about: 'Про кого йдеться?',
  aboutHint: 'Ім’я, як завгодно записане.',
  aboutKnown: 'Це стосується:',
  relation: 'Хто Ви?',
  relations: { SELF: 'Сама ця людина', FAMILY: 'Рідні', LAWYER: 'Адвокат', OTHER: 'Хтось інший' },
  notSaid: 'Не хочу казати',
  words: 'Що нам треба знати?',
  wordsHint: 'Будь-якою мовою.',
  contact: 'Як з Вами зв’язатися?',
  contactHint: 'Лише якщо це безпечно: номер, адреса, зручна година. Або нічого: Ви повернетеся з кодом.',
  optional: 'можна не заповнювати',
  send: 'Надіслати',
  haveCode: 'Я маю код',
  arrived: 'Ми отримали',
  codeIs: 'Ваш код',
  codeHint: 'Запишіть його. З ним Ви повернетеся і прочитаєте відповідь; ми не зможемо знайти його за Вас.',
  answerBy: (time) => `Хтось відповість до ${time} (за Києвом) під цим кодом.`,
  firstQuiet: 'Якщо Ви просили мовчати або прибрати сторінку: правдоподібне ми робимо одразу, а перевіряємо потім.',
  weekend: 'У вихідні',
  backHeading: 'Повернутися',
  code: 'Ваш код',
  codeFieldHint: 'Шістнадцять цифр; пробіли не важливі.',
  open: 'Відкрити',
  unknownCode: 'Цей код нічого не відкриває. Перевірте цифри; якщо код загублено, напишіть нам знову.',
  conversation: 'Що написано',
  you: 'Ви',
  us: 'Ми',
  state: {
    WAITING: 'Чекає на нас.',
    ANSWERED: 'Ми відповіли.',
    CLOSED: 'Це завершено. Якщо напишете ще, знову чекатиме на нас.',
  },
  add: 'Написати ще',
  addHint: 'Будь-якою мовою.',
  addSend: 'Надіслати',
  newReport: 'Написати про інше',
  wrong: 'Не надіслано',
  nothingLost: 'Написане Вами лишилося нижче.',
  missingWish: 'Оберіть, що має статися.',
  missingAbout: 'Напишіть, про кого йдеться, або кілька слів.',
  tooLong: 'Один із текстів задовгий: вистачить 4000 літер, 500 для зв’язку, 200 для імені.',
  tooMany: 'Надходить забагато повідомлень одразу. Зачекайте чверть години і надішліть знову або напишіть на',
  tooManyCodes: 'Забагато спроб одразу. Зачекайте чверть години і спробуйте знову.',
  broken: 'У нас щось зламалося. Надішліть знову за хвилину або напишіть на',
  languages: 'Мови',
}

const ru: ReportText = {
  tab: 'Форма',
  leave: 'Покинуть страницу',
  heading: 'Напишите, что нужно',
  lead: 'Для самого человека, его родных и адвокатов. Мы читаем всё; ничто из этого не станет публичным, и ни один патрон об этом не узнает.',
  safe: 'Ни имя, ни адрес не нужны. Если это не Ваше устройство, потом закройте страницу: её название в истории не говорит, что это было, а адрес говорит.',
  wish: 'Что должно произойти?',
  wishes: {
    QUIET: {
      label: 'Пока ничего не говорить',
      hint: 'Страница остаётся как есть, ничего нового не появляется, патронов просим молчать.',
    },
    HIDE: {
      label: 'Убрать страницу',
      hint: 'Она сразу исчезает из всего публичного. Копии в других местах и само исчезновение могут заметить.',
    },
    CORRECT: { label: 'Что-то неверно', hint: 'Имя, дата, место, что угодно.' },
    NOT_THIS_PATRON: { label: 'Не этот патрон', hint: 'Напишите, кого Вы не хотите, и, если хотите, почему.' },
    OTHER: { label: 'Что-то другое', hint: 'Также новости: этап, суд, болезнь, освобождение.' },
  },
  about: 'О ком речь?',
  aboutHint: 'Имя, как угодно записанное.',
  aboutKnown: 'Это касается:',
  relation: 'Кто Вы?',
  relations: { SELF: 'Сам этот человек', FAMILY: 'Родные', LAWYER: 'Адвокат', OTHER: 'Кто-то другой' },
  notSaid: 'Не хочу говорить',
  words: 'Что нам нужно знать?',
  wordsHint: 'На любом языке.',
  contact: 'Как с Вами связаться?',
  contactHint: 'Только если это безопасно: номер, адрес, удобный час. Или ничего: Вы вернётесь с кодом.',
  optional: 'можно не заполнять',
  send: 'Отправить',
  haveCode: 'У меня есть код',
  arrived: 'Мы получили',
  codeIs: 'Ваш код',
  codeHint: 'Запишите его. С ним Вы вернётесь и прочтёте ответ; мы не сможем найти его за Вас.',
  answerBy: (time) => `Кто-то ответит до ${time} (по Киеву) под этим кодом.`,
  firstQuiet: 'Если Вы просили молчать или убрать страницу: правдоподобное мы делаем сразу, а проверяем потом.',
  weekend: 'В выходные',
  backHeading: 'Вернуться',
  code: 'Ваш код',
  codeFieldHint: 'Шестнадцать цифр; пробелы не важны.',
  open: 'Открыть',
  unknownCode: 'Этот код ничего не открывает. Проверьте цифры; если код потерян, напишите нам снова.',
  conversation: 'Что написано',
  you: 'Вы',
  us: 'Мы',
  state: {
    WAITING: 'Ждёт нас.',
    ANSWERED: 'Мы ответили.',
    CLOSED: 'Это завершено. Если напишете ещё, снова будет ждать нас.',
  },
  add: 'Написать ещё',
  addHint: 'На любом языке.',
  addSend: 'Отправить',
  newReport: 'Написать о другом',
  wrong: 'Не отправлено',
  nothingLost: 'Написанное Вами осталось ниже.',
  missingWish: 'Выберите, что должно произойти.',
  missingAbout: 'Напишите, о ком речь, или несколько слов.',
  tooLong: 'Один из текстов слишком длинный: хватит 4000 букв, 500 для связи, 200 для имени.',
  tooMany: 'Приходит слишком много сообщений сразу. Подождите четверть часа и отправьте снова или напишите на',
  tooManyCodes: 'Слишком много попыток сразу. Подождите четверть часа и попробуйте снова.',
  broken: 'У нас что-то сломалось. Отправьте снова через минуту или напишите на',
  languages: 'Языки',
}

const crh: ReportText = {
  tab: 'Şekil',
  leave: 'Saifeden çıqmaq',
  heading: 'Ne kerek olğanını yazıñız',
  lead: 'İnsannıñ özü, soy-aqrabaları ve advokatları içün. Biz er şeyni oquymız; olardan iç biri açıq olmaycaq, iç bir patron bundan haber almaycaq.',
  safe: 'Ad ya da adres kerekmey. Bu sizniñ qurulmañız olmasa, soñra saifeni qapatıñız: tarihtaki adı ne olğanını aytmay, adresi ise ayta.',
  wish: 'Ne olsun?',
  wishes: {
    QUIET: {
      label: 'Şimdilik iç bir şey aytılmasın',
      hint: 'Saife olğanı kibi qala, yañı bir şey çıqmay, patronlardan susmaq rica etile.',
    },
    HIDE: {
      label: 'Saifeni ğayıp etmek',
      hint: 'O, bütün açıq yerlerden deral ğayıp ola. Başqa yerlerdeki kopiyaları ve ğayıp olğanı sezilebile.',
    },
    CORRECT: { label: 'Bir şey yañlış', hint: 'Ad, kün, yer, er ne olsa.' },
    NOT_THIS_PATRON: { label: 'Bu patron olmasın', hint: 'Kimni istemegeniñizni, istesen sebebini yazıñız.' },
    OTHER: { label: 'Başqa bir şey', hint: 'Haberler de: köçürüv, mahkeme, hastalıq, azat etilüv.' },
  },
  about: 'Kim aqqında?',
  aboutHint: 'Adı, nasıl yazılsa da.',
  aboutKnown: 'Bu şahıs aqqında:',
  relation: 'Siz kimsiñiz?',
  relations: { SELF: 'Şu insannıñ özü', FAMILY: 'Soy-aqraba', LAWYER: 'Advokat', OTHER: 'Başqa birisi' },
  notSaid: 'Aytmaq istemeyim',
  words: 'Neni bilmemiz kerek?',
  wordsHint: 'Er angi tilde.',
  contact: 'Siznen nasıl bağlanayıq?',
  contactHint: 'Tek telükesiz olsa: nomer, adres, qolaylı saat. Ya da iç bir şey: kodnen qaytırsıñız.',
  optional: 'boş qalabile',
  send: 'Yollamaq',
  haveCode: 'Kodum bar',
  arrived: 'Aldıq',
  codeIs: 'Sizniñ kodıñız',
  codeHint: 'Onı yazıp alıñız. Onıñnen qaytıp, cevapnı oqursıñız; biz onı siz içün tapıp olamamız.',
  answerBy: (time) => `${time} (Kyiv vaqtı) qadar bu kod altında cevap berilecek.`,
  firstQuiet:
    'Eger susmaqnı ya da saifeni ğayıp etmekni rica etken olsañız: inanılacaq şeyni evelâ yapamız, soñra teşkeremiz.',
  weekend: 'Raatlıq künleri',
  backHeading: 'Qaytmaq',
  code: 'Sizniñ kodıñız',
  codeFieldHint: 'On altı raqam; boşluqlar müim degil.',
  open: 'Açmaq',
  unknownCode: 'Bu kod iç bir şey açmay. Raqamlarnı bir daa baqıñız; kod ğayıp olsa, bizge yañıdan yazıñız.',
  conversation: 'Yazılğanlar',
  you: 'Siz',
  us: 'Biz',
  state: {
    WAITING: 'Bizde turıp bekley.',
    ANSWERED: 'Cevap berdik.',
    CLOSED: 'Bu bitti. Kene yazsañız, kene bizni beklecek.',
  },
  add: 'Daa yazmaq',
  addHint: 'Er angi tilde.',
  addSend: 'Yollamaq',
  newReport: 'Başqa bir şey aqqında yazmaq',
  wrong: 'Yollanmadı',
  nothingLost: 'Yazğanlarıñız aşağıda tura.',
  missingWish: 'Ne olacağını saylañız.',
  missingAbout: 'Kim aqqında olğanını ya da bir qaç söz yazıñız.',
  tooLong: 'Bir metin pek uzun: 4000 arif, bağ içün 500, ad içün 200 arif yeter.',
  tooMany: 'Birden çoq haber kele. On beş daqqa bekleñiz ve kene yollañız ya da mına bu adreske yazıñız:',
  tooManyCodes: 'Birden çoq kod denendi. On beş daqqa bekleñiz ve kene deneñiz.',
  broken: 'Bizde bir şey bozuldı. Bir daqqadan kene yollañız ya da mına bu adreske yazıñız:',
  languages: 'Tiller',
}

const de: ReportText = {
  tab: 'Formular',
  leave: 'Diese Seite verlassen',
  heading: 'Schreiben Sie, was nötig ist',
  lead: 'Für die Person selbst, ihre Angehörigen und ihre Anwälte. Wir lesen alles; nichts davon wird öffentlich, und kein Pate erfährt davon.',
  safe: 'Sie brauchen keinen Namen und keine Adresse zu nennen. Ist es nicht Ihr Gerät, schließen Sie die Seite danach: Ihr Titel im Verlauf sagt nicht, was es war, ihre Adresse schon.',
  wish: 'Was soll geschehen?',
  wishes: {
    QUIET: {
      label: 'Vorerst nichts sagen',
      hint: 'Die Seite bleibt, wie sie ist, nichts Neues erscheint, Paten werden gebeten zu schweigen.',
    },
    HIDE: {
      label: 'Die Seite wegnehmen',
      hint: 'Sie verschwindet sofort aus allem Öffentlichen. Kopien anderswo und das Fehlen selbst können auffallen.',
    },
    CORRECT: { label: 'Etwas stimmt nicht', hint: 'Ein Name, ein Datum, ein Ort, was auch immer.' },
    NOT_THIS_PATRON: {
      label: 'Nicht dieser Pate',
      hint: 'Schreiben Sie, wen Sie nicht möchten, und wenn Sie mögen, warum.',
    },
    OTHER: {
      label: 'Etwas anderes',
      hint: 'Auch Neues: eine Verlegung, ein Prozess, eine Krankheit, eine Freilassung.',
    },
  },
  about: 'Um wen geht es?',
  aboutHint: 'Ein Name, in jeder Schreibweise.',
  aboutKnown: 'Es geht um:',
  relation: 'Wer sind Sie?',
  relations: { SELF: 'Die Person selbst', FAMILY: 'Familie', LAWYER: 'Anwältin oder Anwalt', OTHER: 'Jemand anderes' },
  notSaid: 'Das möchte ich nicht sagen',
  words: 'Was sollten wir wissen?',
  wordsHint: 'In jeder Sprache.',
  contact: 'Wie erreichen wir Sie?',
  contactHint:
    'Nur wenn es sicher ist: eine Nummer, eine Adresse, eine gute Stunde. Oder nichts: Sie kommen mit einem Code zurück.',
  optional: 'darf leer bleiben',
  send: 'Absenden',
  haveCode: 'Ich habe einen Code',
  arrived: 'Es ist angekommen',
  codeIs: 'Ihr Code',
  codeHint:
    'Schreiben Sie ihn auf. Mit ihm kommen Sie zurück und lesen die Antwort; wir können ihn nicht wiederfinden.',
  answerBy: (time) => `Bis ${time} (Kyjiwer Zeit) antwortet jemand, unter diesem Code.`,
  firstQuiet:
    'Wenn Sie um Schweigen oder um Wegnahme der Seite gebeten haben: Was einleuchtet, geschieht zuerst und wird danach geprüft.',
  weekend: 'Am Wochenende',
  backHeading: 'Zurückkommen',
  code: 'Ihr Code',
  codeFieldHint: 'Sechzehn Ziffern; Leerzeichen sind gleichgültig.',
  open: 'Öffnen',
  unknownCode:
    'Dieser Code öffnet nichts. Sehen Sie die Ziffern noch einmal an; ist er verloren, schreiben Sie uns neu.',
  conversation: 'Was geschrieben wurde',
  you: 'Sie',
  us: 'Wir',
  state: {
    WAITING: 'Es liegt bei uns.',
    ANSWERED: 'Wir haben geantwortet.',
    CLOSED: 'Das ist erledigt. Wenn Sie wieder schreiben, liegt es wieder bei uns.',
  },
  add: 'Noch etwas schreiben',
  addHint: 'In jeder Sprache.',
  addSend: 'Absenden',
  newReport: 'Über etwas anderes schreiben',
  wrong: 'Es wurde nicht abgesendet',
  nothingLost: 'Was Sie geschrieben haben, steht noch unten.',
  missingWish: 'Wählen Sie, was geschehen soll.',
  missingAbout: 'Sagen Sie, um wen es geht, oder schreiben Sie ein paar Worte.',
  tooLong: 'Ein Text ist zu lang: 4000 Buchstaben reichen, 500 für die Erreichbarkeit, 200 für einen Namen.',
  tooMany:
    'Es kommen zu viele Nachrichten auf einmal. Warten Sie eine Viertelstunde und senden Sie noch einmal, oder schreiben Sie an',
  tooManyCodes: 'Es wurden zu viele Codes auf einmal versucht. Warten Sie eine Viertelstunde, dann noch einmal.',
  broken: 'Bei uns ist etwas kaputtgegangen. Senden Sie in einer Minute noch einmal, oder schreiben Sie an',
  languages: 'Sprachen',
}

export const REPORT_TEXT: Record<Language, ReportText> = { uk, crh, ru, en, de }
