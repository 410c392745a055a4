import { escapeHtml } from '@patronat/design/escape.ts'
import { logo } from '@patronat/design/logo.ts'
import { LANGUAGES, type Language } from './language.ts'

const FRAME_TEXT: Record<Language, { name: string; start: string; mailbox: string; skip: string; languages: string }> =
  {
    en: {
      name: 'English',
      start: 'Start',
      mailbox: 'Mailbox',
      skip: 'Skip to the content',
      languages: 'Languages',
    },
    uk: {
      name: 'Українська',
      start: 'Початок',
      mailbox: 'Поштова скринька',
      skip: 'Перейти до змісту',
      languages: 'Мови',
    },
    de: {
      name: 'Deutsch',
      start: 'Start',
      mailbox: 'Postfach',
      skip: 'Zum Inhalt',
      languages: 'Sprachen',
    },
  }

type PageParts = {
  language: Language
  title: string
  /** Which page this is, for the navigation. */
  at: '/local/' | '/local/sign-in' | '/mail/'
  /** What the address says beside the language, for the same page in another one. */
  keep?: Readonly<Record<string, string>>
  /** Already HTML. */
  main: string
  script?: '/local/mailbox.js'
}

/** A page of this machine: start page, sign-in or mailbox. No inline style or script, so the strict policy holds. */
export function pageHtml({ language, title, at, keep = {}, main, script }: PageParts): string {
  const text = FRAME_TEXT[language]
  const link = (href: string, label: string) =>
    `<a href="${href}?lang=${language}"${href === at ? ' aria-current="page"' : ''}>${label}</a>`
  const languages = LANGUAGES.map(
    (other) =>
      `<a href="?${escapeHtml(String(new URLSearchParams({ ...keep, lang: other })))}" lang="${other}" hreflang="${other}"${other === language ? ' aria-current="true"' : ''}>` +
      `${FRAME_TEXT[other].name}</a>`,
  ).join(' ')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} · Patronat</title>
<link rel="icon" href="/local/design/src/logo.svg">
<link rel="stylesheet" href="/local/design/src/design.css">
<link rel="stylesheet" href="/local/local.css">
${script === undefined ? '' : `<script src="${script}" defer></script>`}
</head>
<body>
<a class="skip" href="#main">${text.skip}</a>
<header class="top"><div>
<a class="brand" href="/local/?lang=${language}">${logo(28)} Patronat</a>
<nav>${link('/local/', text.start)} ${link('/mail/', text.mailbox)}</nav>
</div></header>
<main class="page" id="main" tabindex="-1">
${main}
</main>
<footer class="page foot"><nav aria-label="${text.languages}">${languages}</nav></footer>
</body>
</html>
`
}
