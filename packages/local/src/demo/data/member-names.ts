import type { HouseCode } from '../size.ts'

/** Given names and surnames that are put together; the surnames are made up of words, so that nobody bears them. */
export type NameStock = { language: string; given: readonly string[]; surnames: readonly string[] }

export const MEMBER_NAMES: Readonly<Record<HouseCode, readonly NameStock[]>> = {
  'ua-rada': [
    {
      language: 'uk',
      given: [
        'Соломія',
        'Северин',
        'Мирослава',
        'Юхим',
        'Зоряна',
        'Данило',
        'Устина',
        'Захар',
        'Веселина',
        'Лук’ян',
        'Квітослава',
        'Микита',
      ],
      surnames: [
        'Золотоколос',
        'Дивоцвіт',
        'Рясноліс',
        'Стрілолист',
        'Медобір',
        'Хмелевій',
        'Сизокрил',
        'Тернослав',
        'Чистовід',
        'Далекозір',
        'Сонцегрій',
        'Листовій',
      ],
    },
  ],
  'eu-ep': [
    { language: 'pl', given: ['Wiktoria', 'Kacper', 'Jagoda'], surnames: ['Mgłogóra', 'Jarzębolas', 'Wierzbodrzew'] },
    { language: 'fr', given: ['Capucine', 'Aurélien', 'Maëlle'], surnames: ['Brumevent', 'Clairaubois', 'Rochelune'] },
    { language: 'et', given: ['Tiiu', 'Kaarel', 'Piret'], surnames: ['Udumets', 'Rannahein', 'Lumekivi'] },
    { language: 'it', given: ['Fiammetta', 'Ruggero', 'Isotta'], surnames: ['Nebbiachiara', 'Verdecolle', 'Roccalba'] },
    { language: 'cs', given: ['Vojtěch', 'Květa', 'Bořek'], surnames: ['Jasanovec', 'Mlžnohor', 'Tichopád'] },
    { language: 'sv', given: ['Tuva', 'Alrik', 'Signe'], surnames: ['Dimskog', 'Björklöv', 'Frostlunda'] },
    { language: 'es', given: ['Jimena', 'Íñigo', 'Alba'], surnames: ['Nieblasol', 'Peñarroble', 'Ríoclaro'] },
    { language: 'nl', given: ['Jorrit', 'Fenna', 'Sietse'], surnames: ['Mistelaar', 'Wilgenoord', 'Regenbergh'] },
    { language: 'lt', given: ['Rasa', 'Gytis', 'Ūla'], surnames: ['Rūkgiris', 'Beržupis', 'Lyjavičius'] },
    { language: 'fi', given: ['Aino', 'Urho', 'Helka'], surnames: ['Sumulehto', 'Hallaniitty', 'Routalampi'] },
    { language: 'ro', given: ['Ilinca', 'Răzvan', 'Smaranda'], surnames: ['Negurean', 'Codrulung', 'Ploieșel'] },
    { language: 'de', given: ['Frauke', 'Eike', 'Theda'], surnames: ['Nebelthal', 'Kranichfurt', 'Moorblick'] },
  ],
  'de-bundestag': [
    {
      language: 'de',
      given: ['Henrike', 'Jannes', 'Frieda', 'Lennart', 'Mathilda', 'Arvid', 'Rosalie', 'Konstantin', 'Tabea', 'Bosse'],
      surnames: [
        'Morgenwied',
        'Nebelsiek',
        'Eschenlohr',
        'Tannwirth',
        'Kiebitzau',
        'Haferbrook',
        'Silberforst',
        'Sturmblatt',
        'Quellmoor',
        'Birkensteg',
      ],
    },
  ],
  'us-house': [
    {
      language: 'en',
      given: ['Delphine', 'Amos', 'Marlowe', 'Hattie', 'Ezra', 'Lorna', 'Silas', 'Winifred', 'Otis', 'Clementine'],
      surnames: ['Ashenmere', 'Brightferry', 'Coldharrow', 'Dovelight', 'Elmwander', 'Fernhollow', 'Larkbridge'],
    },
  ],
  'us-senate': [
    {
      language: 'en',
      given: ['Augusta', 'Thaddeus', 'Ramona', 'Horace', 'Luella', 'Everett', 'Odessa', 'Barnaby'],
      surnames: ['Mapleforge', 'Quillhaven', 'Ravenwharf', 'Stonewillow', 'Tidewright'],
    },
  ],
  'ua-lviv-oblast': [
    {
      language: 'uk',
      given: ['Ївга', 'Лесь', 'Дзвенислава', 'Орест', 'Мальва', 'Яромир'],
      surnames: ['Синьогір', 'Яворопіль', 'Теплолан', 'Криницевід', 'Вільхоспів'],
    },
  ],
}

/** Which member state the European Parliament's members with names in a language come from. */
export const MEMBER_STATE: Readonly<Record<string, string>> = {
  pl: 'PL',
  fr: 'FR',
  et: 'EE',
  it: 'IT',
  cs: 'CZ',
  sv: 'SE',
  es: 'ES',
  nl: 'NL',
  lt: 'LT',
  fi: 'FI',
  ro: 'RO',
  de: 'DE',
}
