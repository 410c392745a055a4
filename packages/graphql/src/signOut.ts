import { builder } from './builder.ts'
import { signedIn } from './surface.ts'

builder.mutationType(signedIn)

builder.mutationField('signOut', (t) =>
  t.boolean({
    ...signedIn,
    description: 'Ends this session.',
    resolve: async (_, __, { signIn }) => {
      await signIn.signOut()
      return true
    },
  }),
)
