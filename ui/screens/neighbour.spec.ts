import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { place } from './audit'
import { expect, test } from './fixture'
import { enter, entered, tabled } from './neighbour'
import { visit } from './screen'
import { say } from './words'

test('from the start page, somebody is entered by keyboard, changed, removed and brought back', async ({ page, server }) => {
  await visit(page, 'start')
  await page.getByRole('link', { name: say('neighbours-open') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: say('neighbours-title') }), 'The page is read first.').toBeFocused()
  await page.getByRole('button', { name: say('neighbour-new') }).focus()
  await page.keyboard.press('Enter')
  const name = page.getByLabel(say('neighbour-name'), { exact: true })
  await expect(name, 'The first field waits for the name.').toBeFocused()
  await page.keyboard.press('Enter')
  await expect(name, 'A name is asked for.').toHaveAccessibleDescription(new RegExp(say('neighbour-name.missing')))
  await page.keyboard.type('Ana du foyer')
  await page.getByLabel(say('neighbour-phone')).fill('02 00 00 00 00')
  await page.getByLabel(say('neighbour-hours')).fill('Mo-Fr 09:00-12:00')
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('neighbours-kept', { name: 'Ana du foyer' })), 'It is said that she is kept.').toBeVisible()
  await expect(page.getByText('du lundi au vendredi'), 'Opening hours are told in words.').toBeVisible()
  expect(await entered(server), 'She is in the address book.').toEqual(['Ana du foyer'])

  await page.getByRole('button', { name: say('neighbour-edit.name', { name: 'Ana du foyer' }) }).click()
  await page.getByLabel(say('neighbour-name'), { exact: true }).fill('Anna du foyer')
  await page.getByRole('button', { name: say('neighbour-save') }).click()
  await expect(page.getByText(say('neighbours-kept', { name: 'Anna du foyer' }))).toBeVisible()

  await page.getByRole('button', { name: say('neighbour-remove.name', { name: 'Anna du foyer' }) }).click()
  await expect(page.getByText(say('neighbours-empty')), 'The book is empty.').toBeVisible()
  await page.getByRole('button', { name: say('neighbours-undo') }).click()
  await expect(page.getByText(say('neighbours-undone')), 'It is said that she is back.').toBeVisible()
  expect(await entered(server), 'She is in the address book again.').toEqual(['Anna du foyer'])
})

test('facts that are alike are shown, each in its place', async ({ page, server }) => {
  await enter(server, { name: 'Bibliothèque du lac', mail: 'www.lac.org', site: 'www.lac.org' })
  await visit(page, 'helpers')
  await expect(page.getByText('Bibliothèque du lac'), 'The entry is listed.').toBeVisible()
  await expect(page.getByText('www.lac.org'), 'So are both facts.').toHaveCount(2)
})

test('a table is looked into, a part of it kept, and a second import doubles nothing', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await server.call('change', { kind: 'answer', question: 'PRF-18', answer: { state: 'answered', value: '35000' } })
  const path = await tabled(server, 120)
  await visit(page, 'helpers')
  await page.locator('summary', { hasText: say('neighbours-import') }).click()
  await page.getByLabel(say('neighbours-import.path')).fill(path)
  await page.keyboard.press('Enter')
  const filter = page.getByLabel(say('neighbours-import-filter'))
  await expect(filter, 'What is near the association is proposed.').toHaveValue('35')
  await expect(page.getByText(say('neighbours-refused-no-name', { line: 122 })), 'A bad row is told by its line.').toBeVisible()
  await expect(page.getByText(say('neighbours-refused-postcode', { line: 123, said: '3500A' }))).toBeVisible()
  await filter.fill('')
  const keep = page.getByRole('button', { name: say('neighbours-import-keep', { count: 120 }) })
  await expect(keep, 'All can be kept too.').toBeVisible()
  await filter.fill('22')
  await page.getByRole('button', { name: say('neighbours-import-keep', { count: 60 }) }).click()
  await expect(page.getByText(say('neighbours-import-done', { added: 60, updated: 0, unchanged: 0 }))).toBeVisible()
  expect((await entered(server)).length, 'A part is kept.').toBe(60)

  await page.getByLabel(say('neighbours-import.path')).focus()
  await page.keyboard.press('Enter')
  await expect(filter).toHaveValue('35')
  await filter.fill('22')
  await expect(page.getByText(say('neighbours-import-plan', { added: 0, updated: 0, unchanged: 60 })), 'All is known.').toBeVisible()
  await page.getByRole('button', { name: say('neighbours-undo') }).click()
  await expect(page.getByText(say('neighbours-empty')), 'The whole import is taken back.').toBeVisible()
})

test('a file that is no table, and one that is not there, are told', async ({ page, server }) => {
  await visit(page, 'helpers')
  await page.locator('summary', { hasText: say('neighbours-import') }).click()
  const path = page.getByLabel(say('neighbours-import.path'))
  await writeFile(join(server.folder, 'autre.csv'), 'a;b\n1;2\n')
  for (const [file, code] of [['autre.csv', 'not-a-table'], ['nulle-part.csv', 'missing']] as const) {
    await path.fill(join(server.folder, file))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert'), `${file} is told.`).toContainText(say(`error-${code}`))
  }
})

test('the list is searched, shows more at a wish, and is written into a table', async ({ page, server }) => {
  await server.call('import_neighbours', { path: await tabled(server, 70), beginnings: '', step: 'keep' })
  await enter(server, { name: 'École d’été' })
  await visit(page, 'helpers')
  const entries = page.getByRole('main').getByRole('listitem')
  await expect(entries).toHaveCount(30)
  await page.getByRole('button', { name: say('neighbours-more') }).click()
  await expect(entries, 'More are shown.').toHaveCount(60)
  await page.getByLabel(say('neighbours-search')).fill('ecole')
  await expect(entries, 'A search does not mind accents.').toHaveCount(1)
  await expect(page.getByText(say('neighbours-found', { found: 1, total: 71 }))).toBeVisible()
  await page.locator('summary', { hasText: say('neighbours-export') }).click()
  await page.getByRole('button', { name: say('neighbours-export.write') }).click()
  await expect(page.getByText('.csv').first()).toBeVisible()
  const folder = join(server.folder, ...place)
  const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.csv'))
  expect((await readFile(join(folder, file), 'utf8')).split('\n').length, 'All are in the table.').toBe(73)
})

test('a damaged address book says so, and its copy takes its place', async ({ page, server }) => {
  await enter(server, { name: 'Ana' })
  const file = join(server.folder, 'neighbours', 'neighbours.db')
  await writeFile(file, 'no book')
  await visit(page, 'helpers')
  await expect(page.getByRole('alert')).toContainText(say('neighbours-trouble-damaged'))
  await page.getByRole('button', { name: say('neighbours-trouble-damaged.recover') }).click()
  await expect(page.getByText('Ana'), 'She is there again.').toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what cannot be saved stays in the form and is saved later', async ({ page, server }) => {
  const folder = join(server.folder, 'neighbours')
  await rm(folder, { recursive: true, force: true })
  await writeFile(folder, 'a file in the way')
  await visit(page, 'helpers')
  await page.getByRole('button', { name: say('neighbour-new') }).click()
  await page.keyboard.type('Ana')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel(say('neighbour-name'), { exact: true }), 'What was typed is still there.').toHaveValue('Ana')
  await rm(folder)
  await mkdir(folder)
  await page.getByRole('button', { name: say('neighbour-save') }).click()
  await expect(page.getByText(say('neighbours-kept', { name: 'Ana' }))).toBeVisible()
  expect(await entered(server), 'She is in the address book.').toEqual(['Ana'])
})

test('proposals name the user’s own first and lead to the address book', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await enter(server, { name: 'Ana du foyer', phone: '02 00 00 00 00' })
  await visit(page, 'recommendations')
  const section = page.getByRole('heading', { name: say('actors') }).locator('..')
  await expect(section.getByRole('listitem').first(), 'She is named first.').toContainText('Ana du foyer')
  await section.getByRole('link', { name: say('neighbours-go') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('neighbours-title') })).toBeFocused()
})
