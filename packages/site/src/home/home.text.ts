import type { Language } from '../language/language.ts'

type HomeText = {
  title: string
  lead: string
  description: string
  waiting: string
  all: string
  patron: { title: string; lead: string; action: string }
  families: { title: string; lead: string; action: string }
  partners: { title: string; lead: string; action: string }
}

export const HOME_TEXT: Readonly<Record<Language, HomeText>> = {
  uk: {
    title: 'Люди, про яких не можна мовчати',
    lead: 'У Криму, Росії та на окупованому сході України людей утримують з політичних причин. Ім’я, яке знають багато хто, захищає. Тому парламентарі стають патронами: оголошують про це публічно й щомісяця говорять про людину, доки вона не буде на волі. Тут видно, хто обіцяв і хто дотримується слова.',
    description:
      'Хто з парламентарів говорить за людей, яких утримують з політичних причин у Криму, Росії та на окупованому сході України.',
    waiting: 'Хто найдовше чекає на патрона',
    all: 'Усі люди у списку',
    patron: {
      title: 'Стати патроном',
      lead: 'Офіс депутата реєструється зі службової скриньки й обирає людину. Патронат — це слова та увага, ніколи не гроші.',
      action: 'Для офісів депутатів',
    },
    families: {
      title: 'Родинам і адвокатам',
      lead: 'Якщо тут щось не так або має зникнути, напишіть. Спершу діємо, потім перевіряємо.',
      action: 'Написати нам',
    },
    partners: {
      title: 'Партнерам і редакціям',
      lead: 'Усе, що тут показано, можна взяти через відкритий інтерфейс, і воно завжди таке саме, як тут.',
      action: 'Як узяти дані',
    },
  },
  crh: {
    title: 'Aqqında susmaq mümkün olmağan insanlar',
    lead: 'Qırımda, Rusiyede ve Ukrainanıñ işğal etilgen şarqında insanlar siyasiy sebeplernen tutulalar. Çoq kişi bilgen ad qorçalay. Bunıñ içün parlament azaları patron olalar: bunı açıqtan ilân eteler ve insan azat olğance er ay onıñ aqqında söyleyler. Mında kim söz bergeni ve kim sözünde turğanı körüne.',
    description:
      'Qırımda, Rusiyede ve Ukrainanıñ işğal etilgen şarqında siyasiy sebeplernen tutulğan insanlar içün parlament azalarından kim söyley.',
    waiting: 'Kim patronnı eñ çoq bekley',
    all: 'Cedveldeki bütün insanlar',
    patron: {
      title: 'Patron olmaq',
      lead: 'Deputat ofisi hızmet poçtasınen qayd etile ve bir insannı saylay. Patronlıq — söz ve diqqattır, iç bir vaqıt para degil.',
      action: 'Deputat ofisleri içün',
    },
    families: {
      title: 'Ailelerge ve advokatlarğa',
      lead: 'Mında bir şey yañlış olsa ya da ğayıp olmaq kerek olsa, yazıñız. Evelâ areket etemiz, soñ teşkeremiz.',
      action: 'Bizge yazmaq',
    },
    partners: {
      title: 'Ortaqlarğa ve redaktsiyalarğa',
      lead: 'Mında kösterilgen er şeyni açıq interfeys vastasınen almaq mümkün, ve o er vaqıt mındakinen ayrı olmay.',
      action: 'Malümatnı nasıl almalı',
    },
  },
  ru: {
    title: 'Люди, о которых нельзя молчать',
    lead: 'В Крыму, России и на оккупированном востоке Украины людей удерживают по политическим причинам. Имя, которое знают многие, защищает. Поэтому парламентарии становятся патронами: объявляют об этом публично и каждый месяц говорят о человеке, пока он не окажется на свободе. Здесь видно, кто обещал и кто держит слово.',
    description:
      'Кто из парламентариев говорит за людей, которых удерживают по политическим причинам в Крыму, России и на оккупированном востоке Украины.',
    waiting: 'Кто дольше всех ждёт патрона',
    all: 'Все люди в списке',
    patron: {
      title: 'Стать патроном',
      lead: 'Офис депутата регистрируется со служебного ящика и выбирает человека. Патронат — это слова и внимание, никогда не деньги.',
      action: 'Для офисов депутатов',
    },
    families: {
      title: 'Семьям и адвокатам',
      lead: 'Если здесь что-то не так или должно исчезнуть, напишите. Сначала действуем, потом проверяем.',
      action: 'Написать нам',
    },
    partners: {
      title: 'Партнёрам и редакциям',
      lead: 'Всё, что здесь показано, можно получить через открытый интерфейс, и оно всегда такое же, как здесь.',
      action: 'Как получить данные',
    },
  },
  en: {
    title: 'People nobody may be silent about',
    lead: 'In Crimea, in Russia and in the occupied east of Ukraine people are held for political reasons. A name that many know is safer. So parliamentarians become patrons: they say so in public, and speak of one person every month until that person is free. Here you see who promised, and who keeps the promise.',
    description:
      'Which parliamentarians speak up for people held for political reasons in Crimea, Russia and the occupied east of Ukraine.',
    waiting: 'Who waits longest for a patron',
    all: 'Everybody in the list',
    patron: {
      title: 'Become a patron',
      lead: 'The office of a member registers with its official mailbox and chooses a person. Patronage is words and attention, never money.',
      action: 'For offices of members',
    },
    families: {
      title: 'For families and lawyers',
      lead: 'If something here is wrong or should go, write to us. We act first and check afterwards.',
      action: 'Write to us',
    },
    partners: {
      title: 'For partners and newsrooms',
      lead: 'All that is shown here can be read through an open interface, and is always the same as here.',
      action: 'How to get the data',
    },
  },
  de: {
    title: 'Menschen, über die niemand schweigen darf',
    lead: 'Auf der Krim, in Russland und im besetzten Osten der Ukraine werden Menschen aus politischen Gründen festgehalten. Ein Name, den viele kennen, schützt. Deshalb übernehmen Abgeordnete Patenschaften: Sie sagen es öffentlich und sprechen jeden Monat über einen Menschen, bis er frei ist. Hier sehen Sie, wer es zugesagt hat und wer dabei bleibt.',
    description:
      'Welche Abgeordneten für Menschen sprechen, die auf der Krim, in Russland und im besetzten Osten der Ukraine aus politischen Gründen festgehalten werden.',
    waiting: 'Wer am längsten auf eine Patenschaft wartet',
    all: 'Alle Menschen der Liste',
    patron: {
      title: 'Eine Patenschaft übernehmen',
      lead: 'Ein Abgeordnetenbüro meldet sich mit seinem Dienstpostfach an und wählt einen Menschen. Patenschaft heißt Worte und Aufmerksamkeit, niemals Geld.',
      action: 'Für Abgeordnetenbüros',
    },
    families: {
      title: 'Für Familien und Anwälte',
      lead: 'Wenn hier etwas nicht stimmt oder verschwinden soll, schreiben Sie uns. Wir handeln zuerst und prüfen danach.',
      action: 'Schreiben Sie uns',
    },
    partners: {
      title: 'Für Partner und Redaktionen',
      lead: 'Alles, was hier steht, gibt es auch über eine offene Schnittstelle, und es ist immer dasselbe wie hier.',
      action: 'So kommen Sie an die Daten',
    },
  },
}
