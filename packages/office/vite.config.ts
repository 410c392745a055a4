import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// A build started by a test inherits NODE_ENV=test, and would ship React's development half, twice as big.
process.env['NODE_ENV'] = 'production'

export default defineConfig({
  base: '/office/',
  plugins: [react()],
  // Nothing is inlined as data:, so that the content security policy can stay at 'self'.
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
  },
})
