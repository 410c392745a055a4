import type { Template } from '../letter.ts'
import { code, text } from '../letter.ts'
import { duration } from '../wording.ts'

/** `code`: the figures as they are typed. Neither subject nor preheader shows it: a locked telephone displays both. */
export type OfficeCode = { readonly code: string; readonly minutes: number }

export const officeCode: Template<OfficeCode> = {
  en: (data) => ({
    subject: 'Your code for Patronat',
    preheader: `It works once, for ${duration('en', data.minutes, 'minute')}.`,
    heading: 'Your code',
    blocks: [
      code(data.code),
      text(
        `Enter it in the window where you asked for it. It works once, for ${duration('en', data.minutes, 'minute')}.`,
      ),
      text('Nobody from us asks you for this code, neither by telephone nor by mail.'),
      text('You did not ask for a code? Then there is nothing to do: without it nobody gets in.'),
    ],
  }),
  uk: (data) => ({
    subject: 'Ваш код для входу до Patronat',
    preheader: `Діє ${duration('uk', data.minutes, 'minute')}, лише один раз.`,
    heading: 'Ваш код',
    blocks: [
      code(data.code),
      text(
        `Введіть його у вікні, де Ви його запитали. Код діє ${duration('uk', data.minutes, 'minute')}, лише один раз.`,
      ),
      text('Ніхто з нас не питає у Вас цей код: ні телефоном, ні листом.'),
      text('Ви не запитували код? Тоді нічого робити не треба: без нього ніхто не ввійде.'),
    ],
  }),
  de: (data) => ({
    subject: 'Ihr Code für Patronat',
    preheader: `Er gilt ${duration('de', data.minutes, 'minute')} und nur einmal.`,
    heading: 'Ihr Code',
    blocks: [
      code(data.code),
      text(
        `Geben Sie ihn in dem Fenster ein, in dem Sie ihn angefordert haben. Er gilt ${duration('de', data.minutes, 'minute')} und nur einmal.`,
      ),
      text('Niemand von uns fragt Sie nach diesem Code, weder am Telefon noch per E-Mail.'),
      text('Sie haben keinen Code angefordert? Dann ist nichts zu tun: Ohne ihn kommt niemand hinein.'),
    ],
  }),
}
