import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: process.env['CONSOLE_SCHEMA'] ?? '../graphql/schema/console.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        importExtension: '.ts',
        scalars: {
          DateTime: 'string',
          PartialDate: 'string',
          URL: 'string',
          LanguageTag: 'string',
          CountryCode: 'string',
          YearMonth: 'string',
        },
      },
    },
  },
}

export default config
