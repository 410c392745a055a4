import type { LatestActivitiesQuery } from '../generated/graphql.ts'
import { formatDate, type Language } from '../language/language.ts'
import { html, type Markup, webLink } from '../markup/markup.ts'
import { KIND_WORD } from './kind.text.ts'

const TEXT: Readonly<Record<Language, Readonly<Record<'for' | 'none', string>>>> = {
  en: { for: 'for', none: 'There is no verified activity yet.' },
  uk: { for: 'на підтримку:', none: 'Перевірених дій поки немає.' },
  de: { for: 'für', none: 'Bisher ist nichts Geprüftes eingetragen.' },
}

/** What patrons did lately, each with a link to its evidence. */
export function activityView({ activities }: LatestActivitiesQuery, language: Language): Markup {
  if (activities.edges.length === 0) return html`<p class="empty">${TEXT[language].none}</p>`
  return html`<ol class="acts" role="list">
    ${activities.edges.map(({ node }) => {
      const { kind, on, title, url, parliamentarian: patron, pledge } = node
      const word = KIND_WORD[language][kind]
      // A title is in the language of the evidence; a listener's voice must know which.
      const lang = title === null || node.language === null ? '' : html` lang="${node.language}"`
      const person = pledge?.prisoner
      return html`<li>
        <p><a href="${webLink(url)}" rel="noreferrer noopener" ${lang}>${title ?? word}</a></p>
        <p class="soft">
          ${formatDate(on, language)} · ${title === null ? '' : `${word} · `}<a
            href="/${language}/patrons/${patron.slug}"
            >${patron.name}</a
          >${
            person === undefined
              ? ''
              : html` · ${TEXT[language].for} <a href="/${language}/prisoners/${person.slug}">${person.name}</a>`
          }
        </p>
      </li>`
    })}
  </ol>`
}
