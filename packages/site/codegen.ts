import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of what the public site asks of the public graph, from the printed schema and the `.graphql` files beside their screens. */
const config: CodegenConfig = {
  schema: '../graphql/schema/public.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        defaultScalarType: 'string',
        avoidOptionals: false,
        skipTypename: false,
      },
    },
  },
}

export default config
