import type { Block, Letter, MailLanguage } from './letter.ts'
import { FOOT } from './wording.ts'

const print = (block: Block): string => {
  switch (block.kind) {
    case 'TEXT':
      return block.text
    case 'FACTS':
      return block.facts.map(([label, value]) => `${label}: ${value}`).join('\n')
    case 'CODE':
      return `    ${block.code}`
    case 'QUOTE':
      return block.text.replaceAll(/^/gmu, '> ')
    case 'BUTTON':
    case 'LINK':
      // The address stands alone on its line: then every client makes the whole of it a link, and nothing else.
      return `${block.label}:\n${block.url}`
  }
}

/** The letter as plain text. "-- " is how mail programs know that a signature begins. */
export const mailText = (letter: Letter, language: MailLanguage): string =>
  `${[letter.heading, ...letter.blocks.map(print), ['-- ', 'Patronat', ...FOOT[language]].join('\n')].join('\n\n')}\n`
