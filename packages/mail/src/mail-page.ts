import { createElement as h, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Block, Letter, MailLanguage } from './letter.ts'
import { HEAD_STYLE, styleOf, type Part } from './mail-style.ts'
import { FOOT } from './wording.ts'

/** A part of the letter: its class is for the dark rules, its inline style for clients that drop the head. */
const part = (tag: string, name: Part, attributes: object, ...children: ReactNode[]): ReactNode =>
  h(tag, { className: name, style: styleOf(name), ...attributes }, ...children)

const draw = (block: Block, key: number): ReactNode => {
  switch (block.kind) {
    case 'TEXT':
      return part('p', 'words', { key }, block.text)
    case 'FACTS':
      return part('p', 'words', { key }, ...block.facts.flatMap(fact))
    case 'CODE':
      // Figures only, set apart by letter spacing: what is copied is what is to be typed.
      return part('p', 'code', { key, translate: 'no' }, block.code)
    case 'QUOTE':
      return part('blockquote', 'quote', { key }, block.text)
    case 'BUTTON':
      return press(block, key)
    case 'LINK':
      return part('p', 'words', { key }, part('a', 'link', { href: block.url }, block.label))
  }
}

const fact = ([label, value]: readonly [string, string], index: number): ReactNode[] => [
  index > 0 ? h('br', { key: `${label} break` }) : null,
  h('span', { key: label, className: 'soft', style: { color: styleOf('soft').color } }, `${label}: `),
  h('strong', { key: `${label} value` }, value),
]

/** A cell with a ground and not a padded link alone: Outlook for Windows draws the ground of cells only. */
const press = ({ label, url }: { label: string; url: string }, key: number): ReactNode =>
  h(
    'table',
    { key, role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0, style: { margin: '0 0 16px' } },
    h('tbody', null, h('tr', null, part('td', 'button', {}, part('a', 'press', { href: url }, label)))),
  )

const head = (letter: Letter): ReactNode =>
  h(
    'head',
    null,
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    // Else a telephone takes an eight-digit code for a number to call.
    h('meta', { name: 'format-detection', content: 'telephone=no,date=no,address=no,email=no' }),
    h('title', null, letter.subject),
    h('style', { dangerouslySetInnerHTML: { __html: HEAD_STYLE } }),
  )

/** The row of months, two kept and one open, drawn without a picture; where it is not drawn the name is enough. */
const brand = (): ReactNode =>
  part(
    'p',
    'words',
    {},
    ...(['dot', 'dot', 'ring'] as const).map((name, key) => part('span', name, { key, 'aria-hidden': true })),
    h('strong', null, 'Patronat'),
  )

const sheet = (letter: Letter): ReactNode =>
  part(
    'div',
    'sheet',
    {},
    part('h1', 'words', { style: { ...styleOf('words'), fontSize: 28, lineHeight: 1.2 } }, letter.heading),
    ...letter.blocks.map(draw),
  )

const foot = (language: MailLanguage): ReactNode =>
  h('div', { style: { padding: '16px 0 0' } }, ...FOOT[language].map((line) => part('p', 'soft', { key: line }, line)))

/**
 * The letter as a whole HTML document: inline styles, nothing loaded from elsewhere, every value escaped by React.
 * `react-dom` itself and no mail library: those bring a formatter and a text converter that we would never call.
 */
export const mailPage = (letter: Letter, language: MailLanguage): string => {
  const hidden = { display: 'none', overflow: 'hidden', maxHeight: 0, opacity: 0 }
  const column = h(
    'td',
    { align: 'center', style: { padding: '0 12px' } },
    h('div', { style: { maxWidth: 560, margin: '0 auto', textAlign: 'left' } }, brand(), sheet(letter), foot(language)),
  )
  const body = part(
    'body',
    'paper',
    {},
    h('div', { style: hidden }, letter.preheader),
    h(
      'table',
      {
        role: 'presentation',
        width: '100%',
        cellPadding: 0,
        cellSpacing: 0,
        border: 0,
        style: { tableLayout: 'fixed' },
      },
      h('tbody', null, h('tr', null, column)),
    ),
  )
  return `<!doctype html>${renderToStaticMarkup(h('html', { lang: language }, head(letter), body))}`
}
