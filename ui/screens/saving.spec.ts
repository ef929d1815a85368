import { rename } from 'node:fs/promises'
import { create } from './audit'
import { cut } from './cut'
import { expect, test } from './fixture'
import { visit } from './screen'
import { say } from './words'

test('an answer that cannot be saved says so, stays on the screen and is saved by a new try', async ({ page, server }) => {
  await create(server)
  await visit(page, 'questions/con-01')
  const mend = await cut(page)
  await page.keyboard.press('2')
  const bar = page.getByRole('banner')
  await expect(bar.getByRole('status'), 'The bar counts what is not saved.').toHaveText(say('unsaved', { count: 1 }))
  await expect(page.getByRole('alert'), 'The question says it too.').toContainText(say('unsaved-answer'))
  await expect(page.getByRole('radio', { checked: true }), 'The answer stays.').toHaveValue('2')
  await page.keyboard.press('Enter')
  await expect(page, 'The page does not run away from it.').toHaveURL(/con-01$/)

  await page.goto('/#/questions/con-02')
  await expect(page.getByRole('heading', { level: 1, name: say('question-con-02') })).toBeFocused()
  await page.keyboard.press('1')
  await expect(bar.getByRole('status')).toHaveText(say('unsaved', { count: 2 }))
  expect((await server.call('desk', {}))?.answers, 'Nothing is in the file yet.').toEqual({})
  await mend()
  await bar.getByRole('button', { name: say('unsaved-retry') }).click()
  await expect(bar.getByRole('button', { name: say('unsaved-retry') })).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
  // The second is sent once the first is in the file.
  await expect.poll(async () => (await server.call('desk', {}))?.answers, 'Nothing was lost.').toEqual({
    'CON-01': { state: 'answered', value: 2 },
    'CON-02': { state: 'answered', value: 1 },
  })
})

test('leaving with something unsaved asks first, and staying loses nothing', async ({ page, server }) => {
  const { path } = await create(server)
  await visit(page, 'questions/con-01')
  const mend = await cut(page)
  await page.keyboard.press('2')
  await expect(page.getByRole('radio', { checked: true }), 'The key is heard.').toHaveValue('2')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.goto('/#/start')
  await page.getByRole('button', { name: say('start-open.close') }).click()
  const dialog = page.getByRole('dialog', { name: say('leaving', { count: 1 }) })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog, 'Escape stays.').toBeHidden()
  await page.getByRole('button', { name: say('start-open.close') }).click()
  await expect(dialog).toBeVisible()
  await mend()
  await dialog.getByRole('button', { name: say('unsaved-retry') }).click()
  await expect(page.getByRole('button', { name: say('start-open.close') }), 'Once saved, the file is closed.').toHaveCount(0)
  const desk = await server.call('open', { path })
  expect(desk.answers, 'The answer is in the file.').toEqual({ 'CON-01': { state: 'answered', value: 2 } })
})

test('keys answer nothing behind the question before leaving', async ({ page, server }) => {
  await create(server)
  await visit(page, 'questions/con-01')
  await cut(page)
  await page.keyboard.press('2')
  await expect(page.getByRole('alert')).toBeVisible()
  await visit(page, 'start')
  await page.getByRole('button', { name: say('start-open.close') }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await visit(page, 'questions/con-01')
  await page.keyboard.press('4')
  // A click beside the buttons takes the focus out of the dialog.
  await dialog.getByRole('heading').click()
  await page.keyboard.press('3')
  await page.keyboard.press('Escape')
  await expect(dialog, 'Escape still stays.').toBeHidden()
  await expect(page.getByRole('radio', { checked: true }), 'The answer is the one before.').toHaveValue('2')
})

test('a reload with something unsaved asks first', async ({ page, server }) => {
  await create(server)
  await visit(page, 'questions/con-01')
  await cut(page)
  await page.keyboard.press('1')
  await expect(page.getByRole('alert')).toBeVisible()
  const asked = page.waitForEvent('dialog')
  const reload = page.reload().catch(() => null)
  const dialog = await asked
  expect(dialog.type(), 'The browser asks before the page goes.').toBe('beforeunload')
  await dialog.accept()
  await reload
})

test('a file that went away is said to be gone, and comes back with the answer', async ({ page, server }) => {
  const { path } = await create(server)
  await visit(page, 'questions/con-01')
  await rename(path, `${path}.away`)
  await page.keyboard.press('3')
  const alert = page.getByRole('alert')
  await expect(alert, 'The page says what happened.').toContainText(say('error-gone'))
  await rename(`${path}.away`, path)
  await alert.getByRole('button', { name: say('unsaved-retry') }).click()
  await expect(alert).toHaveCount(0)
  const desk = await server.call('open', { path })
  expect(desk.answers, 'The answer is in the file.').toEqual({ 'CON-01': { state: 'answered', value: 3 } })
})

test('a file that went away for good goes on as a copy, with the answer that waited', async ({ page, server }) => {
  const { path } = await create(server)
  await visit(page, 'questions/con-01')
  await rename(path, `${path}.away`)
  await page.keyboard.press('3')
  await page.getByRole('alert').getByRole('button', { name: say('start-copy') }).click()
  await expect(page.getByRole('alert'), 'All is saved.').toHaveCount(0)
  const desk = await server.call('desk', {})
  expect(desk?.path, 'The copy is another file, or stands where the file was.').toBeTruthy()
  expect(desk?.answers, 'The answer is in it.').toEqual({ 'CON-01': { state: 'answered', value: 3 } })
})

test('a name that cannot be is said to be refused, and a tab in it becomes a space', async ({ page, server }) => {
  await create(server)
  await visit(page, 'association')
  const name = page.getByRole('textbox', { name: say('association-name') })
  await name.fill('Les\tAmis')
  await name.blur()
  await expect.poll(async () => (await server.call('desk', {}))?.association, 'The tab is a space.').toBe('Les Amis')
})
