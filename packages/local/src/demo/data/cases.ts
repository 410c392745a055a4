import type { Case } from '@patronat/core/case/case.model.ts'
import { CHARGES } from './lives.ts'

const COURT = 'Southern District Military Court, Rostov-on-Don'

/** Trials that several share, each under the charge of that number: those who are charged otherwise are alone. */
export const CASES: readonly (Omit<Case, 'organisationId'> & { charge: number })[] = [
  {
    charge: 0,
    slug: 'demo-reading-circle',
    name: {
      en: 'Case of the reading circle',
      uk: 'Справа читацького гуртка',
      ru: 'Дело читательского кружка',
      de: 'Der Fall des Lesekreises',
    },
    summary: {
      en: 'They met to read. Invented for the demo.',
      uk: 'Вони збиралися читати. Вигадано для демонстрації.',
      ru: 'Они собирались читать. Вымышлено для демонстрации.',
      de: 'Sie trafen sich zum Lesen. Für die Demo erfunden.',
    },
    court: COURT,
    articles: [CHARGES[0].article],
  },
  {
    charge: 1,
    slug: 'demo-photographs-of-the-bay',
    name: {
      en: 'Case of the photographs of the bay',
      uk: 'Справа про фотографії бухти',
      ru: 'Дело о фотографиях бухты',
      de: 'Der Fall der Fotos von der Bucht',
    },
    summary: {
      en: 'Everybody on the shore photographs the bay. Invented for the demo.',
      uk: 'Бухту з берега фотографують усі. Вигадано для демонстрації.',
      ru: 'Бухту с берега фотографируют все. Вымышлено для демонстрации.',
      de: 'Am Ufer fotografieren alle die Bucht. Für die Demo erfunden.',
    },
    court: null,
    articles: [CHARGES[1].article],
  },
  {
    charge: 3,
    slug: 'demo-garage',
    name: { en: 'Case of the garage', uk: 'Справа про гараж', ru: 'Дело о гараже', de: 'Der Fall der Garage' },
    summary: {
      en: 'Four searches of one garage; the fourth one found something. Invented for the demo.',
      uk: 'Один гараж обшукали чотири рази; на четвертий щось знайшли. Вигадано для демонстрації.',
      ru: 'Один гараж обыскали четыре раза; на четвёртый что-то нашли. Вымышлено для демонстрации.',
      de: 'Eine Garage wurde viermal durchsucht; beim vierten Mal fand sich etwas. Für die Demo erfunden.',
    },
    court: COURT,
    articles: [CHARGES[3].article],
  },
  {
    charge: 4,
    slug: 'demo-siding',
    name: {
      en: 'Case of the siding',
      uk: 'Справа про запасну колію',
      ru: 'Дело о запасном пути',
      de: 'Der Fall des Abstellgleises',
    },
    summary: {
      en: 'A railway siding on which no train has run for years. Invented for the demo.',
      uk: 'Запасна колія, якою роками не їздив жоден потяг. Вигадано для демонстрації.',
      ru: 'Запасной путь, по которому годами не ходил ни один поезд. Вымышлено для демонстрации.',
      de: 'Ein Abstellgleis, auf dem seit Jahren kein Zug fuhr. Für die Demo erfunden.',
    },
    court: COURT,
    articles: [CHARGES[4].article],
  },
]

/** Who of the first so many is in the case of their charge; nobody after them is in any. */
export const IN_CASES = 40
