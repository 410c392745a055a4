import { CONSENT_ABOUT, CONSENT_STATES, type Consent } from '@patronat/core/prisoner/consent.model.ts'
import { builder } from '../builder.ts'
import { ParliamentarianView, PrisonerView } from '../source/view.ts'
import { BasisKind } from './prisoner.input.ts'

/** All of it is console only, by naming no surface. Who, how and where to reach them is told by `revealContact` only. */
export const ConsentAbout = builder.enumType('ConsentAbout', {
  description: 'What was asked. One does not follow from the other.',
  values: CONSENT_ABOUT,
})
export const ConsentState = builder.enumType('ConsentState', { description: 'What was said.', values: CONSENT_STATES })

const ConsentType = builder.objectRef<Consent>('Consent').implement({
  description: 'One line of the ledger of consents. Never changed.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counted from 1.' }),
    about: t.expose('about', { type: ConsentAbout, description: 'What was asked.' }),
    state: t.expose('state', { type: ConsentState, description: 'What was said.' }),
    by: t.expose('by', { type: BasisKind, description: 'Who said it.' }),
    on: t.exposeString('on', { description: 'The day.' }),
    excludes: t.field({
      type: [ParliamentarianView],
      description: 'Members who are not wanted as patrons; at most 50. An office never learns of it.',
      resolve: async ({ excludes }, _, { source }) =>
        (await Promise.all(excludes.map((id) => source.parliamentarian(id)))).filter((member) => member !== null),
    }),
    admits: t.field({
      type: [ParliamentarianView],
      description: 'Members who are wanted as patrons after all; at most 50.',
      resolve: async ({ admits = [] }, _, { source }) =>
        (await Promise.all(admits.map((id) => source.parliamentarian(id)))).filter((member) => member !== null),
    }),
  }),
})

builder.objectField(PrisonerView, 'consents', (t) =>
  t.field({
    type: [ConsentType],
    description: 'The ledger, oldest first; at most 100.',
    resolve: ({ record }) => record.data.consents ?? [],
  }),
)
