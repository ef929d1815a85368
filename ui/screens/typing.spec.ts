import type { Page } from '@playwright/test'
import { create } from './audit'
import { violations } from './barrier'
import { expect, test } from './fixture'
import { visit } from './screen'
import { say } from './words'

/** Types a line and Enter, with the keyboard alone. */
async function type(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line)
  await page.keyboard.press('Enter')
}

function told(page: Page, question: string, level: string) {
  const name = `question-${question.toLowerCase()}`
  return expect(page.locator('.told'), `${question} is read back in words.`).toContainText(say(`${name}.${level}`))
}

test('a sheet is typed in with digits and Enter, and each answer is saved and read back', async ({ page, server }) => {
  await create(server)
  await visit(page, 'typing')
  const line = page.locator('form input').first()
  await expect(line, 'The hands stay where they are.').toBeFocused()
  const { questions } = (await server.call('workshop', {})).usual[0] ?? { questions: [] }
  expect(questions.length).toBe(12)
  const [first = '', second = ''] = questions
  await type(page, '2')
  await told(page, first, 'level-2')
  await expect.poll(async () => (await server.call('desk', {}))?.answers[first], 'It is in the file.').toEqual({ state: 'answered', value: 2 })
  await type(page, '9')
  await expect(page.getByText(say('typing-level', { typed: '9', id: second })), 'A level that is none is refused in words.').toBeVisible()
  await expect(line, 'What was typed stays, to be mended.').toHaveValue('9')
  expect(await violations(page), 'Axe finds nothing.').toEqual([])
  await line.press('Backspace')
  await type(page, '?')
  await expect(page.locator('.told'), 'Not knowing is an answer.').toContainText(say('question-dont-know'))
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: new RegExp(`^${second} `) }), 'It is taken back and asked again.').toBeVisible()
  await expect.poll(async () => (await server.call('desk', {}))?.answers[second], 'In the file too.').toBeUndefined()
  await type(page, 'xyz01 2')
  await expect(page.getByText(say('typing-unknown', { typed: 'XYZ-01' })), 'No such question.').toBeVisible()
  await line.fill('')
  await type(page, 'gov01 2')
  await expect(page.getByText(say('typing-not-asked', { id: 'GOV-01' })), 'It is not asked in this length.').toBeVisible()
  await line.fill('')
  await type(page, 'con01 4')
  await told(page, 'CON-01', 'level-4')
})

test('sheet after sheet, association after association, without leaving the keyboard', async ({ page, server }) => {
  await create(server)
  const card = await server.call('workshop', {})
  const usual = card.usual[0]
  if (!usual) throw new Error('There is a usual workshop.')
  const questions = ['GOV-02', 'CON-01']
  await server.call('change', { kind: 'workshop', choice: { ...usual, questions } })
  const before = (await server.call('desk', {}))?.path
  await visit(page, 'typing')
  await expect(page.locator('form input').first()).toBeFocused()
  await type(page, '1')
  await type(page, '-')
  await expect(page.getByRole('heading', { name: say('typing-end') }), 'The sheet of the workshop has two questions.').toBeVisible()
  await expect(page.getByText(say('typing-end.text', { count: 2, all: 2 }))).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel(say('typing-next.name')), 'The next one is two steps away.').toBeFocused()
  await type(page, 'Club du Nord')
  await expect(page.getByRole('heading', { level: 1, name: say('typing-title', { association: 'Club du Nord' }) })).toBeVisible()
  await expect(page.locator('form input').first(), 'And typing goes on.').toBeFocused()
  await type(page, '3')
  await told(page, 'GOV-02', 'level-3')
  const after = await server.call('desk', {})
  expect(after?.path, 'It has a file of its own.').not.toBe(before)
  expect(after?.workshop?.questions, 'With the same questions.').toEqual(questions)
  await server.call('open', { path: before ?? '' })
  const first = await server.call('desk', {})
  expect(first?.answers, 'The first one has its own answers alone.').toMatchObject({ 'GOV-02': { value: 1 }, 'CON-01': { state: 'not-concerned' } })
})
