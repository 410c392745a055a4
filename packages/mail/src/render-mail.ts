import { cleanData, cleanLine } from './clean.ts'
import type { Letter, MailLanguage } from './letter.ts'
import { MAIL_LANGUAGES } from './letter.ts'
import { mailPage } from './mail-page.ts'
import { mailText } from './mail-text.ts'
import type { MailData, TemplateName } from './template.ts'
import { TEMPLATE } from './template.ts'

/** What a sender needs. `html` is a whole document, `text` its equal for those who read plain text. */
export type RenderedMail = { readonly subject: string; readonly html: string; readonly text: string }

/**
 * Renders one mail. Values are cleaned first: a line break in a name never reaches the subject, invisible and
 * direction-changing characters never reach the reader. Throws `TypeError` when a `...Url` is not http or https.
 */
export const renderMail = <Name extends TemplateName>(
  template: Name,
  language: MailLanguage,
  data: MailData[Name],
): RenderedMail => {
  // A template and its data have the same name; that the table keeps them together the compiler cannot follow.
  const write = TEMPLATE[template][language] as (data: MailData[Name]) => Letter
  const letter = write(cleanData(data))
  return { subject: cleanLine(letter.subject), html: mailPage(letter, language), text: mailText(letter, language) }
}

/** The language in which to write to somebody who reads `tag` (BCP 47); English where we have no other. */
export const mailLanguage = (tag: string): MailLanguage =>
  MAIL_LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`)) ?? 'en'
