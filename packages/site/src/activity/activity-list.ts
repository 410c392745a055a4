import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import type { ActivityLineFragment } from '../generated/graphql.ts'
import { formatDate } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { KIND_WORD } from '../words/pledge.text.ts'
import { ACTIVITY_TEXT } from './activity.text.ts'

type Line = ActivityLineFragment & { prisoner?: { slug: string; name: string } | null }

/** Verified acts, newest first; `none`: what stands there where there are none. */
export function activityList(activities: readonly Line[], none: string, language: Language): Html {
  if (activities.length === 0) return html`<p class="soft">${none}</p>`
  return html`<ol class="acts" role="list">
    ${activities.map((activity) => activityItem(activity, language))}
  </ol>`
}

function activityItem(activity: Line, language: Language): Html {
  const { kind, on, title, url, keptUrl, parliamentarian, prisoner } = activity
  const text = ACTIVITY_TEXT[language]
  const words = title ?? KIND_WORD[language][kind]
  const written = activity.language ?? undefined
  return html`<li>
    <p>
      <a
        href="${url}"
        rel="noreferrer noopener"
        ${written === undefined || title === null ? NOTHING : html` lang="${written}" hreflang="${written}"`}
        >${words}</a
      >
    </p>
    <p class="soft">
      ${formatDate(on, language)} · ${title === null ? '' : `${KIND_WORD[language][kind]} · `}<a
        href="/${language}/patrons/${parliamentarian.slug}"
        >${parliamentarian.name}</a
      >${
        prisoner === undefined || prisoner === null
          ? NOTHING
          : html` · ${text.for} <a href="/${language}/prisoners/${prisoner.slug}">${prisoner.name}</a>`
      }${keptUrl === null ? NOTHING : html` · <a href="${keptUrl}" rel="noreferrer noopener">${text.kept}</a>`}
    </p>
  </li> `
}
