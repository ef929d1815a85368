import { pathToFileURL } from 'node:url'
import { proposedPath } from './audit'
import { overflow, violations } from './barrier'
import { expect, test } from './fixture'

for (const [language, document] of [['fr', 'plan'], ['ro', 'plan'], ['ca', 'annex'], ['en', 'sheet'], ['ro', 'message'], ['es', 'minutes'], ['fr', 'fridge'], ['ro', 'roles'], ['es', 'poster'], ['ro', 'charter'], ['fr', 'cooperation']] as const) {
  test(`the ${document} as a page in ${language}: no barrier, nothing loaded, wide enough for a telephone`, async ({ page, server }) => {
    await server.call('example', { language: 'fr' })
    const path = await proposedPath(server, document, language, 'html')
    const job = await server.call('export', { document, language, path, replace: false })
    await expect.poll(async () => (await server.call('job', job)).state, 'It is written.').toBe('written')
    const address = pathToFileURL(path).href
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(address)
    expect(asked, 'The page loads nothing but itself.').toEqual([address])
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    expect(await violations(page), 'Axe finds nothing.').toEqual([])
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflow(page), `${String(width)} pixels are wide enough.`).toEqual([])
    }
  })
}
