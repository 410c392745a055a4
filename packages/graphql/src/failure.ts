import { DomainError } from '@patronat/core/base/error.ts'
import { sentenceOf } from './error/error.text.ts'
import { builder } from './builder.ts'
import { signedIn } from './surface.ts'

/** What an expected failure looks like: data, not an error, so that a form can say it beside the field. */
builder.objectType(DomainError, {
  name: 'Failure',
  ...signedIn,
  description: 'It was not done, and nothing was written. Says why and what to do.',
  fields: (t) => ({
    code: t.exposeString('code', { ...signedIn, description: 'One of a closed list: `pledge.exists` …' }),
    message: t.string({
      ...signedIn,
      description: 'A sentence in your language that names the remedy.',
      resolve: (error, _, { language }) => sentenceOf(error, language),
    }),
    field: t.exposeString('field', {
      nullable: true,
      ...signedIn,
      description: 'Path in the input, e.g. `declaration.url`.',
    }),
    detail: t.stringList({
      ...signedIn,
      description: 'What the sentence speaks of, e.g. the domains that work.',
      resolve: ({ detail }) => Object.values(detail).flat().map(String),
    }),
  }),
})

/** Every mutation's errors: typed as `<Result> | Failure`. */
export const failing = { types: [DomainError] }
