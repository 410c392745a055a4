import type { Language } from '../language/language.ts'

type ErrorText = {
  notFound: { title: string; lead: string; people: string; search: string }
  /** `{number}` */
  trouble: { title: string; lead: string }
}

export const ERROR_TEXT: Readonly<Record<Language, ErrorText>> = {
  uk: {
    notFound: {
      title: 'Такої сторінки немає',
      lead: 'Можливо, адресу скопійовано не повністю. Усіх, кого тут показано, знайдете у списку.',
      people: 'До списку людей',
      search: 'На головну',
    },
    trouble: {
      title: 'У нас щось зламалося',
      lead: 'Спробуйте ще раз за хвилину. Якщо не минеться, назвіть нам цей номер: {number}',
    },
  },
  crh: {
    notFound: {
      title: 'Böyle saife yoq',
      lead: 'Belki adres tolusınen kopiya etilmegendir. Mında kösterilgenlerniñ episini cedvelde taparsıñız.',
      people: 'İnsanlar cedveline',
      search: 'Baş saifege',
    },
    trouble: {
      title: 'Bizde bir şey bozuldı',
      lead: 'Bir daqqadan soñ bir daa deñep baqıñız. Tüzelmese, bizge bu nomerni aytıñız: {number}',
    },
  },
  ru: {
    notFound: {
      title: 'Такой страницы нет',
      lead: 'Возможно, адрес скопирован не полностью. Всех, кто здесь показан, найдёте в списке.',
      people: 'К списку людей',
      search: 'На главную',
    },
    trouble: {
      title: 'У нас что-то сломалось',
      lead: 'Попробуйте ещё раз через минуту. Если не пройдёт, назовите нам этот номер: {number}',
    },
  },
  en: {
    notFound: {
      title: 'There is no such page',
      lead: 'Perhaps the address was not copied whole. Everybody who is shown here is in the list.',
      people: 'To the list of people',
      search: 'To the home page',
    },
    trouble: {
      title: 'Something broke on our side',
      lead: 'Try again in a minute. If it stays, tell us this number: {number}',
    },
  },
  de: {
    notFound: {
      title: 'Diese Seite gibt es nicht',
      lead: 'Vielleicht wurde die Adresse nicht ganz kopiert. Alle, die hier gezeigt werden, stehen in der Liste.',
      people: 'Zur Liste der Menschen',
      search: 'Zur Startseite',
    },
    trouble: {
      title: 'Bei uns ist etwas kaputtgegangen',
      lead: 'Versuchen Sie es in einer Minute noch einmal. Bleibt es so, nennen Sie uns diese Nummer: {number}',
    },
  },
}
