import { html } from 'hono/html'
import { type ActivityLineFragment, FeedDocument } from '../generated/graphql.ts'
import { NOTHING } from '../frame/html.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import type { Ask } from '../route/page.ts'
import { KIND_WORD } from '../words/pledge.text.ts'
import { ACTIVITY_TEXT } from '../activity/activity.text.ts'
import { FEED_PATH, FEED_TEXT } from './feed.text.ts'

type Entry = ActivityLineFragment & { pledge: { prisoner: { slug: string; name: string } } | null }

/** The first day that a partial date can mean, as an instant: Atom knows no partial ones. */
const instantOf = (on: string): string => `${`${on}-01-01`.slice(0, 10)}T00:00:00Z`

/**
 * The newest 50 verified acts as Atom (RFC 4287), read as a partner reads them: whoever is hidden is not in it. An
 * entry's address is the evidence's, its id ours, so that a corrected link is no second entry.
 */
export async function feed(origin: string, language: Language, ask: Ask, now: Date): Promise<string> {
  const { activities } = await ask(FeedDocument, { language: LANGUAGE[language].data })
  const entries = activities.edges.map(({ node }) => node)
  const updated = entries.map(({ on }) => instantOf(on)).sort().at(-1) ?? `${now.toISOString().slice(0, 10)}T00:00:00Z` // prettier-ignore
  const self = `${origin}/${language}${FEED_PATH}`
  const list = await html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE[language].tag}">
    <id>${self}</id>
    <title>${FEED_TEXT[language].title}</title>
    <updated>${updated}</updated>
    <link rel="self" type="application/atom+xml" href="${self}" />
    <link rel="alternate" type="text/html" href="${origin}/${language}/" />
    ${entries.map((entry) => entryOf(entry, origin, language))}
  </feed>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${list}\n`
}

function entryOf({ id, kind, on, title, url, parliamentarian, pledge }: Entry, origin: string, language: Language) {
  const word = KIND_WORD[language][kind]
  const whom = pledge === null ? '' : ` ${ACTIVITY_TEXT[language].for} ${pledge.prisoner.name}`
  return html`<entry>
    <id>urn:patronat:${id}</id>
    <title>${parliamentarian.name}: ${word}${whom}</title>
    <updated>${instantOf(on)}</updated>
    <author>
      <name>${parliamentarian.name}</name>
      <uri>${origin}/${language}/patrons/${parliamentarian.slug}</uri>
    </author>
    <link rel="alternate" href="${url}" />
    ${
      pledge === null
        ? NOTHING
        : html`<link rel="related" href="${origin}/${language}/prisoners/${pledge.prisoner.slug}" />`
    }
    <summary>${title ?? word}</summary>
  </entry> `
}
