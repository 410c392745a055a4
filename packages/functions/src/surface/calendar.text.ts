import type { Deadline } from '@patronat/core/reminder/office-calendar.ts'

type Words = Record<Deadline['kind'], (month: string) => string> & { calendar: string; repair: string }

/** What an office's calendar says. */
export const CALENDAR_TEXT: Record<'en' | 'uk' | 'de', Words> = {
  en: {
    calendar: 'Patronat: deadlines',
    DUE: (month) => `Statement for ${month}`,
    CLOSES: (month) => `Last day to report a statement of ${month}`,
    DECLARATION: () => 'Last day for the public declaration',
    repair: 'Whoever has spoken already reports the link here:',
  },
  uk: {
    calendar: 'Patronat: строки',
    DUE: (month) => `Заява за місяць: ${month}`,
    CLOSES: (month) => `Останній день, щоб повідомити про заяву за місяць: ${month}`,
    DECLARATION: () => 'Останній день для публічної декларації',
    repair: 'Якщо заява вже пролунала, повідомте посилання тут:',
  },
  de: {
    calendar: 'Patronat: Fristen',
    DUE: (month) => `Stellungnahme für ${month}`,
    CLOSES: (month) => `Letzter Tag, um eine Stellungnahme aus ${month} zu melden`,
    DECLARATION: () => 'Letzter Tag für die öffentliche Erklärung',
    repair: 'Ist die Stellungnahme schon da, melden Sie hier den Link:',
  },
}
