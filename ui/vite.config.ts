import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

// The window asks the shell; a browser asks the test server, which also serves these files.
const server = process.env['RUMB_SERVER'] ?? 'http://127.0.0.1:4477'

export default defineConfig({
  plugins: [svelte()],
  base: './',
  build: {
    target: ['safari18', 'chrome125'],
    // The content security policy allows fonts from files only, not from data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  server: { proxy: { '/call': server } },
  test: { include: ['test/**/*.test.ts'], environment: 'happy-dom', testTimeout: 60_000 },
})
