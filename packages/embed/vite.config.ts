import { defineConfig } from 'vite'

export default defineConfig({
  base: '/partners/',
  // Nothing is inlined as data:, so that the content security policy can stay at 'self'.
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
  },
})
