import type { Legislature, PoliticalGroup } from '@patronat/core/legislature/legislature.model.ts'
import type { HouseCode } from '../size.ts'

export type DemoHouse = {
  house: Omit<Legislature, 'memberCount' | 'authorities' | 'verifiedByHand'> & {
    code: HouseCode
    verifiedByHand?: true
  }
  groups: readonly Omit<PoliticalGroup, 'legislatureId'>[]
  /** Where its invented members have their mailboxes: no mail can reach anybody real. */
  host: string
  termBegan: string
  /** What its offices are written to in. */
  language: 'en' | 'uk' | 'de'
  campaign: 'rada' | 'europe' | 'congress'
  /** Where members were elected, in turn; empty: by the language of their names (member states). */
  areas: readonly string[]
}

export const CHECKED = '2026-11-24'
export const demoDomain = (domain: string) => ({ domain, source: 'Demo data: invented mailboxes', checkedOn: CHECKED })
