import type { Page } from '@playwright/test'
import { overflow, unfold, violations } from './barrier'
import { create } from './audit'
import { expect, plain, test } from './fixture'
import { visit } from './screen'
import { say } from './words'

/** What twelve tools are, in letters that people type, and their ids. */
const twelve: [string, string][] = [
  ['gmail', 'gmail'],
  ['dropb', 'dropbox'],
  ['whats', 'whatsapp'],
  ['zoom', 'zoom'],
  ['libre', 'libreoffice'],
  ['doodl', 'doodle'],
  ['hello', 'helloasso'],
  ['canva', 'canva'],
  ['mailch', 'mailchimp'],
  ['trello', 'trello'],
  ['wordp', 'wordpress'],
  ['papier', 'paper'],
]

test('twelve tools are entered by keyboard alone, each with few keys', async ({ page, server }) => {
  await create(server)
  await visit(page, 'tools')
  const field = page.getByRole('combobox', { name: say('tool-field') })
  let keys = 1
  await expect(field).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(field, 'The field comes first.').toBeFocused()
  for (const [letters, id] of twelve) {
    // Nobody waits for the list: Enter does.
    await page.keyboard.type(letters)
    await page.keyboard.press('Enter')
    keys += letters.length + 1
    await expect(field, 'The field is empty again, with the focus in it.').toHaveValue('')
    await expect(field).toBeFocused()
    await expect.poll(async () => last(await server.call('desk', {})), `${letters} is saved at once.`).toBe(id)
  }
  const desk = await server.call('desk', {})
  expect(desk?.tools.map((tool) => tool.product)).toEqual(twelve.map(([, id]) => id))
  expect(keys, 'Some eight keys a tool at most.').toBeLessThanOrEqual(12 * 8)
  await expect(page.getByRole('heading', { name: say('tool-list', { count: 12 }) })).toBeVisible()
  expect(desk?.steps.find((step) => step.id === 'tools')?.state, 'The questions about tools are answered.').toBe('done')

  await unfold(page)
  expect(await violations(page), 'Axe finds nothing.').toEqual([])
})

test('the list below the field is gone through with arrows, told, folded, and opened again', async ({ page, server }) => {
  await create(server)
  await visit(page, 'tools')
  const field = page.getByRole('combobox', { name: say('tool-field') })
  await field.pressSequentially('goog', { delay: 20 })
  const options = page.getByRole('listbox', { name: say('tool-field') }).getByRole('option')
  await expect(options.last(), 'The last entry is what nobody knows.').toHaveText(say('tool-other', { name: 'goog' }))
  const told = page.getByRole('main').getByRole('status')
  await expect(options, 'Eight names at most, and what nobody knows.').toHaveCount(9)
  await expect(told, 'How much is offered is told.').toHaveText(say('tool-offered', { count: 8 }))
  const active = () => field.getAttribute('aria-activedescendant')
  const first = await active()
  expect(await options.first().getAttribute('id'), 'Enter would take the first.').toBe(first)
  await page.keyboard.press('ArrowDown')
  expect(await active(), 'The next one is said.').not.toBe(first)
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options.last(), 'It goes round.').toHaveAttribute('aria-selected', 'true')
  expect(await violations(page), 'Axe finds nothing while the list is open.').toEqual([])
  await page.keyboard.press('Escape')
  await expect(options, 'Escape folds the list.').toHaveCount(0)
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowDown')
  await expect(options.first(), 'An arrow opens it again.').toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(field, 'Escape again empties the field.').toHaveValue('')
  await field.pressSequentially('gmail')
  await options.first().click()
  await expect(told, 'A mouse picks too.').toHaveText(say('tool-added', { name: 'Gmail', need: say('need-email') }))
})

test('something else asks what it serves, and is undone', async ({ page, server }) => {
  await create(server)
  await visit(page, 'tools')
  const field = page.getByRole('combobox', { name: say('tool-field') })
  await field.focus()
  await page.keyboard.type('Le coffre du village')
  const options = page.getByRole('listbox').getByRole('option')
  await expect(options.last()).toHaveText(say('tool-other', { name: 'Le coffre du village' }))
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const select = page.getByLabel(say('tool-other-need', { name: 'Le coffre du village' }))
  await expect(select, 'The question has the focus.').toBeFocused()
  await select.selectOption({ label: say('need-file-storage') })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(field, 'The next name can be typed.').toBeFocused()
  await expect
    .poll(async () => (await server.call('desk', {}))?.tools, 'It is saved with its own name.')
    .toMatchObject([{ need: 'file-storage', product: 'other', name: 'Le coffre du village', operator: 'unknown' }])
  const box = page.getByRole('group', { name: say('question-inv-02') }).getByRole('checkbox', { name: say('question-inv-02.option-other') })
  await expect(box, 'Below, “another one” is ticked.').toBeChecked()
  await field.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await server.call('desk', {}))?.tools, 'It is taken back.').toEqual([])
  await expect(page.getByText(say('undone-tools', { count: 0 })).first(), 'What was undone is told.').toBeVisible()
  await expect(box).not.toBeChecked()
})

test('a tick goes with its tool, and a tool with its tick', async ({ page, server }) => {
  await create(server)
  await visit(page, 'tools')
  await enter(page, 'gmail')
  const box = page.getByRole('group', { name: say('question-inv-01') }).getByRole('checkbox', { name: say('question-inv-01.option-gmail') })
  await expect(box, 'What is entered shows as ticked.').toBeChecked()
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).not.toBeChecked()
  await expect(page.getByText(say('tool-list-empty')), 'The list is empty again.').toBeVisible()
  await expect(page.getByRole('main').getByRole('status'), 'What went is told.').toHaveText(say('tool-taken', { count: 1 }))
  await page.getByRole('button', { name: say('undo') }).click()
  await expect(box, 'One undo brings both back.').toBeChecked()
  await page.getByRole('button', { name: say('tool-remove.name', { name: 'Gmail', need: say('need-email') }) }).click()
  await expect(box).not.toBeChecked()
})

test('other needs are ticked by their reader, and what is told once stands once', async ({ page, server }) => {
  await create(server)
  await visit(page, 'tools')
  await enter(page, 'google workspace')
  const uses = page.getByRole('group', { name: say('tool-uses', { name: 'Google Workspace' }) })
  await expect(uses.getByRole('checkbox', { checked: true }), 'Nothing is supposed.').toHaveCount(0)
  await uses.getByRole('checkbox', { name: say('need-calendar') }).check()
  await expect(page.getByText(say('tool-elsewhere', { need: say('need-email') }))).toBeVisible()
  await page.locator('summary', { hasText: say('tool-more', { name: 'Google Workspace' }) }).click()
  const cost = page.getByLabel(say('tool-cost'))
  await cost.fill('beaucoup')
  await page.keyboard.press('Tab')
  await expect(page.getByText(say('number-bounds', { from: 0, to: 10_000_000 })), 'A wrong number gets a sentence.').toBeVisible()
  await expect(cost, 'And is not lost.').toHaveValue('beaucoup')
  await cost.fill('120')
  await page.getByLabel(say('tool-operator')).selectOption('ethical-host')
  await expect(page.getByLabel(say('tool-host')), 'A host is asked for.').toBeVisible()
  await page.getByLabel(say('tool-satisfaction'), { exact: true }).selectOption('3')
  await page.getByLabel(say('tool-imposed')).check()
  await expect
    .poll(async () => (await server.call('desk', {}))?.tools, 'It is saved as it is told.')
    .toMatchObject([
      { need: 'email', yearly_cost_eur: 120, operator: 'ethical-host', satisfaction: 3, imposed: true },
      { need: 'calendar', yearly_cost_eur: null, operator: 'ethical-host', satisfaction: null, imposed: true },
    ])
})

test('with text twice as large nothing is cut', async ({ page, server }) => {
  await server.call('settle', { ...plain, text_size: 200 })
  await server.call('example', { language: 'fr' })
  await visit(page, 'tools')
  const field = page.getByRole('combobox', { name: say('tool-field') })
  await field.pressSequentially('goog')
  await expect(page.getByRole('option').first()).toBeVisible()
  for (const [width, height] of [[1280, 800], [1024, 600], [640, 480]] as const) {
    await page.setViewportSize({ width, height })
    await expect.poll(() => overflow(page), `A screen of ${String(width)} pixels is wide enough.`).toEqual([])
  }
  expect(await violations(page), 'Axe finds nothing.').toEqual([])
})

async function enter(page: Page, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: say('tool-field') })
  await field.fill(name)
  await field.press('Enter')
  await expect(field).toHaveValue('')
}

function last(desk: { tools: { product: string }[] } | null): string | undefined {
  return desk?.tools.at(-1)?.product
}
