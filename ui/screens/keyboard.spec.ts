import type { Page } from '@playwright/test'
import { basename } from 'node:path'
import { create, proposedPath } from './audit'
import { cut } from './cut'
import { expect, test } from './fixture'
import { visit } from './screen'
import { say } from './words'

/** Waits until something inside the page has the focus, in sight. */
async function expectFocus(page: Page, message: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== document.body && document.activeElement?.checkVisibility()), message)
    .toBe(true)
}

test('what goes away under the focus leaves it to what is nearest', async ({ page, server }) => {
  await create(server)
  await visit(page, 'questions/con-01')
  await page.keyboard.press('2')
  const undo = page.getByRole('button', { name: say('undo') })
  await expect(undo).toBeEnabled()
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect(undo, 'There is nothing more to undo.').toBeDisabled()
  const redo = page.getByRole('button', { name: say('redo') })
  await expect(redo, 'What was undone can be done again.').toBeFocused()
  await page.keyboard.press('Enter')
  await expect(undo, 'And undone.').toBeFocused()

  await page.getByRole('button', { name: say('question-clear') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 }), 'The question is there to be answered again.').toBeFocused()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { checked: true }), 'Keys answer it.').toHaveValue('3')

  const mend = await cut(page)
  await page.keyboard.press('1')
  const again = page.getByRole('alert').getByRole('button')
  await again.focus()
  await mend()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: say('question-next') }), 'Once saved, the way on has the focus.').toBeFocused()
})

test('on the start page the focus stays in the list it was in, and comes back from the dialog', async ({ page, server }) => {
  for (const name of ['Le Foyer', 'La Ronde', 'Les Amis du Lac']) await create(server, name)
  await visit(page, 'start')
  const forget = (name: string) => page.getByRole('button', { name: say('start-recent.forget-name', { name }) })
  await forget('La Ronde').focus()
  await page.keyboard.press('Enter')
  await expect(forget('La Ronde'), 'The file is out of the list.').toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Le Foyer', exact: true }), 'The file after it has the focus.').toBeFocused()

  await visit(page, 'questions/con-01')
  await cut(page)
  await page.keyboard.press('1')
  await expect(page.getByRole('alert')).toBeVisible()
  await visit(page, 'start')
  const close = page.getByRole('button', { name: say('start-open.close') })
  await close.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: say('unsaved-retry') }), 'The first answer of the dialog has the focus.').toBeFocused()
  await page.keyboard.press('Escape')
  await expect(close, 'Staying gives the focus back.').toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: say('leaving-lose') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation'), 'The audit is closed.').toHaveCount(0)
  await expectFocus(page, 'The focus is on the page.')
})

test('a text so large that the lists of the top bar go keeps the focus beside them', async ({ page, server }) => {
  await create(server)
  await visit(page, 'tools')
  await page.getByLabel(say('settings-text-size')).focus()
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown')
  await expect(page.locator('html')).toHaveAttribute('data-text', '200')
  await expect(page.getByRole('link', { name: say('settings') }), 'The settings have the focus.').toBeFocused()
})

test('a document is written without a mouse, and its step is done', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'documents')
  const sheet = page.getByRole('heading', { name: say('document-sheet') }).locator('..')
  const write = sheet.getByRole('button', { name: say('document-write') })
  const file = basename(await proposedPath(server, 'sheet'))
  await write.focus()
  await page.keyboard.press('Enter')
  await expect(sheet.getByText(say('document-written', { file })), 'It is written.').toBeVisible()
  await expect(write, 'The button keeps the focus while it works.').toBeFocused()
  await expect(page.getByRole('link', { name: say('step-documents') }), 'The step is done.').toHaveAccessibleName(new RegExp(say('step-state-done')))
})

test('a step that was read is done, in words too, and asked for once', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().split('/call/')[1] ?? ''))
  await visit(page, 'results')
  const step = (id: string) => page.getByRole('navigation').getByRole('link', { name: say(`step-${id}`) })
  const done = new RegExp(say('step-state-done'))
  await expect(step('results'), 'It is not done while it is read.').not.toHaveAccessibleName(done)
  for (const next of ['recommendations', 'plan', 'documents']) {
    await step(next).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: say(`${next}-title`) })).toBeFocused()
  }
  for (const id of ['results', 'plan']) await expect(step(id), `${id} is done.`).toHaveAccessibleName(done)
  await expect(step('recommendations'), 'Nothing is decided by reading.').not.toHaveAccessibleName(done)
  await expect(step('documents'), 'No document is written yet.').not.toHaveAccessibleName(done)
  for (const call of ['results', 'recommendations', 'plan']) {
    expect(asked.filter((one) => one === call), `${call} is asked for once.`).toHaveLength(1)
  }
})
