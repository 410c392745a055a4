import { permit } from '@patronat/core/actor/permission.ts'
import { type Composed, previewLetters } from '@patronat/core/invitation/compose-letter.ts'
import { type LetterFigures, readFigures } from '@patronat/core/invitation/figures.ts'
import type { Invitation } from '@patronat/core/invitation/invitation.model.ts'
import { LETTER_KINDS } from '@patronat/core/invitation/letter.model.ts'
import { listWordings, type Wording } from '@patronat/core/invitation/letter.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { builder } from '../builder.ts'
import { present } from '../campaign/campaign.type.ts'
import { GroupView, LegislatureView } from '../source/view.ts'
import { InvitationRef } from './invitation.type.ts'

/** All of it is console only, by naming no surface. */
export const LetterKind = builder.enumType('LetterKind', {
  description: 'Which letter of a campaign.',
  values: LETTER_KINDS,
})

export const LetterTextType = builder.objectRef<Wording>('LetterText').implement({
  description: 'What a letter of a campaign says in one language.',
  fields: (t) => ({
    kind: t.field({ type: LetterKind, description: 'Which letter.', resolve: ({ kind }) => kind }),
    language: t.field({ type: 'LanguageTag', description: 'In which language.', resolve: ({ language }) => language }),
    subject: t.exposeString('subject', { description: 'The subject.' }),
    text: t.exposeString('text', {
      description: 'Paragraphs; `{member}`, `{prisoner}` and `{deadline}` are filled in for each member.',
    }),
    version: t.exposeInt('version', {
      nullable: true,
      description: 'For `expectedVersion`; null: nobody has changed Patronat’s own words.',
    }),
  }),
})

const Figures = builder.objectRef<LetterFigures>('LetterFigures').implement({
  description: 'How the letters to one group of a house stand. Each letter is counted once.',
  fields: (t) => {
    const counted = (figure: keyof LetterFigures['counts'], description: string) =>
      t.int({ description, resolve: ({ counts }) => counts[figure] })
    return {
      legislature: t.field({
        type: LegislatureView,
        description: 'Which house.',
        resolve: async ({ legislatureId }, _, { source }) => present(await source.legislature(legislatureId)),
      }),
      group: t.field({
        type: GroupView,
        nullable: true,
        description: 'Which group; null: members without one.',
        resolve: ({ groupId }, _, { source }) => (groupId === null ? null : source.group(groupId)),
      }),
      prepared: counted('PREPARED', 'Wait to be sent.'),
      sent: counted('SENT', 'Went out, without an answer.'),
      followedUp: counted('FOLLOWED_UP', 'Without an answer to the second letter either.'),
      thinking: counted('THINKING', 'The office has not decided.'),
      refused: counted('REFUSED', 'The office said no.'),
      joined: counted('JOINED', 'The member pledged after the letter.'),
      stopped: counted('STOPPED', 'The member asked not to be written to.'),
      bounced: counted('BOUNCED', 'Came back.'),
      leftOut: counted('LEFT_OUT', 'Were not sent.'),
    }
  },
})

type Previewed = Composed & { invitation: Stored<Invitation> }
const Preview = builder.objectRef<Previewed>('LetterPreview').implement({
  description: 'A letter as it would go out now.',
  fields: (t) => ({
    invitation: t.field({ type: InvitationRef, description: 'Which.', resolve: ({ invitation }) => invitation }),
    to: t.exposeString('to', { nullable: true, description: 'The address; null: none is known.' }),
    subject: t.exposeString('subject', { description: 'The subject.' }),
    paragraphs: t.exposeStringList('paragraphs', { description: 'What it says, merged.' }),
  }),
})

const CAMPAIGN = 'Of which campaign.'

builder.queryFields((t) => ({
  letterTexts: t.field({
    type: [LetterTextType],
    description: 'What the letters of a campaign say: each in each language.',
    args: { campaign: t.arg.id({ required: true, description: CAMPAIGN }) },
    resolve: (_, { campaign }, { core, actor }) => {
      permit(actor, 'invitation:read')
      return listWordings(core, actor, campaign)
    },
  }),
  letterFigures: t.field({
    type: [Figures],
    description: 'How the letters of a campaign stand, by house and group; at most 100 houses.',
    complexity: { field: 5, multiplier: 20 },
    args: { campaign: t.arg.id({ required: true, description: CAMPAIGN }) },
    resolve: (_, { campaign }, { core, actor }) => {
      permit(actor, 'invitation:read')
      return readFigures(core, actor, campaign)
    },
  }),
  letterPreviews: t.field({
    type: [Preview],
    description: 'Three letters to a house, at random of those that wait to be sent.',
    complexity: { field: 10, multiplier: 3 },
    args: {
      campaign: t.arg.id({ required: true, description: CAMPAIGN }),
      legislature: t.arg.id({ required: true, description: 'To which house.' }),
    },
    resolve: (_, { campaign, legislature }, { core, actor }) => {
      permit(actor, 'invitation:read')
      return previewLetters(core, actor, { campaignId: campaign, legislatureId: legislature })
    },
  }),
}))
