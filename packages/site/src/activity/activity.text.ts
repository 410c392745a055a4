import type { Language } from '../language/language.ts'

/** `for`: before the name of a person, whom an act is for. */
export const ACTIVITY_TEXT: Readonly<Record<Language, { for: string; kept: string }>> = {
  uk: { for: 'на підтримку:', kept: 'збережена копія' },
  crh: { for: 'destek içün:', kept: 'saqlanğan kopiya' },
  ru: { for: 'в поддержку:', kept: 'сохранённая копия' },
  en: { for: 'for', kept: 'kept copy' },
  de: { for: 'für', kept: 'gesicherte Kopie' },
}
