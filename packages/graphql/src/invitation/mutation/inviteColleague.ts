import { permit } from '@patronat/core/actor/permission.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { inviteColleague } from '@patronat/core/invitation/invite-colleague.ts'
import { listOwnAsked } from '@patronat/core/invitation/invitation.ts'
import { LETTER_LANGUAGES } from '@patronat/core/invitation/letter.model.ts'
import { builder } from '../../builder.ts'
import { present } from '../../campaign/campaign.type.ts'
import { failing } from '../../failure.ts'
import { OfficeView, ParliamentarianView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

type Asked = { parliamentarianId: string; askedAt: string }

/** Whether a letter went out, and what became of it, is not in it: that is between the campaign and the colleague. */
const ColleagueAsked = builder.objectRef<Asked>('ColleagueAsked').implement({
  ...officeOnly,
  description: 'A colleague whom an office asked.',
  fields: (t) => ({
    parliamentarian: t.field({
      type: ParliamentarianView,
      ...officeOnly,
      description: 'Whom.',
      resolve: async ({ parliamentarianId }, _, { source }) => present(await source.parliamentarian(parliamentarianId)),
    }),
    askedAt: t.field({ type: 'DateTime', ...officeOnly, description: 'When.', resolve: ({ askedAt }) => askedAt }),
  }),
})

builder.objectField(OfficeView, 'colleaguesAsked', (t) =>
  t.field({
    type: [ColleagueAsked],
    ...officeOnly,
    description: 'Whom it asked in a campaign; at most 100.',
    complexity: { field: 5, multiplier: 20 },
    args: { campaign: t.arg.id({ required: true, description: 'In which campaign.' }) },
    resolve: (office, { campaign }, { core, actor }) =>
      listOwnAsked(core, actor, { officeId: office.record.id, campaignId: campaign }),
  }),
)

const InviteColleagueInput = builder.inputType('InviteColleagueInput', {
  ...officeOnly,
  description: 'A patron asks a colleague. The campaign writes the letter and says who asks.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    office: t.id({ required: true, description: 'Through which office.' }),
    campaign: t.id({ required: true, description: 'In which campaign your member is a patron.' }),
    parliamentarian: t.id({ required: true, description: 'Whom to ask.' }),
    mailbox: t.string({ required: false, description: 'An official address, where the house publishes none.' }),
    note: t.string({ required: false, description: 'In your own words, at most 1000 characters.' }),
    language: t.field({ type: 'LanguageTag', required: false, description: 'en, uk or de; left out: the colleague’s house’s own.' }), // prettier-ignore
  }),
})

builder.mutationField('inviteColleague', (t) =>
  t.field({
    type: ColleagueAsked,
    ...officeOnly,
    errors: failing,
    description:
      'Asks a colleague, of any house that the campaign asks; five a day. No letter goes to who was written to already, is a patron, or asked not to be written to; the answer is the same.',
    args: { input: t.arg({ type: InviteColleagueInput, required: true, description: 'Whom, and what to say.' }) },
    resolve: async (_, { input: { commandId, ...input } }, { core, actor }) => {
      permit(actor, 'invitation:colleague')
      const language = input.language == null ? null : LETTER_LANGUAGES.find((one) => one === input.language)
      if (language === undefined) throw new DomainError('input.invalid', { field: 'language' })
      const given = {
        officeId: input.office,
        campaignId: input.campaign,
        parliamentarianId: input.parliamentarian,
        mailbox: input.mailbox?.trim() || null,
        note: input.note ?? '',
        language,
      }
      const { data } = await inviteColleague(core, actor, given, { id: commandId, input: given })
      return { parliamentarianId: data.parliamentarianId, askedAt: data.preparedAt }
    },
  }),
)
