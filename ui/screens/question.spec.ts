import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { answerAll, create, keysFor, proposedPath } from './audit'
import { expect, test } from './fixture'
import { visit } from './screen'
import { say } from './words'

test('the flash version goes by keyboard to a sheet on paper', async ({ page, server }) => {
  const { questions } = await server.call('questionnaire', {})
  await create(server)
  await page.goto('/#/questions')
  const seen: string[] = []
  for (let turn = 0; turn < 40; turn++) {
    await expect(page).toHaveURL(/#\/questions\/.+/)
    const id = page.url().split('/').at(-1) ?? ''
    const question = questions.find((one) => one.id.toLowerCase() === id)
    if (!question) break
    seen.push(id)
    await expect(page.getByRole('heading', { level: 1 }), 'The question is read first.').toBeFocused()
    for (const key of keysFor(question, turn)) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await expect(page, 'Enter goes to the next question.').not.toHaveURL(new RegExp(`/${id}$`))
  }
  expect(new Set(seen).size, 'No question comes twice.').toBe(seen.length)
  await expect(page.getByRole('heading', { level: 1, name: say('end-flash') }), 'One may stop here.').toBeFocused()
  const desk = await server.call('desk', {})
  expect(Object.keys(desk?.answers ?? {}).length, 'Every answer is in the file.').toBe(seen.length)

  await page.getByRole('link', { name: say('end-sheet') }).focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('heading', { name: say('document-sheet') }).locator('..')
  await sheet.getByRole('button', { name: say('document-write') }).focus()
  const path = await proposedPath(server, 'sheet')
  await page.keyboard.press('Enter')
  await expect(sheet.getByText(say('document-written', { file: basename(path) })), 'The page says what was written.').toBeVisible()
  const bytes = await readFile(path)
  expect(bytes.subarray(0, 5).toString(), 'The sheet is a PDF.').toBe('%PDF-')
  const second = await proposedPath(server, 'sheet')
  expect(second, 'The next one has a name of its own.').not.toBe(path)
  await sheet.getByRole('button', { name: say('document-write') }).click()
  await expect(sheet.getByText(say('document-written', { file: basename(second) })), 'A second writing replaces nothing.').toBeVisible()
})

test('keys pressed fast, without waiting for the page, land on their questions', async ({ page, server }) => {
  await create(server)
  await visit(page, 'questions/gov-02')
  for (const key of ['3', 'Enter', '2', 'Enter', '?', 'Enter', '0', 'Backspace', 'n', 'Enter', '4']) await page.keyboard.press(key)
  await expect
    .poll(async () => (await server.call('desk', {}))?.answers, 'Each key is on the question it was meant for.')
    .toEqual({
      'GOV-02': { state: 'answered', value: 3 },
      'RES-01': { state: 'answered', value: 2 },
      'SKL-01': { state: 'not-concerned', value: null },
      'COL-01': { state: 'answered', value: 4 },
    })
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('radio', { checked: true }), 'Backspace goes back to the answer given.').toHaveValue('not-concerned')
})

test('hard words are explained beside the question that uses them', async ({ page, server }) => {
  await create(server)
  await visit(page, 'questions/con-01')
  const [first] = await server.call('explain', { question: 'CON-01', language: 'fr' })
  if (!first) throw new Error('No word of this question is explained.')
  const aside = page.getByRole('complementary')
  await expect(aside.getByRole('heading', { name: say('question-words') }), 'Words have a heading of their own.').toBeVisible()
  await expect(aside.getByText(first.meaning), 'The meaning stands there.').toBeVisible()
  await page.getByLabel(say('settings-language')).first().selectOption('ro')
  const [second] = await server.call('explain', { question: 'CON-01', language: 'ro' })
  await expect(aside.getByText(second?.meaning ?? ''), 'Another language explains its own words.').toBeVisible()
})

test('who says that nothing concerns them is told that there is nothing to work out', async ({ page, server }) => {
  await create(server)
  await answerAll(server)
  const { questions } = await server.call('questionnaire', {})
  const none = { state: 'not-concerned', value: null } as const
  for (const question of questions.filter((one) => one.scored && one.from === 'flash')) {
    await server.call('change', { kind: 'answer', question: question.id, answer: none })
  }
  await visit(page, 'questions/end')
  await expect(page.getByRole('heading', { level: 1, name: say('end-empty') }), 'No results are promised.').toBeVisible()
  await page.getByRole('link', { name: say('end-resume') }).click()
  await expect(page, 'The way back to an answer is open.').toHaveURL(/questions\/.+-\d+$/)
})

test('the full version asks nothing again', async ({ page, server }) => {
  await create(server)
  await answerAll(server)
  const before = await server.call('desk', {})
  await page.goto('/#/questions')
  await page.getByRole('button', { name: sayStart('end-full') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('association-title') })).toBeFocused()
  await expect(page.getByRole('radio', { name: say('length-full') }), 'The length is the full one.').toBeChecked()
  const after = await server.call('desk', {})
  expect(after?.answers, 'Every answer is still there.').toEqual(before?.answers)
  await page.getByRole('link', { name: say('association-next-tools') }).click()
  await expect(page.getByRole('checkbox', { checked: true }), 'What flash asked about tools is ticked.').toHaveCount(2)
  await page.getByRole('link', { name: say('tools-next') }).click()
  await expect(page).toHaveURL(/#\/questions\/.+/)
  const first = (page.url().split('/').at(-1) ?? '').toUpperCase()
  expect(Object.keys(before?.answers ?? {}), 'The reader goes on with a question that is new.').not.toContain(first)
  await page.goto('/#/questions/con-01')
  await expect(page.getByRole('radio', { checked: true }), 'A question of the flash version shows its answer.').toHaveValue('1')
})

test('undo and redo say which answer changed, by key and by button', async ({ page, server }) => {
  await create(server)
  await visit(page, 'questions/con-01')
  const chosen = page.getByRole('radio', { checked: true })
  await page.keyboard.press('3')
  await expect(chosen).toHaveValue('3')
  await page.keyboard.press('1')
  await expect(chosen).toHaveValue('1')
  const said = page.getByText(say('undone-question', { question: say('question-con-01') }))
  await page.keyboard.press('Control+z')
  await expect(chosen, 'The key takes the last answer back.').toHaveValue('3')
  await expect(said.first(), 'It is announced.').toBeAttached()
  await page.getByRole('button', { name: say('undo') }).click()
  await expect(chosen, 'The button takes back the one before.').toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(chosen, 'The key does it again.').toHaveValue('3')
  await page.getByRole('button', { name: say('redo') }).click()
  await expect(chosen, 'The button does the last again.').toHaveValue('1')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(say('saved-already')).first(), 'Ctrl+S says that it is saved already.').toBeAttached()
})

test('a note, somebody to ask and a reason are kept beside the answer', async ({ page, server }) => {
  await create(server)
  await visit(page, 'questions/con-01')
  await page.keyboard.press('n')
  await page.getByText(say('question-reason')).click()
  await page.getByRole('radio', { name: say('na-reason-other') }).check()
  await page.getByText(say('question-note-add')).click()
  await page.getByLabel(say('question-note')).fill('Voir « l’armoire » n° 3 \u{1F511}')
  await page.getByText(say('question-aside-add')).click()
  await page.getByLabel(say('question-aside')).fill('la secrétaire')
  await page.keyboard.press('Tab')
  await expect
    .poll(async () => {
      const desk = await server.call('desk', {})
      return [desk?.answers['CON-01'], desk?.notes['CON-01'], desk?.set_aside['CON-01']]
    }, 'All three are in the file.')
    .toEqual([{ state: 'not-concerned', value: 'other' }, 'Voir « l’armoire » n° 3 \u{1F511}', 'la secrétaire'])
  await page.getByText(say('jump-open')).click()
  await expect(page.getByText(`· ${say('jump-set-aside')}`), 'The list of questions says what is set aside.').toBeVisible()
})

/** The words of a counted message up to its number. */
function sayStart(id: string): RegExp {
  return new RegExp(`^${say(id, { count: 5 }).split('5')[0] ?? ''}`)
}

test('a number out of bounds saves nothing of itself and keeps the page', async ({ page, server }) => {
  await create(server)
  await visit(page, 'questions/prf-12')
  const field = page.getByRole('main').getByRole('textbox')
  const saved = async () => (await server.call('desk', {}))?.answers['PRF-12'] ?? null
  for (const [fits, rest] of [
    ['200', '0'],
    ['12', ',5'],
  ] as const) {
    await field.pressSequentially(fits)
    await expect.poll(saved, 'What fits so far is saved after a rest.').not.toBe(null)
    await field.pressSequentially(rest)
    await expect(field, 'The field says that it is wrong.').toHaveAttribute('aria-invalid', 'true')
    await field.press('Enter')
    await expect(page, 'The page stays.').toHaveURL(/prf-12$/)
    await expect(field, 'What was typed can be mended.').toHaveValue(fits + rest)
    await expect.poll(saved, 'Nothing is left of it in the file.').toBe(null)
    await field.fill('')
  }
  await field.fill('20')
  await field.press('Enter')
  await expect(page, 'A number that fits goes on.').not.toHaveURL(/prf-12$/)
  expect(await saved(), 'It is in the file.').toEqual({ state: 'answered', value: 20 })
})

test('a wrong number in a table stays to be mended and leaves no other number behind', async ({ page, server }) => {
  await create(server)
  await server.call('change', { kind: 'length', length: 'standard' })
  await visit(page, 'tools')
  const field = page.locator('main input[inputmode="numeric"]').first()
  const saved = page.waitForResponse('**/call/change')
  await field.pressSequentially('12')
  await saved
  await field.pressSequentially(',5')
  await expect(field, 'What was typed can be mended.').toHaveValue('12,5')
  await expect(field, 'The field says that it is wrong.').toHaveAttribute('aria-invalid', 'true')
  await field.press('Tab')
  await expect.poll(async () => (await server.call('desk', {}))?.answers['INV-13'] ?? null, 'Nothing is left of it in the file.').toBe(null)
})

test('Back leads from the first question to where the reader came from', async ({ page, server }) => {
  await create(server)
  await visit(page, 'start')
  await page.getByRole('link', { name: say('start-open.continue') }).click()
  await expect(page).toHaveURL(/#\/questions\/.+/)
  await page.goBack()
  await expect(page, 'It is one step.').toHaveURL(/#\/start$/)
})
