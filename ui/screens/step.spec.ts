import type { Page } from '@playwright/test'
import { basename, join } from 'node:path'
import { answerAll, create, proposedPath } from './audit'
import { expect, test } from './fixture'
import { visit } from './screen'
import { say } from './words'

test('a tool ticked with the space bar is saved at once', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await page.goto('/#/tools')
  const nextcloud = page.getByRole('group', { name: say('question-inv-02') }).getByRole('checkbox', { name: say('question-inv-02.option-nextcloud') })
  await nextcloud.focus()
  await page.keyboard.press('Space')
  await expect(nextcloud).toBeChecked()
  await expect
    .poll(async () => (await server.call('desk', {}))?.answers['INV-02'], 'The tool is in the file.')
    .toMatchObject({ value: expect.arrayContaining(['nextcloud']) as unknown })
})

test('results show strengths first, no grade, and the numbers one step behind', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await page.goto('/#/results')
  const boxes = page.getByRole('heading', { level: 2 })
  await expect(boxes.first(), 'Strengths come first.').toHaveText(say('results-strengths'))
  await expect(page.getByRole('table'), 'No number is on the first page.').toHaveCount(0)
  await expect(page.getByRole('img').first(), 'The picture has words.').toHaveAccessibleName(/\S/)
  const table = page.getByRole('table', { name: say('results-numbers.caption') })
  await page.locator('summary', { hasText: say('results-numbers') }).focus()
  await page.keyboard.press('Enter')
  await expect(table.getByRole('row'), 'The table has a row for each area and its head.').toHaveCount(12)
  await page.getByRole('link', { name: new RegExp(`^${say('results-see-answer')}`) }).first().click()
  await expect(page, 'A sentence leads to its question.').toHaveURL(/#\/questions\/.+/)
})

test('the results say on whom the tools rest, and each fact about them one step behind', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await page.goto('/#/results')
  const part = page.getByRole('region', { name: say('autonomy-title') })
  await expect(part.getByRole('listitem').first(), 'The largest share comes first.').toContainText('Microsoft')
  await expect(part.getByText(/^Gmail/).first(), 'The tools are one step behind.').toBeHidden()
  await part.locator('summary', { hasText: say('autonomy-needs') }).focus()
  await page.keyboard.press('Enter')
  await expect(part.getByText(/^Gmail/).first(), 'A tool is named with who runs it.').toBeVisible()
  await expect(part.getByText(say('autonomy-exit')).first(), 'And the facts about it are in words.').toBeVisible()
  await part.locator('summary', { hasText: say('autonomy-plane') }).click()
  await expect(part.getByRole('img'), 'The picture has words.').toHaveAccessibleName(/29,5/)
})

test('results and plan that are not there yet say what will be there and how it comes', async ({ page, server }) => {
  await create(server)
  for (const step of ['results', 'recommendations', 'plan']) {
    await page.goto(`/#/${step}`)
    await expect(page.getByText(say(`${step}-empty`)), `The empty page of ${step} explains itself.`).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: say('questions-go') })).toBeVisible()
  }
})

test('after the flash version, plan and documents lead to the longer ones', async ({ page, server }) => {
  await create(server)
  await answerAll(server)
  for (const step of ['documents', 'plan']) {
    await visit(page, step)
    await expect(page.getByText(say('plan-longer')).first(), `The page of ${step} says with what the plan comes.`).toBeVisible()
  }
  await page.getByRole('main').getByRole('link', { name: say('end-longer') }).click()
  await expect(page.getByRole('radio', { name: new RegExp(say('length-standard')) })).toBeVisible()
})

test('a proposal shows why, and other choices one step behind', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await page.goto('/#/recommendations')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const why = page.locator('summary', { hasText: say('advice-why') }).first()
  await why.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('what-if-maturity')).first(), 'It says what would change, and what would not.').toBeVisible()
  const links = page.getByRole('main').getByRole('link')
  await expect(links.first(), 'The reason leads to its answer.').toHaveAttribute('href', /#\/questions\//)
})

test('fewer hours move the plan, and what moved is announced', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  const before = await server.call('plan', { language: 'fr' })
  await visit(page, 'plan')
  const summary = page.getByRole('main').getByRole('status').first()
  const told = (await summary.textContent()) ?? ''
  await page.locator('summary', { hasText: say('plan-capacity') }).focus()
  await page.keyboard.press('Enter')
  const hours = page.getByLabel(say('capacity-hours'), { exact: true })
  await hours.fill('3')
  await page.keyboard.press('Tab')
  const quick = page.getByRole('button', { name: '2', exact: true })
  await expect(summary, 'The year in a sentence is another, in a live region.').not.toHaveText(told)
  await expect(quick, 'The form stays open, with the focus where it was.').toBeFocused()
  const after = await server.call('plan', { language: 'fr' })
  const months = (plan: typeof after) => Object.fromEntries(plan.actions.map((action) => [action.id, action.start]))
  expect(months(after), 'Actions begin in other months, or wait.').not.toEqual(months(before))
  expect(after.next_year.length, 'What does not fit waits for next year, nothing is lost.').toBeGreaterThan(before.next_year.length)

  await hours.fill('12 heures')
  await expect(page.getByText(say('number-bounds', { from: 0, to: 1000 })), 'A wrong number is refused with its bounds.').toBeVisible()
  expect((await server.call('desk', {}))?.capacity.hours_per_month, 'A wrong number is not saved.').toBe(3)
  await page.getByRole('button', { name: say('undo') }).click()
  await expect(summary, 'Undo brings the plan back.').toHaveText(told)
})

test('the plan is written in the language chosen for it, and an old file is replaced only on demand', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'documents')
  const plan = page.getByRole('heading', { name: say('document-plan') }).locator('..')
  await plan.locator('summary', { hasText: say('document-choices') }).click()
  await plan.getByLabel(say('document-language')).selectOption('en')
  const proposed = basename(await proposedPath(server, 'plan', 'en'))
  await expect(plan.getByText(proposed), 'The name follows the language.').toBeVisible()
  await plan.getByText(say('document-elsewhere')).click()
  await plan.getByLabel(say('document-path')).fill(join(server.folder, 'plan.pdf'))
  const write = plan.getByRole('button', { name: say('document-write') })
  await write.click()
  const written = plan.getByText(say('document-written', { file: 'plan.pdf' }))
  await expect(written).toBeVisible()
  await write.click()
  await expect(plan.getByText(say('error-exists')), 'The old file is not replaced in silence.').toBeVisible()
  await plan.getByRole('button', { name: say('document-replace') }).click()
  await expect(written, 'It is replaced when the reader says so.').toBeVisible()
})

test('the pages of a paper are seen before it is written, without a mouse', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'documents')
  const plan = page.getByRole('heading', { name: say('document-plan') }).locator('..')
  await plan.locator('summary', { hasText: say('document-preview') }).focus()
  await page.keyboard.press('Enter')
  const pages = await server.call('preview', { document: 'plan', language: 'fr' })
  const told = (number: number) => plan.getByRole('status').filter({ hasText: say('document-page', { page: number, pages: pages.length }) })
  await expect(told(1), 'One knows where one is.').toBeVisible()
  const shown = plan.locator('svg[role=img]')
  await expect(shown, 'It says what it shows.').toHaveAccessibleName(`${say('document-plan')} · ${say('document-page', { page: 1, pages: pages.length })}`)
  await expect(plan.getByText(pages[0]?.headings.join(' · ') ?? ''), 'Its headings are told.').toBeVisible()
  const words = pages[0]?.drawing.shapes.filter((shape) => shape.shape === 'text') ?? []
  await expect(shown.locator('text'), 'All its words are drawn.').toHaveCount(words.length)
  const outside = await shown.evaluate((svg) => {
    const edge = svg.getBoundingClientRect().right
    return [...svg.querySelectorAll('text')].filter((words) => words.getBoundingClientRect().right > edge).length
  })
  expect(outside, 'No word leaves the page.').toBe(0)
  const turn = (id: string) => plan.getByRole('button', { name: say(id) })
  await expect(turn('document-page-before'), 'There is nothing before the first page.').toHaveAttribute('aria-disabled', 'true')
  const after = turn('document-page-after')
  await after.focus()
  for (let number = 2; number <= pages.length; number++) {
    await page.keyboard.press('Enter')
    await expect(told(number)).toBeVisible()
    await expect(after, 'The focus stays.').toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(told(pages.length), 'There is nothing after the last one.').toBeVisible()
})

test('a file that was written is shown in its folder without a mouse, or its place is told', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'documents')
  const path = await proposedPath(server, 'sheet', 'fr')
  const sheet = page.getByRole('heading', { name: say('document-sheet'), exact: true }).locator('..')
  await sheet.getByRole('button', { name: say('document-write') }).focus()
  await page.keyboard.press('Enter')
  const show = sheet.getByRole('button', { name: say('file-reveal') })
  await expect(show).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(show, 'It comes next.').toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('alert'), 'A browser reaches no file manager.').toContainText(say('error-no-file-manager.hint', { path }))
  await expect(show, 'The focus stays.').toBeFocused()
  await expect(server.call('reveal', { path: join(server.folder, 'letter.pdf') }), 'No other file is shown.').rejects.toThrow()
  await page.route('**/call/reveal', (route) => route.fulfill({ json: {} }), { times: 1 })
  await page.keyboard.press('Space')
  await expect(sheet.getByRole('alert'), 'Where one answers, nothing is left to say.').toHaveCount(0)
})

/** Opens papers that are of use later, without a mouse. */
async function openGroup(page: Page, use: 'act' | 'rules' | 'tell' | 'programs') {
  const group = page.getByRole('heading', { name: say(`documents-${use}`), exact: true }).locator('..')
  await group.locator('summary').first().focus()
  await page.keyboard.press('Enter')
}

test('what is published is ticked first, seen as it will be, and nothing else is written', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'documents')
  await openGroup(page, 'tell')
  const sheet = page.getByRole('heading', { name: say('document-publication'), exact: true }).locator('..')
  const file = basename(await proposedPath(server, 'publication'))
  expect(file, 'Its file does not tell who it is of.').not.toContain('Amis')
  const boxes = sheet.getByRole('group', { name: say('publication-fields') }).getByRole('checkbox')
  await expect(boxes).toHaveCount(11)
  for (const box of await boxes.all()) await expect(box, 'Nothing is ticked beforehand.').not.toBeChecked()
  const write = sheet.getByRole('button', { name: say('document-write') })
  await expect(write, 'Without a tick there is nothing to write.').toHaveAttribute('aria-disabled', 'true')
  await expect(sheet.getByText(say('publication-fields.none'))).toBeVisible()
  await write.click({ force: true })
  await expect(sheet.getByText(say('document-written', { file })), 'Nothing was written.').toHaveCount(0)
  await expect(sheet.locator('summary', { hasText: say('document-preview') }), 'Nor is there a page to see.').toHaveCount(0)
  const place = sheet.getByRole('checkbox', { name: say('publication-field-place') })
  await place.focus()
  await page.keyboard.press('Space')
  await expect(place).toBeChecked()
  await sheet.locator('summary', { hasText: say('document-preview') }).focus()
  await page.keyboard.press('Enter')
  const shown = sheet.locator('svg[role=img]')
  await expect(shown, 'What is ticked is seen.').toContainText(say('question-prf-01.option-FR'))
  await expect(shown, 'What is not is not there.').not.toContainText('Amis')
  await sheet.getByRole('checkbox', { name: say('publication-field-name') }).check()
  await expect(shown, 'The page follows.').toContainText('Amis')
  await write.focus()
  await page.keyboard.press('Enter')
  await expect(sheet.getByText(say('document-written', { file })), 'It is written.').toBeVisible()
})

test('tables, the calendar and the open file are written, and each says what it holds', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'documents')
  await openGroup(page, 'act')
  await openGroup(page, 'programs')
  for (const [id, way] of [['table', 'ods'], ['table', 'csv'], ['plan', 'html'], ['sheet', 'txt'], ['roles', 'txt'], ['calendar', 'ics'], ['open-file', 'json']] as const) {
    const file = basename(await proposedPath(server, id, 'fr', way))
    const paper = page.getByRole('heading', { name: say(`document-${id}`), exact: true }).locator('..')
    await expect(paper.getByText(say(`document-${id}.text`)), `${id} says what it is for.`).toBeVisible()
    const choices = paper.locator('summary', { hasText: say('document-choices') })
    if (id !== 'open-file' && !(await paper.getByLabel(say('document-language')).isVisible())) await choices.click()
    await expect(paper.getByLabel(say('document-language')), 'What has no words has no language.').toHaveCount(id === 'open-file' ? 0 : 1)
    if (way !== 'ics' && way !== 'json') await paper.getByLabel(say('document-way')).selectOption(way)
    await expect(paper.getByText(file), `${id} says where it goes.`).toBeVisible()
    await paper.getByRole('button', { name: say('document-write') }).click()
    await expect(paper.getByText(say('document-written', { file })), `${id} is written.`).toBeVisible()
    await expect(paper.getByText(/\d+ (lignes|mots|dates|réponses).* ko/), `${id} says what it holds.`).toBeVisible()
  }
})

test('size, colours and contrast are worn at once and remembered', async ({ page }) => {
  await page.goto('/#/settings')
  const root = page.locator('html')
  const worn = () => page.evaluate(() => {
    const style = getComputedStyle(document.body)
    return { size: parseFloat(style.fontSize), paper: style.backgroundColor }
  })
  const light = await worn()
  await page.getByRole('group', { name: say('settings-text-size') }).getByRole('radio', { name: say('settings-percent', { size: 200 }) }).check()
  await expect(root).toHaveAttribute('data-text', '200')
  await page.getByRole('radio', { name: say('settings-theme-dark') }).check()
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('radio', { name: say('settings-contrast-more') }).check()
  await expect(root).toHaveAttribute('data-contrast', 'more')
  await expect.poll(worn, 'The text is twice as large on black.').toEqual({ size: light.size * 2, paper: 'rgb(0, 0, 0)' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await worn(), 'It is the same after a new start.').toEqual({ size: light.size * 2, paper: 'rgb(0, 0, 0)' })
  await page.getByRole('radio', { name: say('language-ca') }).check()
  await expect(page.getByRole('heading', { level: 1 }), 'The language changes at once.').toHaveText(say('settings', {}, 'ca'))
})

test('two settings changed before the first is kept are both kept', async ({ page, server }) => {
  await visit(page, 'settings')
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/call/settle', async (route) => {
    await held
    await route.continue()
  }, { times: 1 })
  await page.getByRole('radio', { name: say('settings-theme-dark') }).check()
  await page.getByRole('radio', { name: say('settings-contrast-more') }).check()
  release()
  await expect(page.locator('html'), 'The second is worn.').toHaveAttribute('data-contrast', 'more')
  await expect(page.locator('html'), 'The first is worn too.').toHaveAttribute('data-theme', 'dark')
  await expect
    .poll(async () => (await server.call('start', {})).settings, 'Both are kept.')
    .toMatchObject({ theme: 'dark', contrast: 'more' })
})
