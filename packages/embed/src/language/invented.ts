import { html, type Markup } from '../markup/markup.ts'
import type { Language } from './language.ts'

const INVENTED: Readonly<Record<Language, string>> = {
  en: 'These people are invented, for trying things out.',
  uk: 'Ці люди вигадані, щоб спробувати систему.',
  de: 'Diese Menschen sind erfunden, zum Ausprobieren.',
}

/** Says over a list that somebody in it is invented; nothing over real ones. */
export const inventedNote = (edges: readonly { node: { isDemo: boolean } }[], language: Language): Markup | '' =>
  edges.some(({ node }) => node.isDemo) ? html`<p class="soft">${INVENTED[language]}</p>` : ''
