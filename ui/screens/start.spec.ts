import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { place } from './audit'
import { expect, test } from './fixture'
import { say } from './words'

test.describe('a first start', () => {
  test.use({ settings: null })

  test('asks for the language by keyboard, speaks it at once and remembers it', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 }), 'The page asks in the language of the system.').toBeFocused()
    const romanian = page.getByRole('button', { name: say('language-ro') })
    await expect(romanian, 'Each language is named in itself.').toHaveAttribute('lang', 'ro')
    await romanian.focus()
    await page.keyboard.press('Enter')
    const title = page.getByRole('heading', { level: 1, name: say('start-title', {}, 'ro') })
    await expect(title, 'The start page is in Romanian.').toBeVisible()
    await expect(page.locator('html'), 'The page says which language it is in.').toHaveAttribute('lang', 'ro')
    await page.reload()
    await expect(title, 'The language is asked once.').toBeVisible()
  })
})

test('a new audit takes a name and nothing else, without a mouse', async ({ page, server }) => {
  await page.goto('/')
  const name = page.getByLabel(say('start-new.name'))
  await name.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('start-new.name-missing')), 'An empty name is asked for.').toBeVisible()
  await expect(name, 'The field is tied to what it lacks.').toHaveAccessibleDescription(new RegExp(say('start-new.name-missing')))
  await page.keyboard.type('Les Amis du Lac')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: say('association-title') }), 'The association’s page is read first.').toBeFocused()
  await expect(page.getByLabel(say('association-name'), { exact: true })).toHaveValue('Les Amis du Lac')
  await expect(page.getByRole('banner').getByRole('status'), 'The page says when it was saved.').toHaveText(/\d/)
  const files = await readdir(join(server.folder, ...place))
  expect(files, 'There is one file, named like the association.').toContain('Les Amis du Lac.rumb')
})

test('the example opens with answers, results, proposals, a plan and documents', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: say('start-example.open') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('results-title') })).toBeFocused()
  await expect(page.getByRole('heading', { name: say('results-strengths') }), 'Strengths come first.').toBeVisible()
  for (const [step, title] of [
    ['recommendations', 'recommendations-title'],
    ['plan', 'plan-title'],
    ['documents', 'documents-title'],
    ['tools', 'tools-title'],
    ['association', 'association-title'],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name: say(`step-${step}`) }).click()
    await expect(page.getByRole('heading', { level: 1, name: say(title) }), `The page of ${step} is there and read first.`).toBeFocused()
  }
  await expect(page.getByRole('checkbox', { checked: true }).first(), 'The profile is filled in.').toBeVisible()
  await page.getByRole('link', { name: say('step-questions') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('end-done') }), 'No question is open.').toBeVisible()
})

test('a reload keeps the audit open, a closed one is found among the recent files', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: say('start-example.open') }).click()
  await page.getByRole('link', { name: say('results-plan') }).click()
  const title = page.getByRole('heading', { level: 1, name: say('plan-title') })
  await expect(title).toBeVisible()
  await page.reload()
  await expect(title, 'The same page of the same audit is there.').toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: say('start-home') }).click()
  await page.getByRole('button', { name: say('start-open.close') }).click()
  await expect(page.getByRole('navigation'), 'Without an audit there are no steps.').toHaveCount(0)
  await page.getByRole('heading', { name: say('start-recent') }).locator('..').getByRole('button').first().click()
  await expect(page.getByRole('navigation'), 'The file is open again.').toBeVisible()
})
