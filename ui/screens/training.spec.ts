import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { place } from './audit'
import { expect, test } from './fixture'
import { visit } from './screen'
import type { Server } from './server'
import { say } from './words'

/** The file of the example. */
async function association(server: Server): Promise<string> {
  const folder = join(server.folder, ...place)
  const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.rumb'))
  return join(folder, file)
}

function level(page: Page, id: string, at: number) {
  const words = at === 0 ? say('skill-level-0') : say(`competence-${id}.level-${String(at)}`)
  return page.getByRole('group', { name: say(`competence-${id}`) }).getByRole('radio', { name: words })
}

async function open(page: Page, path: string): Promise<void> {
  await page.getByLabel(say('skill-open.path')).fill(path)
  await page.keyboard.press('Enter')
}

test('roles say what they will be able to do, why, and where to learn it', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'recommendations')
  await page.getByRole('link', { name: say('skill-go') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: say('skill-page') }), 'The page is read first.').toBeFocused()
  const { roles } = await server.call('trainings', { language: 'fr' })
  const role = roles.find(({ statements }) => statements.some(({ trainings }) => trainings.length > 0))
  const statement = role?.statements.find(({ trainings }) => trainings.length > 0)
  if (!role || !statement) throw new Error('The example has something to learn.')
  const name = say(role.learner === 'everyone' ? 'skill-everyone' : `role-${role.learner}`)
  const words = page.getByText(say(`competence-${statement.competence.toLowerCase()}.level-${String(statement.level)}`)).first()
  await expect(words, 'A role is opened first.').toBeHidden()
  await page.locator('summary', { hasText: say('skill-role', { role: name, count: role.statements.length }) }).focus()
  await page.keyboard.press('Enter')
  await expect(words, 'What people will be able to do is a sentence.').toBeVisible()
  const mixed = roles.find(({ mix }) => mix)
  if (!mixed?.mix) throw new Error('Many learn together in the example.')
  const shared = say('mix-pairs', { minutes: mixed.mix.minutes, shared: mixed.mix.shared })
  const who = say(mixed.learner === 'everyone' ? 'skill-everyone' : `role-${mixed.learner}`)
  if (mixed !== role) await page.locator('summary', { hasText: say('skill-role', { role: who, count: mixed.statements.length }) }).click()
  await expect(page.getByText(shared).first(), 'Many are mixed, and keep time to show each other.').toBeVisible()
  const line = page.getByRole('listitem').filter({ has: words }).last()
  await line.locator('summary', { hasText: say('advice-why') }).click()
  await expect(line.getByRole('listitem').first(), 'The reason is one step behind.').toBeVisible()
  await line.locator('summary', { hasText: say('advice-trainings', { count: statement.trainings.length }) }).click()
  await expect(line.getByText(statement.trainings[0]?.title ?? ''), 'So is the training.').toBeVisible()
})

test('a card is filled in by keyboard, saved, opened again and counted; the association’s file stays as it was', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  const before = await readFile(await association(server))
  await visit(page, 'training')
  await expect(page.getByRole('radio', { name: say('skill-level-0') }).first(), 'Nothing is chosen before.').not.toBeChecked()
  await page.getByLabel(say('skill-name'), { exact: true }).fill('Ana')
  await page.getByRole('radio', { name: say('skill-family-d') }).check()
  await level(page, 'd1', 1).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(level(page, 'd1', 2), 'The arrows choose the level.').toBeChecked()
  await level(page, 'd1', 4).check()
  await page.getByRole('group', { name: say('competence-d1') }).getByLabel(say('skill-seen')).selectOption('peer')
  const wish = page.getByRole('group', { name: say('competence-d2') }).getByRole('checkbox', { name: say('skill-wish') })
  await wish.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { level: 3, name: say('skill-next') }), 'A wish leads to a next step.').toBeVisible()
  await expect(page.getByText(say('skill-unsaved')), 'It is said that it is not saved.').toBeVisible()

  await visit(page, 'plan')
  await visit(page, 'training')
  await expect(page.getByLabel(say('skill-name'), { exact: true }), 'Another page loses nothing.').toHaveValue('Ana')
  await page.getByRole('button', { name: say('skill-save') }).click()
  const path = await page.getByLabel(say('skill-save.path')).inputValue()
  expect(path, 'A place is proposed.').toMatch(/Ana\.rumb-card\.json$/)
  await page.getByLabel(say('skill-save.path')).press('Enter')
  await expect(page.getByText(/Ana\.rumb-card\.json/).last(), 'It is said where it is.').toBeVisible()
  await expect(page.getByText(say('skill-unsaved')), 'Nothing is left to save.').toHaveCount(0)
  expect(JSON.parse(await readFile(path, 'utf8')), 'The file says what was said.').toMatchObject({
    format: 'rumb-skill-card',
    version: 1,
    name: 'Ana',
    levels: { D1: { level: 4, seen_with: 'peer' } },
    wishes: ['D2'],
  })

  await page.reload()
  await visit(page, 'training')
  await expect(page.getByLabel(say('skill-name'), { exact: true }), 'The program has forgotten the person.').toHaveValue('')
  await open(page, path)
  await expect(page.getByLabel(say('skill-name'), { exact: true }), 'The card is there again.').toHaveValue('Ana')
  const table = page.getByRole('table', { name: say('skill-coverage', { count: 1 }) })
  const row = table.getByRole('row', { name: new RegExp(say('role-it')) })
  await expect(row.getByRole('cell').first(), 'One of three is covered.').toContainText(say('skill-share', { part: 1, all: 3 }))
  await expect(row.getByRole('cell').last(), 'Nobody takes over yet.').toContainText(say('skill-share', { part: 0, all: 3 }))
  await expect(table, 'It is not told who.').not.toContainText('Ana')
  await expect(page.getByText(say('skill-lack-none', { people: 1 })), 'What one lacks is a count.').toBeVisible()

  const other = join(server.folder, 'autre.rumb-card.json')
  await writeFile(other, (await readFile(path, 'utf8')).replace('Ana', 'Zoé'))
  await open(page, other)
  await expect(page.getByRole('group', { name: say('skill-shown') }).getByRole('radio'), 'Two cards lie side by side.').toHaveCount(2)
  const both = page.getByRole('table', { name: say('skill-coverage', { count: 2 }) }).getByRole('row', { name: new RegExp(say('role-it')) })
  await expect(both.getByRole('cell').last(), 'A second person reaches it.').toContainText(say('skill-share', { part: 1, all: 3 }))
  expect(await readFile(await association(server)), 'The file of the association is as it was.').toEqual(before)
})

test('a card is filled in from the start page without an audit, saved, and opened again', async ({ page, server }) => {
  await visit(page, 'start')
  await page.getByRole('link', { name: say('skill-alone.open') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: say('skill-alone') }), 'The page is read first.').toBeFocused()
  await page.getByLabel(say('skill-name'), { exact: true }).fill('Ana')
  await level(page, 'a1', 2).check()
  await page.getByRole('group', { name: say('competence-a2') }).getByRole('checkbox', { name: say('skill-wish') }).check()
  await expect(page.getByRole('heading', { level: 3, name: say('skill-next') }), 'A wish leads to a next step.').toBeVisible()
  await page.getByRole('button', { name: say('skill-save') }).click()
  const path = await page.getByLabel(say('skill-save.path')).inputValue()
  await page.getByLabel(say('skill-save.path')).press('Enter')
  await expect(page.getByText(say('skill-unsaved')), 'Nothing is left to save.').toHaveCount(0)
  expect(JSON.parse(await readFile(path, 'utf8')), 'The file says what was said.').toMatchObject({ name: 'Ana', wishes: ['A2'] })
  expect(await server.call('desk', {}), 'No audit was opened for it.').toBeNull()
  await page.reload()
  await visit(page, 'card')
  await open(page, path)
  await expect(page.getByLabel(say('skill-name'), { exact: true }), 'The card is there again.').toHaveValue('Ana')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: `${say('skill-mine')} · Ana` }), 'It is printed alone.').toBeVisible()
  await expect(page.getByRole('button', { name: say('skill-save') }), 'Nothing of the page is printed.').toBeHidden()
})

test('a file that is there is replaced only on purpose, and a card that is not saved is not closed unasked', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'training')
  const taken = join(server.folder, 'prise.rumb-card.json')
  await writeFile(taken, 'autre chose')
  await page.getByLabel(say('skill-name'), { exact: true }).fill('Ana')
  await page.getByRole('button', { name: say('skill-save') }).click()
  await page.getByLabel(say('skill-save.path')).fill(taken)
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('error-exists')), 'It is told that a file is there.').toBeVisible()
  expect(await readFile(taken, 'utf8'), 'It stays as it was.').toBe('autre chose')
  await page.getByRole('button', { name: say('skill-close', { name: 'Ana' }) }).click()
  await expect(page.getByRole('button', { name: say('skill-close.lose') }), 'It is asked first.').toBeVisible()
  await page.getByRole('button', { name: say('skill-save.replace') }).click()
  await expect(page.getByText(say('skill-unsaved')), 'It is saved on purpose.').toHaveCount(0)
  await page.getByRole('button', { name: say('skill-close', { name: 'Ana' }) }).click()
  await expect(page.getByLabel(say('skill-name'), { exact: true }), 'A saved card is put away at once.').toHaveValue('')
})

test('what is no card is told in its own words', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'training')
  const path = join(server.folder, 'x.rumb-card.json')
  const cases = [
    ['{', 'card-damaged'],
    ['{"format":"autre","version":1}', 'not-a-card'],
    ['{"format":"rumb-skill-card","version":2}', 'card-newer'],
    [' '.repeat(70_000), 'card-too-large'],
    ['{"format":"rumb-skill-card","version":1,"name":"","languages":[],"levels":{},"wishes":["Z1"]}', 'card-unknown'],
  ] as const
  for (const [text, code] of cases) {
    await writeFile(path, text)
    await open(page, path)
    await expect(page.getByRole('alert'), `${code} is told.`).toContainText(say(`error-${code}`))
  }
})
