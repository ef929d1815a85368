import { test as base } from '@playwright/test'
import type { Settings } from '../src/generated/Settings'
import { Server } from './server'

export { expect } from '@playwright/test'

interface Fixtures {
  /** A server of this test alone. */
  server: Server
  /** Another window: a second server with a folder of its own. */
  other: Server
  /** What the reader has set before the program starts; null for a first start. */
  settings: Settings | null
  /** Errors of scripts and refusals of the policy; a call that the engine refused is none. */
  complaints: string[]
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
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  other: async ({}, use) => {
    const server = await Server.start()
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => {
    await use(server.address)
  },
  // Every test runs under the real policy, and no script may fail on the way.
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    base.expect(complaints, 'The browser had nothing to complain about.').toEqual([])
  },
  page: async ({ page, complaints }, use) => {
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text())
    })
    await use(page)
  },
})
