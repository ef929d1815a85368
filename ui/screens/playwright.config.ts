import { defineConfig } from '@playwright/test'

// The system's Chromium, never a downloaded one, and nothing that it would do on the network by itself.
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

export default defineConfig({
  testDir: '.',
  globalSetup: './setup.ts',
  outputDir: '../../target/screens',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A browser that loses its breath on a busy machine is asked once more; the list says then that a test was flaky.
  retries: 1,
  reporter: 'list',
  // Wide enough for a machine of two cores that builds something else meanwhile.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 30_000,
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [...quiet, ...offline],
    },
  },
})
