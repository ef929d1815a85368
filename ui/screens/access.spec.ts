import { bareIds, overflow, pale, unfold, violations } from './barrier'
import { expect, plain, test } from './fixture'
import { walk } from './focus'
import { longest, screens, visit } from './screen'
import { say } from './words'

for (const { name, show } of screens) {
  test(`${name}: no barrier, nothing to move sideways, all in reach of the Tab key`, async ({ page, server }) => {
    await show({ page, server })
    // An open page holds all that a closed one does, and more.
    await unfold(page)
    expect(await violations(page), 'Axe finds nothing when everything is open.').toEqual([])
    expect(await bareIds(page), 'Words stand everywhere.').toEqual([])
    expect(await walk(page), 'The Tab key reaches everything, with a ring that is seen.').toEqual([])
    for (const [width, height] of [[1024, 600], [640, 480], [320, 512]] as const) {
      await page.setViewportSize({ width, height })
      await expect.poll(() => overflow(page), `A screen of ${String(width)} pixels is wide enough.`).toEqual([])
    }
    // Where the walk ended, the link that jumps over the steps is shown above the page.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    expect(await violations(page), 'Axe finds nothing on the narrow screen.').toEqual([])
  })
}

test.describe('a first start', () => {
  test.use({ settings: null })

  test('the choice of language: no barrier, all in reach of the Tab key', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await violations(page), 'Axe finds nothing.').toEqual([])
    expect(await walk(page), 'The Tab key reaches everything.').toEqual([])
    await page.setViewportSize({ width: 320, height: 512 })
    await expect.poll(() => overflow(page), 'A narrow screen is wide enough.').toEqual([])
  })
})

for (const language of ['fr', 'en', 'es', 'ca', 'ro']) {
  test(`the longest pages in ${language} with text twice as large, light and dark: no barrier`, async ({ page, server }) => {
    await server.call('settle', { ...plain, language, text_size: 200 })
    await server.call('example', { language })
    for (const route of longest) {
      await page.goto('about:blank')
      await visit(page, route)
      await unfold(page)
      expect(await violations(page), `Axe finds nothing on the page of ${route}.`).toEqual([])
      await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
      expect(await pale(page), `Words are seen in the dark on the page of ${route}.`).toEqual([])
      for (const [width, height] of [[1024, 600], [1280, 800]] as const) {
        await page.setViewportSize({ width, height })
        await expect.poll(() => overflow(page), `The page of ${route} fits ${String(width)} pixels.`).toEqual([])
      }
    }
    await expect(page.getByRole('heading', { level: 1 }), 'The page is in its language.').toHaveText(say('recommendations-title', {}, language))
  })
}

test('results and plan in the dark with more contrast: no barrier', async ({ page, server }) => {
  await server.call('settle', { ...plain, theme: 'dark', contrast: 'more' })
  await server.call('example', { language: 'fr' })
  for (const route of ['results', 'plan']) {
    await page.goto('about:blank')
    await visit(page, route)
    await unfold(page)
    expect(await violations(page), `Axe finds nothing on the page of ${route}.`).toEqual([])
  }
})
