import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { readItem } from '../table/client.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { letterKey, letterRecord, lettersOf } from './letter.item.ts'
import { LETTER_KINDS, LETTER_LANGUAGES, type LetterInput, letterInput, type LetterKind, type LetterLanguage, type LetterText } from './letter.model.ts' // prettier-ignore
import { LETTER_TEXT } from './letter.text.ts'

/** What a letter says now. `version` null: Patronat's own words. */
export type Wording = LetterInput & { campaignId: string; version: number | null }

const wordingOf = (campaignId: string, kind: LetterKind, language: LetterLanguage, own: Stored<LetterText> | null) => ({
  campaignId,
  kind,
  language,
  ...(own === null || own.data.text === ''
    ? LETTER_TEXT[kind][language]
    : { subject: own.data.subject, text: own.data.text }),
  version: own?.version ?? null,
})

/** What every letter of a campaign says, in each language. */
export async function listWordings(core: Core, actor: Actor, campaignId: string): Promise<Wording[]> {
  const campaign = await getCampaign(core, campaignId)
  permitWithin(actor, 'invitation:read', campaign.data.organisationId)
  const page = await letterRecord.list(core.tables, 'gsi1', lettersOf(campaignId), { first: 20 })
  const own = page.items.map(({ item }) => item)
  return LETTER_KINDS.flatMap((kind) =>
    LETTER_LANGUAGES.map(
      (language) =>
      wordingOf(campaignId, kind, language, own.find(({ data }) => data.kind === kind && data.language === language) ?? null), // prettier-ignore
    ),
  )
}

/** What one letter says. */
export const wordingFor = async (core: Core, campaignId: string, kind: LetterKind, language: LetterLanguage) =>
  wordingOf(campaignId, kind, language, await findOwn(core, campaignId, { kind, language }))

async function findOwn(core: Core, campaignId: string, of: Pick<LetterInput, 'kind' | 'language'>) {
  const claim = await readItem<{ holder: string }>(core.tables, 'registry', letterKey(campaignId, of))
  return claim === null ? null : letterRecord.get(core.tables, claim.holder)
}

/**
 * Keeps a campaign's own words for one letter and language; without text Patronat's own count again. Letters that went
 * out stay as they were. `expectedVersion` is null where there were none.
 * @throws record.changed | input.* | text.financial
 */
export async function keepLetter(
  core: Core,
  actor: Actor,
  input: LetterInput & { campaignId: string; expectedVersion: number | null },
  command?: Command,
): Promise<Wording> {
  const { campaignId, expectedVersion, ...said } = input
  const campaign = await getCampaign(core, campaignId)
  const { organisationId } = campaign.data
  permitWithin(actor, 'invitation:write', organisationId)
  const data = readInput(letterInput, said)
  refuseFinancial({ subject: data.subject, text: data.text })
  return once(
    core,
    actor,
    'letter.kept',
    command,
    () => wordingFor(core, campaignId, data.kind, data.language),
    async () => {
      const was = await findOwn(core, campaignId, data)
      if ((was?.version ?? null) !== expectedVersion) throw new DomainError('record.changed')
      const id = was?.id ?? newId('letter', core.clock.now())
      const act = { event: 'letter.kept', subject: id } as const
      if (was !== null) return commit(core, actor, act, [changeRecord(letterRecord, was, data)], command)
      const claim = { do: 'claim', key: letterKey(campaignId, data), holder: id, onTaken: 'record.changed' } as const
      return commit(
        core,
        actor,
        act,
        [createRecord(letterRecord, id, { ...data, organisationId, campaignId }), claim],
        command,
      )
    },
  )
}
