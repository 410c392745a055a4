import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The one that takes minutes begins first: last, it would keep one core waiting for the other. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/test/simulate/')
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

/** Pure tests stand beside the code; what needs a database, a browser or several packages is in `test/`. */
export default defineConfig({
  // Vite would take graphql's ES modules, and packages under node_modules its CommonJS: two graphqls in one
  // process refuse each other's types. Node takes the same one for both; so do the tests.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['test/support/built-sites.ts'],
    // Each file has its own emulator and clock; two cores carry two files at a time.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A bound for what hangs, never a measure of speed: a loaded machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    reporters: process.env['CI'] === undefined ? ['default'] : ['dot'],
  },
})
