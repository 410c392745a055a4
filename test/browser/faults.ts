import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** A telephone at night and a desk by day: what differs between them is what breaks. */
export const EYES = [
  { width: 360, dark: true, language: 'de' },
  { width: 1280, dark: false, language: 'uk' },
] as const

/** What somebody with a screen reader, or with a narrow window, would stumble over. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  return wide ? [...found, 'wider than the window'] : found
}
