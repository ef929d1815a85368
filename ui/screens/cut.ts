import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Whether no change reaches the engine's side. */
    isCut: boolean
  }
}

/**
 * Cuts the way of changes to the file until the answer is called. The page itself does not send them, so that nothing
 * hangs on how the driver holds requests back.
 */
export async function cut(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const send = window.fetch
    window.isCut = true
    window.fetch = (input, options) =>
      window.isCut && input === '/call/change' ? Promise.reject(new TypeError('Failed to fetch')) : send(input, options)
  })
  return () => page.evaluate(() => void (window.isCut = false))
}
