import { test as base, type Page } from '@playwright/test'
import type { Settings } from '../src/generated/Settings'
import { Server } from './server'

export { expect } from '@playwright/test'

interface Fixtures {
  /** A server of this test alone. */
  server: Server
  /** What the reader has set before the program starts; null for a first start. */
  settings: Settings | null
}

/** French, light, at the size that nobody has changed. */
export const plain: Settings = { language: 'fr', text_size: 100, theme: 'light', contrast: 'standard' }

export const test = base.extend<Fixtures>({
  settings: [plain, { option: true }],
  server: async ({ settings }, use) => {
    const server = await Server.start()
    if (settings) await server.call('settle', settings)
    await use(server)
    await server.stop()
    base.expect(server.said, 'The engine’s side had nothing to complain about.').toBe('')
  },
  baseURL: async ({ server }, use) => {
    await use(server.address)
  },
  // Every test runs under the real policy, and no script may fail on the way.
  page: async ({ page }, use) => {
    const complaints = listen(page)
    await use(page)
    base.expect(complaints, 'The browser had nothing to complain about.').toEqual([])
  },
})

/** Collects errors of scripts and refusals of the policy; a call that the engine refused is none. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text())
  })
  return complaints
}
