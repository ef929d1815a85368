import { expect, test } from './fixture'
import { visit } from './screen'
import { say } from './words'

test('a tool is found without a mouse, with a typing mistake, and how much is found is told once', async ({ page }) => {
  await visit(page, 'start')
  await page.getByRole('link', { name: say('search-from-start') }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: say('search-title') })).toBeFocused()
  await page.keyboard.press('Tab')
  const field = page.getByRole('searchbox', { name: say('search-field') })
  await expect(field, 'The field comes first.').toBeFocused()
  const told: string[] = []
  await page.exposeFunction('tell', (words: string) => told.push(words))
  await page.evaluate(() => {
    const region = document.querySelector('main [role=status]')
    const tell = (window as unknown as { tell: (words: string) => void }).tell
    if (region) new MutationObserver(() => tell(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true })
  })
  await page.keyboard.type('photoshp', { delay: 30 })
  await page.keyboard.press('Enter')
  const need = page.getByRole('heading', { level: 2, name: say('need-graphics-media') })
  await expect(need, 'The need is found.').toBeVisible()
  await expect(page.getByText('Adobe Photoshop').first(), 'With the product in use.').toBeVisible()
  await expect(page.getByText('GIMP', { exact: true }), 'And the libre software for it.').toBeVisible()
  await expect(field, 'The focus stays where one types.').toBeFocused()
  await expect.poll(() => told.length, 'The count is told.').toBe(1)
  await field.fill('qqqqqqqqqq')
  await expect(page.getByText(say('search-none')).first(), 'That nothing is found is said, with what to try.').toBeVisible()
})
