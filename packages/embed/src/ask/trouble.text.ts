import type { Language } from '../language/language.ts'
import type { TroubleKind } from './trouble.ts'

type TroubleText = Readonly<Record<TroubleKind, string>> & {
  title: string
  again: string
  said: string
  loading: string
}

export const TROUBLE_TEXT: Readonly<Record<Language, TroubleText>> = {
  en: {
    title: 'This part could not be loaded',
    away: 'The interface does not answer, or you are offline. We try again as soon as the network is back.',
    budget: 'Too much was asked in a short time. Wait a minute, then try again.',
    refused:
      'The interface refused this query. An older copy of this page may ask for what is no longer there: reload it.',
    broken:
      'Something went wrong on the side of the interface. Try again; if it stays so, tell the campaign the number.',
    again: 'Try again',
    said: 'It said: {said}',
    loading: 'Loading …',
  },
  uk: {
    title: 'Цю частину не вдалося завантажити',
    away: 'Інтерфейс не відповідає, або немає мережі. Щойно мережа з’явиться, ми спробуємо ще раз.',
    budget: 'За короткий час запитано забагато. Зачекайте хвилину і спробуйте ще раз.',
    refused: 'Інтерфейс відхилив цей запит. Можливо, стара копія сторінки питає про те, чого вже немає: оновіть її.',
    broken: 'Щось пішло не так на боці інтерфейсу. Спробуйте ще раз; якщо не допоможе, повідомте кампанії номер.',
    again: 'Спробувати ще раз',
    said: 'Відповідь: {said}',
    loading: 'Завантаження …',
  },
  de: {
    title: 'Dieser Teil konnte nicht geladen werden',
    away: 'Die Schnittstelle antwortet nicht, oder Sie sind offline. Sobald das Netz wieder da ist, versuchen wir es erneut.',
    budget: 'In kurzer Zeit wurde zu viel gefragt. Warten Sie eine Minute, dann versuchen Sie es erneut.',
    refused:
      'Die Schnittstelle hat diese Abfrage abgelehnt. Vielleicht fragt eine alte Kopie dieser Seite nach etwas, das es nicht mehr gibt: Laden Sie sie neu.',
    broken:
      'Auf der Seite der Schnittstelle ging etwas schief. Versuchen Sie es erneut; bleibt es so, nennen Sie der Kampagne die Nummer.',
    again: 'Erneut versuchen',
    said: 'Die Antwort: {said}',
    loading: 'Wird geladen …',
  },
}
