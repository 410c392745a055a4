import { permit } from '@patronat/core/actor/permission.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { LETTER_LANGUAGES } from '@patronat/core/invitation/letter.model.ts'
import { type Prepared, prepareInvitations } from '@patronat/core/invitation/prepare-invitations.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'

const PreparedRef = builder.objectRef<Prepared>('PreparedInvitations').implement({
  description: 'What one step of preparing did.',
  fields: (t) => ({
    prepared: t.exposeInt('prepared', { description: 'Letters that were prepared now.' }),
    invited: t.exposeInt('invited', { description: 'Members who had a letter already.' }),
    pledged: t.exposeInt('pledged', { description: 'Members who are patrons, or about to be.' }),
    stopped: t.exposeInt('stopped', { description: 'Members who asked not to be written to.' }),
    after: t.exposeString('after', { nullable: true, description: 'For the next step; null: that was all.' }),
  }),
})

const PrepareInvitationsInput = builder.inputType('PrepareInvitationsInput', {
  description: 'For which members to prepare letters.',
  fields: (t) => ({
    campaign: t.id({ required: true, description: 'For which campaign.' }),
    legislature: t.id({ required: true, description: 'For which house.' }),
    language: t.field({
      type: 'LanguageTag',
      required: false,
      description: 'In which language: en, uk or de; left out: the house’s own.',
    }),
    after: t.string({ required: false, description: 'The `after` of the step before.' }),
  }),
})

builder.mutationField('prepareInvitations', (t) =>
  t.field({
    type: PreparedRef,
    errors: failing,
    description:
      'Prepares letters for the next members of a house, each with a prisoner proposed. Nothing is sent. Called again with `after` it goes on; called twice it prepares nothing twice.',
    args: { input: t.arg({ type: PrepareInvitationsInput, required: true, description: 'For whom.' }) },
    resolve: (_, { input: { campaign, legislature, language: tag, after } }, { core, actor }) => {
      permit(actor, 'invitation:write')
      const language = LETTER_LANGUAGES.find((one) => one === tag)
      if (tag != null && language === undefined) throw new DomainError('input.invalid', { field: 'language' })
      return prepareInvitations(core, actor, {
        campaignId: campaign,
        legislatureId: legislature,
        ...(language === undefined ? {} : { language }),
        ...(after == null ? {} : { after }),
      })
    },
  }),
)
