import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of what the dashboard asks, from the printed public schema. The examples are run by a test instead. */
const config: CodegenConfig = {
  schema: process.env.PUBLIC_SCHEMA ?? '../graphql/schema/public.graphql',
  documents: ['src/**/*.graphql', '!src/example/**'],
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
