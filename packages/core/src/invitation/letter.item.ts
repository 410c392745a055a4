import type { Key } from '../table/client.ts'
import { defineRecord } from '../table/record.ts'
import type { LetterInput, LetterText } from './letter.model.ts'

export const letterRecord = defineRecord<LetterText>({
  kind: 'letter',
  shape: 1,
  indexes: ({ campaignId, kind, language }, id) => ({
    /** Which words of its own does this campaign have? */
    gsi1: { pk: lettersOf(campaignId), sk: `${kind}#${language}#${id}` },
  }),
})

export const lettersOf = (campaignId: string): string => `${campaignId}#WORDINGS`

/** One text a campaign, letter and language. */
export const letterKey = (campaignId: string, { kind, language }: Pick<LetterInput, 'kind' | 'language'>): Key => ({
  pk: `LETTER#${campaignId}#${kind}#${language}`,
  sk: 'CLAIM',
})
