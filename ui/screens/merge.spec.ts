import { rm } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { overflow, violations } from './barrier'
import { copies } from './copy'
import { expect, plain, test } from './fixture'
import { visit } from './screen'
import { say } from './words'

async function look(page: Page, copy: string) {
  await page.getByLabel(say('merge-path')).fill(copy)
  await page.keyboard.press('Enter')
}

test('two copies are joined by keyboard, question by question, and undo takes it back', async ({ page, server }) => {
  const copy = await copies(server)
  await visit(page, 'association')
  await page.getByRole('link', { name: say('merge-from') }).click()
  await look(page, copy)
  await expect(page.getByText(say('merge-gained', { count: 1 })), 'What nobody else answered comes unasked.').toBeVisible()
  await expect(page.getByText(say('merge-open', { count: 2 })), 'What is undecided is counted.').toBeVisible()
  const first = page.getByRole('group', { name: say('question-gov-01') })
  await expect(first.getByText('Vu avec le bureau'), 'Our note stands beside our answer.').toBeVisible()
  await expect(first.getByText('<b>Sûr</b> { $x }'), 'Theirs is text, whatever it holds.').toBeVisible()

  const write = page.getByRole('button', { name: say('merge-write') })
  await write.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio').first(), 'The first open choice is found.').toBeFocused()
  expect((await server.call('desk', {}))?.answers['GOV-01'], 'Nothing is written before.').toEqual({ state: 'answered', value: 2 })
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(say('merge-open', { count: 1 })), 'One is left.').toBeVisible()
  await page.getByRole('group', { name: say('question-gov-02') }).getByRole('radio').first().check()
  await write.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('merge-done', { count: 2 })), 'It is told what came over.').toBeVisible()
  const desk = await server.call('desk', {})
  const values = ['GOV-01', 'GOV-02', 'CON-01'].map((id) => desk?.answers[id])
  expect(values, 'What was chosen, and what came unasked.').toEqual([3, 1, 1].map((value) => ({ state: 'answered', value })))
  const note = desk?.notes['GOV-01'] ?? ''
  for (const part of ['Vu avec le bureau', '<b>Sûr</b> { $x }', say('question-gov-01.level-2')]) expect(note, 'Nothing is lost.').toContain(part)

  await page.getByRole('button', { name: say('undo') }).click()
  await expect.poll(async () => (await server.call('desk', {}))?.answers, 'All is as it was.').toEqual({
    'GOV-01': { state: 'answered', value: 2 },
    'GOV-02': { state: 'answered', value: 1 },
  })
  await look(page, copy)
  await expect(page.getByText(say('merge-open', { count: 2 })), 'And may be joined again.').toBeVisible()
})

test('a whole area is taken at once, and a copy that vanishes is told', async ({ page, server }) => {
  const copy = await copies(server)
  await visit(page, 'merge')
  await look(page, copy)
  const area = say('area-gov')
  await page.getByRole('button', { name: say('merge-take-theirs', { area }) }).click()
  await expect(page.getByText(say('merge-taken-theirs', { area })), 'A screen reader hears it.').toBeAttached()
  await expect(page.getByRole('radio', { checked: true }), 'Both are chosen.').toHaveCount(2)
  await rm(copy)
  await page.getByRole('button', { name: say('merge-write') }).click()
  await expect(page.getByRole('alert').getByText(say('error-missing')), 'It is told.').toBeVisible()
  expect((await server.call('desk', {}))?.answers['GOV-01'], 'Nothing was written.').toEqual({ state: 'answered', value: 2 })
})

test('the same file is refused, and the page goes on', async ({ page, server }) => {
  const copy = await copies(server)
  await visit(page, 'merge')
  await look(page, copy.replace(' (copie d’Ana)', ''))
  await expect(page.getByRole('alert').getByText(say('error-same-file'))).toBeVisible()
  await look(page, copy)
  await expect(page.getByRole('radio'), 'Another file is looked at right away.').toHaveCount(4)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test.describe('with text twice as large', () => {
  test.use({ settings: { ...plain, text_size: 200 } })

  test('both sides are read without barriers and without moving sideways', async ({ page, server }) => {
    const copy = await copies(server)
    await visit(page, 'merge')
    await look(page, copy)
    await expect(page.getByRole('radio').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toEqual([])
  })
})
