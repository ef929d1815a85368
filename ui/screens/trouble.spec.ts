import type { Page } from '@playwright/test'
import { open, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerAll, create } from './audit'
import { expect, test } from './fixture'
import { say } from './words'

async function openPath(page: Page, path: string): Promise<void> {
  await page.getByLabel(say('start-file.path')).fill(path)
  await page.keyboard.press('Enter')
}

async function expectTrouble(page: Page, code: string): Promise<void> {
  const alert = page.getByRole('alert')
  await expect(alert, 'The page says what happened.').toContainText(say(`error-${code}`))
  await expect(alert, 'It says what to do.').toContainText(say(`error-${code}.hint`))
}

/** Writes bytes into a file at a place. */
async function write(path: string, at: number, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(bytes, 0, bytes.length, at)
  await file.close()
}

test('a foreign file is refused and left alone', async ({ page, server }) => {
  await page.goto('/')
  const path = join(server.folder, 'lettre.rumb')
  await writeFile(path, 'Chers amis,\n'.repeat(200))
  await openPath(page, path)
  await expectTrouble(page, 'not-rumb')
})

test('a missing file is said to be missing, and leaves the list of recent files', async ({ page, server }) => {
  const { path } = await create(server)
  await server.call('close', {})
  await page.goto('/')
  const listed = page.waitForResponse('**/call/start')
  await openPath(page, join(server.folder, 'nulle part.rumb'))
  await expectTrouble(page, 'missing')
  // The list of recent files is asked for again; what comes now is of the time before the file goes.
  await listed
  const recent = page.getByRole('button', { name: 'Les Amis du Lac', exact: true })
  await expect(recent).toBeVisible()
  await rename(path, `${path}.away`)
  await recent.click()
  await expectTrouble(page, 'missing')
  await expect(recent, 'The list does not offer it any more.').toHaveCount(0)
})

test('a file in use elsewhere opens once the other window let go of it', async ({ page, server, other }) => {
  const { path } = await create(other, 'Le Foyer')
  await page.goto('/')
  await openPath(page, path)
  await expectTrouble(page, 'in-use')
  await other.call('close', {})
  await page.getByRole('alert').getByRole('button', { name: say('start-again') }).click()
  await expect(page.getByRole('banner'), 'The file is open.').toContainText('Le Foyer')
  // The file goes with the folder of the other window.
  await server.call('close', {})
})

test('a newer file is refused and left alone', async ({ page, server }) => {
  const { path } = await create(server)
  await server.call('close', {})
  // The version of the store stands at byte 60 of an SQLite file.
  await write(path, 60, Uint8Array.of(0, 0, 3, 231))
  await page.goto('/')
  await openPath(page, path)
  await expectTrouble(page, 'newer')
})

// What is written over its first bytes too is no audit any more, but was one.
for (const [code, from] of [['damaged', 100], ['not-rumb', 0]] as const) {
  test(`a file that is “${code}” is brought back from its backup with its answers, and kept aside`, async ({ page, server }) => {
    const { path } = await create(server)
    await answerAll(server)
    const answers = (await server.call('desk', {}))?.answers
    const shelf = join(server.folder, 'backups')
    await expect
      .poll(() => readdir(shelf, { recursive: true }).then((names) => names.filter((name) => name.endsWith('.rumb')).length, () => 0), 'A backup is made by itself.')
      .toBe(1)
    await server.call('close', {})
    await write(path, from, new Uint8Array(12_000).fill(255))
    await page.goto('/')
    await openPath(page, path)
    await expectTrouble(page, code)
    const alert = page.getByRole('alert')
    await alert.getByRole('button').first().click()
    await expect(page.getByRole('banner')).toContainText('Les Amis du Lac')
    expect((await server.call('desk', {}))?.answers, 'The answers of the backup are back.').toEqual(answers)
    const files = await readdir(join(path, '..'))
    expect(files.filter((name) => name.endsWith('.rumb')).length, 'The damaged file is kept aside.').toBe(2)
  })
}

// What a test cannot bring about by itself is answered in the engine’s place.
for (const code of ['read-only', 'disk-full', 'internal', 'bad-name', 'exists'] as const) {
  test(`a new audit that ends in “${code}” says what happened and what to do`, async ({ page }) => {
    await page.goto('/')
    await page.route('**/call/create', (route) => route.fulfill({ status: 422, json: { code, detail: '' } }))
    await page.getByLabel(say('start-new.name')).fill('Les Amis du Lac')
    await page.keyboard.press('Enter')
    await expectTrouble(page, code)
    await expect(page.getByLabel(say('start-new.name')), 'What was typed is still there.').toHaveValue('Les Amis du Lac')
    await expect(page.getByRole('alert').getByRole('button'), 'There is no file that could be copied.').toHaveCount(0)
  })
}

test('a place that cannot be written offers a copy', async ({ page, server }) => {
  const { path } = await create(server)
  await server.call('close', {})
  await page.goto('/')
  await page.route('**/call/open', (route) => route.fulfill({ status: 422, json: { code: 'read-only', detail: '' } }))
  await openPath(page, path)
  await expectTrouble(page, 'read-only')
  await page.getByRole('button', { name: say('start-copy') }).click()
  await expect(page.getByRole('banner'), 'The copy is open.').toContainText('Les Amis du Lac')
  const desk = await server.call('desk', {})
  expect(desk?.path, 'It is another file.').not.toBe(path)
})

test('an engine that does not answer at the start is said in words', async ({ page }) => {
  await page.route('**/call/start', (route) => route.abort())
  await page.goto('/')
  await expectTrouble(page, 'internal')
})
