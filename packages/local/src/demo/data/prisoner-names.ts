/** One part of a name in the three scripts that a Crimean Tatar name is met in. */
export type NamePart = { uk: string; latin: string; cyrillic: string }

const part = (latin: string, cyrillic: string, uk: string): NamePart => ({ latin, cyrillic, uk })

/** Given names are common ones. The surnames are made up of words (walnut, hazelnut, boatman …): nobody bears them. */
export const CRIMEAN_TATAR = {
  men: [
    part('Alim', 'Алим', 'Алім'),
    part('Seyitveli', 'Сеитвели', 'Сейтвелі'),
    part('Fevzi', 'Февзи', 'Февзі'),
    part('Dilâver', 'Дилявер', 'Ділявер'),
    part('İzzet', 'Иззет', 'Іззет'),
    part('Şevqi', 'Шевкъи', 'Шевкі'),
    part('Lenur', 'Ленур', 'Ленур'),
    part('Yaqub', 'Якъуб', 'Якуб'),
    part('Kemal', 'Кемал', 'Кемал'),
    part('Sabri', 'Сабри', 'Сабрі'),
    part('Halil', 'Халил', 'Халіл'),
    part('Cafer', 'Джафер', 'Джафер'),
  ],
  women: [
    part('Elzara', 'Эльзара', 'Ельзара'),
    part('Nazife', 'Назифе', 'Назіфе'),
    part('Gülnara', 'Гульнара', 'Гульнара'),
    part('Safiye', 'Сафие', 'Сафіє'),
    part('Zarema', 'Зарема', 'Зарема'),
    part('Feride', 'Фериде', 'Феріде'),
  ],
  /** A woman's ends in one more letter. */
  surnames: [
    part('Cevizov', 'Джевизов', 'Джевізов'),
    part('Yayladağov', 'Яйладагъов', 'Яйладагов'),
    part('Fındıqov', 'Фындыкъов', 'Финдиков'),
    part('Lâlezarov', 'Лялезаров', 'Лялезаров'),
    part('Denizqayev', 'Денизкъаев', 'Денізкаєв'),
    part('Kökbaşev', 'Кокбашев', 'Кокбашев'),
    part('Saatçıyev', 'Саатчыев', 'Саатчиєв'),
    part('Qavalov', 'Къавалов', 'Кавалов'),
    part('Demirtopov', 'Демиртопов', 'Деміртопов'),
    part('Qayıqçıyev', 'Къайыкъчыев', 'Каїкчиєв'),
    part('Bağlarov', 'Багъларов', 'Багларов'),
    part('Suvdağov', 'Сувдагъов', 'Сувдагов'),
  ],
} as const

export const UKRAINIAN = {
  men: ['Остап', 'Гліб', 'Маркіян', 'Назар', 'Левко', 'Тарас'],
  women: ['Орися', 'Ярина', 'Богдана'],
  surnames: ['Тихоплав', 'Вербохліб', 'Світлогай', 'Крутибереза', 'Довгодощ', 'Ранорос'],
} as const
