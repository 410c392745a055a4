import { defineConfig } from 'vitest/config'

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
    // A bound for what hangs, never a measure of speed: a loaded machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    reporters: process.env['CI'] === undefined ? ['default'] : ['dot'],
  },
})
