import type { Language } from '../language/language.ts'

/** `title`: what the feed is called; `link`: how a page leads to it. */
export const FEED_TEXT: Readonly<Record<Language, { title: string; link: string }>> = {
  uk: { title: 'Що зробили патрони: перевірено', link: 'Стрічка Atom' },
  crh: { title: 'Hamiyler ne yaptı: teşkerildi', link: 'Atom lentası' },
  ru: { title: 'Что сделали патроны: проверено', link: 'Лента Atom' },
  en: { title: 'What patrons did, verified', link: 'Atom feed' },
  de: { title: 'Was Patinnen und Paten taten, geprüft', link: 'Atom-Feed' },
}

export const FEED_PATH = '/feed.atom'
