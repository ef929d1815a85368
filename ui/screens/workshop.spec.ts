import { readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { create } from './audit'
import { overflow, unfold, violations } from './barrier'
import { expect, plain, test } from './fixture'
import { visit } from './screen'
import { say } from './words'

test('a workshop is prepared without an audit: what does not fit is told with the ways out', async ({ page }) => {
  await visit(page, 'start')
  await page.getByRole('link', { name: say('start-workshop.open') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: say('step-workshop') }), 'The page is read first.').toBeFocused()
  await expect(page.getByText(say('workshop-loose')), 'It says how long the choice stays.').toBeVisible()
  const row = page.getByRole('row').filter({ hasText: say('kit-step-vote') })
  await expect(row, 'The agenda is that of the method.').toContainText('0:25')
  await expect(page.getByText(say('kit-sheets', { sheets: 12, people: 8 })), 'Twelve sheets for eight people.').toBeVisible()
  await page.getByLabel(say('workshop-total')).selectOption('90')
  await expect(page.getByText(say('workshop-tight', { questions: 12, needs: 60, has: 45 })), 'What does not fit is told.').toBeVisible()
  await expect(page.getByText(say('workshop-fewer', { most: 9 })), 'So is how many questions do.').toBeVisible()
  await expect(page.getByText(say('workshop-longer', { enough: 115 })), 'And how long would do.').toBeVisible()
  await expect(page.getByRole('button', { name: say('workshop-write') }), 'There is no kit of it.').toHaveCount(0)
  const area = page.getByRole('checkbox', { name: new RegExp(`^${say('area-con')} `) })
  for (const name of ['con', 'pro']) await page.getByRole('checkbox', { name: new RegExp(`^${say(`area-${name}`)} `) }).uncheck()
  await expect(page.getByText(say('workshop-areas.hint', { count: 8 })), 'Two areas of two questions each are out.').toBeVisible()
  await expect(page.getByText(say('kit-sheets', { sheets: 11, people: 8 })), 'It fits, and takes less paper.').toBeVisible()
  await area.check()
  await expect(page.getByText(say('workshop-areas.hint', { count: 10 })), 'An area comes back with its questions.').toBeVisible()
})

test('the choice is kept in the audit and taken back; the kit is shown and written in another language', async ({ page, server }) => {
  await create(server)
  await visit(page, 'workshop')
  await expect(page.getByText(say('workshop-loose')), 'It is kept in the file.').toHaveCount(0)
  const people = page.getByLabel(say('workshop-people'))
  await people.selectOption('15')
  await expect(page.getByText(say('kit-sheets', { sheets: 18, people: 15 })), 'More people, more cards.').toBeVisible()
  await expect.poll(async () => (await server.call('desk', {}))?.workshop?.people, 'It is in the file.').toBe(15)
  await page.reload()
  await expect(people, 'And there after a reload.').toHaveValue('15')
  await page.getByRole('button', { name: say('undo'), exact: true }).click()
  await expect(people, 'One undo takes it back.').toHaveValue('8')
  await page.getByLabel(say('workshop-language')).selectOption('ro')
  const shown = page.locator('li', { hasText: say('kit-cards-title') })
  await shown.locator('summary', { hasText: say('document-preview') }).click()
  await expect(shown.getByRole('img'), 'Its pages are seen before it is written.').toHaveAccessibleName(new RegExp(say('kit-cards-title')))
  await page.getByRole('button', { name: say('workshop-write') }).click()
  const file = `${say('kit-areas-file', {}, 'ro')}.pdf`
  await expect(page.getByText(say('document-written', { file })), 'The last part is written.').toBeVisible()
  const path = (await server.call('desk', {}))?.path ?? ''
  const written = (await readdir(dirname(path))).filter((name) => name.endsWith('.pdf'))
  expect(written.length, 'Five parts lie beside the audit.').toBe(5)
  const guide = page.locator('li', { hasText: say('kit-guide-title') })
  await guide.locator('summary', { hasText: say('workshop-alone') }).click()
  await guide.getByLabel(say('document-way')).selectOption({ label: say('document-way-txt') })
  await guide.getByRole('button', { name: say('document-write') }).click()
  await expect(page.getByText(say('document-written', { file: `${say('kit-guide-file', {}, 'ro')}.txt` })), 'Or one as a text.').toBeVisible()
})

for (const language of ['fr', 'ro']) {
  test(`preparation and typing in ${language} with text twice as large: no barrier`, async ({ page, server }) => {
    await server.call('settle', { ...plain, language, text_size: 200 })
    await create(server)
    for (const route of ['workshop', 'typing']) {
      await page.goto('about:blank')
      await visit(page, route)
      await unfold(page)
      expect(await violations(page), `Axe finds nothing on the page of ${route}.`).toEqual([])
      for (const [width, height] of [[1024, 600], [1280, 800]] as const) {
        await page.setViewportSize({ width, height })
        await expect.poll(() => overflow(page), `The page of ${route} fits ${String(width)} pixels.`).toEqual([])
      }
    }
  })
}
