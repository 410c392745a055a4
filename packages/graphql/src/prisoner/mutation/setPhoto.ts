import { permit } from '@patronat/core/actor/permission.ts'
import { setPhoto } from '@patronat/core/prisoner/photo.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { LocalTextInput, textOf } from '../../local-text.ts'
import { PrisonerView } from '../../source/view.ts'
import { SourceInput } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'
import { sourceOf } from './given.ts'

const SetPhotoInput = builder.inputType('SetPhotoInput', {
  description: 'A picture of a person, or what is said about the one they have.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Whom.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    picture: t.string({
      description:
        'JPEG or PNG in base64, at most 300 kB and 1200 points, with nothing besides the picture in it (no EXIF, XMP, profile). None: the picture stays.',
    }),
    credit: t.string({ required: true, description: 'Whose picture it is.' }),
    alternativeText: t.field({
      type: [LocalTextInput],
      required: true,
      description: 'What is seen, for who can’t see it; in one language at least.',
    }),
    source: t.field({ type: SourceInput, required: true, description: 'Where it is from.' }),
    licence: t.string({ description: 'On what terms it may be shown.' }),
  }),
})

builder.mutationField('setPhoto', (t) =>
  t.field({
    type: PrisonerView,
    errors: failing,
    description: 'Gives a person a picture. A new one is INTERNAL until its group is published.',
    args: { input: t.arg({ type: SetPhotoInput, required: true, description: 'Whom, and which.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      permit(actor, 'prisoner:write')
      const { id, expectedVersion, commandId, picture, credit, alternativeText, source, licence } = input
      const said = { credit, alternativeText: textOf(alternativeText, 'alternativeText'), source: sourceOf(source) }
      const given = { id, expectedVersion, ...said, licence: licence ?? null }
      const bytes = picture == null ? null : Buffer.from(picture, 'base64')
      const command = { id: commandId, input: { ...given, picture: picture ?? null } }
      return shown(await setPhoto(core, actor, { ...given, picture: bytes }, command))
    },
  }),
)
