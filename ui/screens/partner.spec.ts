import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from './fixture'
import { visit } from './screen'
import { say } from './words'

const name = 'Fédération des maisons du lac'

test('a partner is taken from a file by keyboard, shown, kept and taken away', async ({ page, server }) => {
  await visit(page, 'settings')
  await expect(page.getByText(say('partner-none')), 'Nobody accompanies yet.').toBeVisible()
  await page.getByLabel(say('partner-path')).fill(resolve('../tests/partner.rumbpack'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('partner-taken', { name })), 'It is said who accompanies.').toBeVisible()
  const logo = page.getByRole('img', { name: say('partner-logo-alt', { name }) })
  await expect(logo, 'The logo is seen.').toBeVisible()
  await expect.poll(() => logo.evaluate((image) => (image as HTMLImageElement).naturalWidth), 'The policy lets it in.').toBe(360)
  await expect(page.getByText('bonjour@maisons-du-lac.example'), 'And how to reach them.').toBeVisible()

  const torn = join(server.folder, 'torn.rumbpack')
  await writeFile(torn, 'no archive')
  await page.getByLabel(say('partner-path')).fill(torn)
  await page.getByRole('button', { name: say('partner-another') }).click()
  await expect(page.getByText(say('partner-refused-not-a-pack')), 'What is no pack says so.').toBeVisible()
  await expect(logo, 'The one before stays.').toBeVisible()
  await page.getByLabel(say('partner-path')).fill(join(server.folder, 'nowhere.rumbpack'))
  await page.getByRole('button', { name: say('partner-another') }).click()
  await expect(page.getByText(say('error-missing')), 'What is not there says so.').toBeVisible()

  await page.reload()
  await expect(logo, 'It is there after a new start.').toBeVisible()
  await page.getByRole('button', { name: say('partner-remove') }).click()
  await expect(page.getByText(say('partner-removed'))).toBeVisible()
  await expect(page.getByRole('heading', { name: say('partner-title') }), 'The focus is not lost.').toBeFocused()
  await expect(logo).toHaveCount(0)
  expect((await server.call('partner', {})).partner, 'Nobody accompanies any more.').toBeNull()
})
