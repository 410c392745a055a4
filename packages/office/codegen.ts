import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of what this site asks for, from the printed schema and the `.graphql` files beside their screens. */
const config: CodegenConfig = {
  schema: process.env.OFFICE_SCHEMA ?? '../graphql/schema/office.graphql',
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
