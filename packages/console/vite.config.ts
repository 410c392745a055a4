import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  plugins: [react()],
  build: {
    target: 'es2023',
    // A font or picture as `data:` would need a hole in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    // Libraries apart from our own screens: a new screen is a small download for whoever was here before.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'library', test: /node_modules/ }] } },
    },
  },
})
