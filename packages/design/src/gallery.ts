import { logo } from './logo.ts'
import type { Month, MonthState } from './month-mark.ts'
import { monthLegend, monthMark, monthMarks } from './month-mark.ts'
import { initialsOf, portrait } from './portrait.ts'
import type { ColourName } from './tokens.ts'
import { COLOUR } from './tokens.ts'

const STATES = 'KEPT KEPT NOT_OWED KEPT NONE_KNOWN KEPT KEPT NOT_RATED KEPT NONE_KNOWN KEPT OPEN'.split(' ')
const months: Month[] = STATES.map((state, index) => ({
  month: new Date(Date.UTC(2026, index)).toISOString().slice(0, 7),
  state: state as MonthState,
}))
const people = ['Emir Demo', 'Oleksandra Zrazok', 'İlâra Ğazı', 'Ґжегож Їжак', 'Lütfiye Örnek', 'Petro Vyhadanyi']
const swatches = (Object.keys(COLOUR.light) as ColourName[]).map(
  (name) =>
    `<li class="card"><svg viewBox="0 0 48 20" width="96" height="40" aria-hidden="true"><rect width="48" height="20" fill="var(--${name})" stroke="var(--line-strong)"/></svg> ${name}</li>`,
)

const signs = `
<p><span class="badge">Draft</span> <span class="badge wait">Waiting for a check</span> <span class="badge kept">Accepted</span>
  <span class="badge due">Due in ten days</span> <span class="badge danger">Frozen</span></p>
<div class="notice"><p>Patronage is not financial assistance. Nobody here will ask you for money.</p></div>
<div class="notice wait"><h3>Waiting for a check</h3><p>A moderator reads your declaration. You hear from us, usually within a day.</p></div>
<div class="notice kept" role="status"><h3>Accepted</h3><p>You are patron of Emir Demo. The first month in which a statement is due is January.</p></div>
<div class="notice due"><h3>November: no statement yet</h3><p>The month stays open until 15 December. <a href="#form">Report a statement</a></p></div>
<div class="notice danger" role="alert"><h3>This did not work</h3><p>The server did not answer. Nothing you typed is lost. Try again in a minute.</p></div>`

const form = `
<form id="form"><ol class="steps" role="list"><li class="done"><span>Your office</span></li><li aria-current="step"><span>Das nehmen wir uns vor</span></li><li><span>Ihre Erklärung</span></li></ol>
<div class="field"><label for="a">Official mailbox</label><span class="hint" id="ah">We send an eight-digit code there.</span><input id="a" type="email" aria-describedby="ah" value="office@parliament.example"></div>
<div class="field"><label for="b">Postfach des Abgeordnetenbüros</label><span class="hint" id="bh">Am sichersten ist die Adresse, die das Parlament auf Ihrer Seite veröffentlicht.</span><span class="error" id="be">Diese Adresse gehört nicht zum Bundestag. Nehmen Sie eine, die auf @bundestag.example endet.</span><input id="b" type="email" aria-invalid="true" aria-describedby="be bh" value="buero@web.example"></div>
<div class="field"><label for="c">Code</label><input id="c" class="code" inputmode="numeric" autocomplete="one-time-code" value="4831 2097"></div>
<fieldset><legend>Which member?</legend><label class="choice"><input type="radio" name="r" checked><span><b>Anna Muster</b><small>Bundestagsabgeordnete, Fraktion der Unabhängigen</small></span></label><label class="choice"><input type="radio" name="r"><span><b>Анна Зразок</b><small>народна депутатка України</small></span></label></fieldset>
<label class="choice"><input type="checkbox"><span>Ja, das nehmen wir uns vor. Patenschaft ist keine finanzielle Unterstützung.</span></label>
<div class="field"><label for="d">In your own words</label><textarea id="d"></textarea></div>
<div class="row"><button type="button" class="primary">Unser Büro übernimmt die Patenschaft</button><button type="button">Save draft</button><button type="button" class="danger">Withdraw</button><button type="button" class="quiet">Not now</button><button type="button" disabled>Submit</button></div></form>`

/** Every word of the vocabulary on one page, for looking and for the picture test; written to `dist/gallery.html`. */
export const galleryPage = (): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Gallery of the design</title>
<link rel="icon" href="../src/logo.svg"><link rel="stylesheet" href="../src/design.css"></head>
<body><a class="skip" href="#main">To the content</a>
<header class="top"><div><a class="brand" href="#main">${logo(28)} Patronat</a><nav aria-label="Main"><a href="#main" aria-current="page">Prisoners</a><a href="#form">Our office</a><a href="#signs" lang="de">Deutsch</a></nav></div></header>
<main class="page" id="main">
<h1>Emir Demo has no patron yet</h1>
<p class="lead">Held for political reasons, according to the demo campaign, since 12 March 2019. A name that many know is safer than a name that nobody knows.</p>
<p class="figure"><b>12</b> of 705 members are patrons</p>
<div class="row"><a class="button primary" href="#form">Our office will be patron</a><a class="button" href="#signs">How we count</a></div>
<h2>People</h2>
${people.map((name, index) => `<div class="card person">${portrait(`per_${index}`, initialsOf(name))}<div><b>${name}</b><span class="soft" lang="uk">Емір Демо · ґ є і ї ў</span></div></div>`).join('')}
<h2>Months</h2>${monthMarks(months, 'en')}<div lang="de">${monthMarks(months, 'de')}</div><div lang="uk">${monthMarks(months, 'uk')}${monthLegend('uk')}</div>${monthLegend('en')}
<h2 id="signs">Signs</h2>${signs}
<h2>Form</h2>${form}
<h2>Tables and lists</h2>
<div class="scroll"><table><caption>Coverage by legislature</caption><thead><tr><th scope="col">Legislature</th><th scope="col" class="number">Patrons</th><th scope="col" class="number">Members</th><th scope="col">Months</th></tr></thead>
<tbody><tr><th scope="row">Verkhovna Rada</th><td class="number">31</td><td class="number">450</td><td>${monthMarks(months.slice(6), 'en', true)}</td></tr><tr><th scope="row">Deutscher Bundestag</th><td class="number">114</td><td class="number">630</td><td>${monthMarks(months.slice(6), 'en', true)}</td></tr></tbody></table></div>
<dl><dt>Detained</dt><dd>September 2014 (at least 4,454 days)</dd><dt>Gesetzgebungskörperschaft</dt><dd>Deutscher Bundestag, 21. Wahlperiode</dd><dt>Mark</dt><dd>${monthMark('KEPT')} statement made</dd></dl>
<details><summary>What will be public</summary><p>The member's name, the declaration and the closed months.</p></details>
<p class="empty">Nothing waits. The last item waited 40 minutes.</p>
<p><label for="p">Import: 120 of 193 rows</label><progress id="p" max="193" value="120"></progress></p><p class="skeleton"></p>
<dialog open><h2>Send it to the campaign?</h2><p>After that it waits for a check. You can still change it.</p><div class="row"><button type="button" class="primary">Send</button><button type="button" class="quiet">Back</button></div></dialog>
<h2>Colours</h2><ul role="list" class="row">${swatches.join('')}</ul>
</main></body></html>
`
