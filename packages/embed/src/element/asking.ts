import { ask } from '../ask/ask.ts'
import { Trouble } from '../ask/trouble.ts'
import { TROUBLE_TEXT } from '../ask/trouble.text.ts'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { chooseLanguage, fill, type Language } from '../language/language.ts'
import { html, type Markup } from '../markup/markup.ts'

export type Asking<Result, Variables> = {
  document: TypedDocumentString<Result, Variables>
  variables: (language: Language) => Variables
  /** `legislature`: what the attribute says, null without it. */
  view: (result: Result, language: Language, legislature: string | null) => Markup
}

/**
 * Defines an element that asks one question and shows the answer: when it appears, when its attributes change, and
 * again when the network is back. It has no shadow: it takes the look of the page that it stands in.
 */
export function defineAsking<Result, Variables>(tag: string, asking: Asking<Result, Variables>): void {
  customElements.define(
    tag,
    class extends HTMLElement {
      static readonly observedAttributes = ['lang', 'legislature']
      #stop = new AbortController()
      readonly #again = () => void this.#ask()

      connectedCallback() {
        this.#again()
      }
      attributeChangedCallback(_: string, before: string | null, after: string | null) {
        if (this.isConnected && before !== after) this.#again()
      }
      disconnectedCallback() {
        this.#stop.abort()
      }

      async #ask() {
        this.#stop.abort()
        this.#stop = new AbortController()
        const { signal } = this.#stop
        const language = chooseLanguage([this.closest('[lang]')?.getAttribute('lang') ?? null])
        this.#show(waiting(language), true)
        try {
          const result = await ask(asking.document, asking.variables(language), signal)
          if (!signal.aborted) this.#show(asking.view(result, language, this.getAttribute('legislature')), false)
        } catch (error) {
          if (!signal.aborted) this.#fail(error instanceof Trouble ? error : new Trouble('broken'), language)
        }
      }

      #fail(trouble: Trouble, language: Language) {
        this.#show(failed(trouble, language), false)
        this.querySelector('button')?.addEventListener('click', this.#again)
        if (trouble.kind === 'away') addEventListener('online', this.#again, { once: true, signal: this.#stop.signal })
      }

      #show({ markup }: Markup, busy: boolean) {
        this.innerHTML = markup
        this.ariaBusy = String(busy)
      }
    },
  )
}

/** The design lets the grey lines appear only when the wait is longer than 300 ms. */
const waiting = (language: Language): Markup =>
  html`<p class="unseen">${TROUBLE_TEXT[language].loading}</p>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
    <div class="skeleton"></div>`

function failed({ kind, said }: Trouble, language: Language): Markup {
  const text = TROUBLE_TEXT[language]
  return html`<div class="notice due" role="status">
    <h3>${text.title}</h3>
    <p>${text[kind]}</p>
    ${said === null ? '' : html`<p class="soft">${fill(text.said, { said })}</p>`}
    <p><button type="button">${text.again}</button></p>
  </div>`
}
