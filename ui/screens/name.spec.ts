import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { answerAll, place } from './audit'
import { overflow } from './barrier'
import { expect, test } from './fixture'
import { say } from './words'

/** Names that people give, or that hurt programs. */
const names = [
  '\u{1F33B}\u{1F468}\u200D\u{1F469}\u200D\u{1F467} Tournesols',
  '« L’Âme » "d\'Artagnan" `x` <b>&amp;</b>',
  'A'.repeat(200),
  'Les très ' + 'longs et nombreux '.repeat(10),
  '../../échappée',
  '..\\..\\fuite',
  'CON',
  'nul.txt',
  '.caché',
  'a/b:c*d?e|f',
  'Ș Ț ă î â ŀ ñ ç',
  '\u202Egauche à droite',
  '{ $name } %s ${1} {{x}}',
]

for (const [turn, name] of names.entries()) {
  test(`an association may be called ${JSON.stringify(name.slice(0, 30))}`, async ({ page, server }) => {
    await page.goto('/')
    await page.getByLabel(say('start-new.name')).fill(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: say('association-title') })).toBeFocused()
    const field = page.getByLabel(say('association-name'), { exact: true })
    const kept = await field.inputValue()
    expect(name.trim().startsWith(kept), 'The name is kept as it was typed, up to its greatest length.').toBe(true)
    expect(kept.length).toBeGreaterThanOrEqual(Math.min(name.trim().length, 100))
    await expect(page.getByRole('banner'), 'The bar says it.').toContainText(kept.replaceAll(/\s+/g, ' ').trim())
    const made = (await readdir(server.folder, { recursive: true })).filter((path) => path.endsWith('.rumb') && !path.startsWith('backups'))
    expect(made.length, 'One file is made.').toBe(1)
    expect(dirname(made[0] ?? ''), 'It lies in the proposed folder.').toBe(join(...place))

    await page.setViewportSize({ width: 320, height: 512 })
    await expect.poll(() => overflow(page), 'The name breaks on a narrow screen.').toEqual([])
    await page.goto('/#/start')
    await expect(page.getByRole('heading', { level: 2, name: kept.replaceAll(/\s+/g, ' ').trim() })).toBeVisible()
    await expect.poll(() => overflow(page), 'It breaks on the start page too.').toEqual([])

    if (turn > 4) return
    await answerAll(server)
    await page.goto('/#/documents')
    const sheet = page.getByRole('heading', { name: say('document-sheet') }).locator('..')
    await sheet.getByRole('button', { name: say('document-write') }).click()
    await expect(sheet.getByRole('button', { name: say('document-write') })).toBeEnabled()
    await expect(sheet.getByText(/\.pdf/).last(), 'A document is made under that name.').toBeVisible()
    const papers = (await readdir(join(server.folder, ...place))).filter((path) => path.endsWith('.pdf'))
    expect(papers.length, 'It is in the proposed folder.').toBe(1)
  })
}
