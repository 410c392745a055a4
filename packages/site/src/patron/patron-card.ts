import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import type { MemberLineFragment, NeighbourFragment, PledgeLineFragment } from '../generated/graphql.ts'
import { formatDate } from '../language/date.ts'
import { fill, fillText } from '../language/fill.ts'
import type { Language } from '../language/language.ts'
import { monthRow } from '../months/month-row.ts'
import { END_WORD } from '../words/pledge.text.ts'
import { PATRON_TEXT } from './patron.text.ts'

/** A pledge on the page of the prisoner: who the patron is, then what is known. */
export function patronCard(
  pledge: PledgeLineFragment & { parliamentarian: MemberLineFragment },
  language: Language,
): Html {
  const { parliamentarian } = pledge
  return html`<section class="card">
    <h3><a href="/${language}/patrons/${parliamentarian.slug}">${parliamentarian.name}</a></h3>
    <p class="soft">${memberPlace(parliamentarian, language)}</p>
    ${pledgeFacts(pledge, language)}
  </section> `
}

/** House and group; whoever has left is shown as such, and who never sat by what they are. */
export function memberPlace(member: MemberLineFragment, language: Language): Html {
  const { legislature, group, isMember, withoutSeat, role } = member
  if (withoutSeat === 'NO_MEMBER') return html`${role ?? PATRON_TEXT[language].apart.NO_MEMBER}`
  const parts = [
    legislature === null ? null : html`<a href="/${language}/legislatures/${legislature.code}">${legislature.name}</a>`,
    group === null ? null : html`${group.name}`,
    isMember
      ? null
      : html`${withoutSeat === null ? PATRON_TEXT[language].former : PATRON_TEXT[language].apart[withoutSeat]}`,
  ].filter((part) => part !== null)
  return html`${parts.map((part, at) => html`${at === 0 ? '' : ' · '}${part}`)}`
}

/** What is known of one pledge, whichever side it is looked at from. */
export function pledgeFacts(pledge: PledgeLineFragment, language: Language): Html {
  const text = PATRON_TEXT[language]
  const { confirmed, activeSince, endedAt, endReason, lastStatement } = pledge
  const ended =
    endedAt === null
      ? NOTHING
      : html`<p>
          ${fillText(text.ended, { date: formatDate(endedAt, language), reason: END_WORD[language][endReason ?? 'ENDED'] })}
        </p>`
  return html`${confirmed ? NOTHING : html`<p><span class="badge due">${text.unconfirmed}</span></p>`}
    ${jointLine(pledge, language)}
    ${ended}${chain(pledge, language)}${speakingBadge(pledge, language)}${monthRow(pledge.months, language)}${besideMonths(pledge, language)}
    <p>
      ${lastStatement === null ? text.noStatement : fillText(text.lastStatement, { date: formatDate(lastStatement.on, language) })}
    </p>
    <p class="soft">
      ${declarationText(pledge, language)}${fillText(text.since, { date: formatDate(activeSince, language) })}
    </p>`
}

/** Whose patronage it was before, and whose it is now. */
function chain({ succeeds, succeededBy }: PledgeLineFragment, language: Language): Html {
  const text = PATRON_TEXT[language]
  const link = ({ parliamentarian: { slug, name } }: NeighbourFragment) => ({
    name: html`<a href="/${language}/patrons/${slug}">${name}</a>`,
  })
  return html`${succeeds === null ? NOTHING : html`<p>${fill(text.carriesOn, link(succeeds))}</p>`}
  ${succeededBy === null ? NOTHING : html`<p>${fill(text.carriedOnBy, link(succeededBy))}</p>`}`
}

/** Of a joint patronage: for whom the same declaration stands. */
function jointLine({ joint }: PledgeLineFragment, language: Language): Html {
  if (joint.length === 0) return NOTHING
  const names = joint.map(
    ({ prisoner }, at) =>
      html`${at === 0 ? '' : ', '}<a href="/${language}/prisoners/${prisoner.slug}">${prisoner.name}</a>`,
  )
  return html`<p class="soft">${PATRON_TEXT[language].joint} ${names}</p>`
}

/** What the row alone would not say: that only kept months are told, and what the office wants to say to it. */
function besideMonths({ months, monthsPublic, officeLine }: PledgeLineFragment, language: Language): Html {
  const text = PATRON_TEXT[language]
  const isPartial = monthsPublic === 'KEPT_ONLY' && months.length > 0
  return html`${isPartial ? html`<p class="soft">${text.keptOnly}</p>` : NOTHING}
  ${
    officeLine === null
      ? NOTHING
      : html`<p>${text.officeSays}</p>
          <blockquote>${officeLine}</blockquote>`
  }`
}

function declarationText({ declaration }: PledgeLineFragment, language: Language): Html {
  if (declaration === null) return NOTHING
  const text = PATRON_TEXT[language]
  const { url, on, transcript, late } = declaration
  const words = `${text.declared}, ${formatDate(on, language)}`
  const place = transcript === null ? '' : ` (${text.transcript}: ${transcript})`
  return html`${url === null ? words : html`<a href="${url}" rel="noreferrer noopener">${words}</a>`}${place}${late ? ` (${text.late})` : ''}
  · `
}

/** Null: two months have not closed, and nothing is said yet. Whoever has ended is judged no more. */
function speakingBadge({ speaking, status }: PledgeLineFragment, language: Language): Html {
  if (status === 'ENDED' || speaking === null) return NOTHING
  const text = PATRON_TEXT[language]
  return speaking
    ? html`<p><span class="badge kept">${text.speaking}</span></p>`
    : html`<p><span class="badge">${text.silent}</span></p>`
}
