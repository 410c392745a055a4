import type { Language } from './language.ts'

export const SIGN_IN_TEXT: Record<
  Language,
  {
    title: string
    wrote: (name: string) => string
    mailbox: string
    opensBeside: string
    code: string
    hint: string
    signIn: string
    none: string
    noneHint: string
    again: string
    back: string
    gone: string
    goneHint: string
  }
> = {
  en: {
    title: 'Your code',
    wrote: (name) => `We wrote a code to ${name}’s mailbox on this machine.`,
    mailbox: 'Open the mailbox',
    opensBeside: 'in a new tab',
    code: 'Code from the mail',
    hint: 'Eight figures, good for ten minutes. The newest mail is at the top.',
    signIn: 'Sign in',
    none: 'No code, or it does not work?',
    noneHint: 'The newest code is the only one that works, and only in the browser that asked for it.',
    again: 'Send a new code',
    back: 'Be somebody else',
    gone: 'There is nobody of that name here any more',
    goneHint: 'Perhaps Patronat was started anew. Go back to the start page and choose again.',
  },
  uk: {
    title: 'Ваш код',
    wrote: (name) => `Ми написали код до скриньки на цьому комп’ютері. Кому: ${name}.`,
    mailbox: 'Відкрити поштову скриньку',
    opensBeside: 'у новій вкладці',
    code: 'Код із листа',
    hint: 'Вісім цифр, діють десять хвилин. Найновіший лист угорі.',
    signIn: 'Увійти',
    none: 'Коду немає або він не підходить?',
    noneHint: 'Діє лише найновіший код і лише в тому браузері, де його замовили.',
    again: 'Надіслати новий код',
    back: 'Бути кимось іншим',
    gone: 'Такої особи тут більше немає',
    goneHint: 'Можливо, Patronat запустили заново. Поверніться на початкову сторінку і виберіть ще раз.',
  },
  de: {
    title: 'Ihr Code',
    wrote: (name) => `Wir haben einen Code an das Postfach von ${name} auf diesem Rechner geschrieben.`,
    mailbox: 'Postfach öffnen',
    opensBeside: 'in einem neuen Tab',
    code: 'Code aus der Mail',
    hint: 'Acht Ziffern, zehn Minuten gültig. Die neueste Mail steht oben.',
    signIn: 'Anmelden',
    none: 'Kein Code, oder er geht nicht?',
    noneHint: 'Nur der neueste Code gilt, und nur in dem Browser, der ihn angefordert hat.',
    again: 'Neuen Code senden',
    back: 'Jemand anderes sein',
    gone: 'Diese Person gibt es hier nicht mehr',
    goneHint: 'Vielleicht wurde Patronat neu begonnen. Gehen Sie zur Startseite zurück und wählen Sie noch einmal.',
  },
}
