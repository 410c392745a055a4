import { html, raw } from 'hono/html'
import { type Html, NOTHING } from './html.ts'

export type Choice = { value: string; name: string; figure?: string }
export type Choices = { label: string; choices: readonly Choice[] }

type Narrow = {
  name: string
  label: string
  button: string
  everything: string
  chosen: string
  groups: readonly Choices[]
  /** What else the address says, and goes on saying. */
  keep: readonly (readonly [string, string])[]
}

/** One choice out of all that a list can be narrowed by: what can't be had together can't be asked together. */
export const narrowForm = ({ name, label, button, everything, chosen, groups, keep }: Narrow): Html =>
  html`<form class="narrow">
    ${keep.map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}" />`)}
    <label for="narrow">${label}</label>
    <select id="narrow" name="${name}">
      <option value="">${everything}</option>
      ${groups
        .filter(({ choices }) => choices.length > 0)
        .map(
          (group) =>
            html`<optgroup label="${group.label}">
              ${group.choices.map(
                (one) =>
                  html`<option value="${one.value}" ${one.value === chosen ? raw(' selected') : NOTHING}>
                    ${one.name}${one.figure === undefined ? '' : ` (${one.figure})`}
                  </option>`,
              )}
            </optgroup>`,
        )}
    </select>
    <button class="button">${button}</button>
  </form>`
