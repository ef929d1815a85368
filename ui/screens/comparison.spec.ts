import type { Page } from '@playwright/test'
import { answerAll } from './audit'
import { overflow, unfold, violations } from './barrier'
import { expect, plain, test } from './fixture'
import { visit } from './screen'
import type { Server } from './server'
import { say } from './words'

/** Begins the next audit by keyboard, from the page of the association. */
async function begin(page: Page) {
  await visit(page, 'association')
  await page.locator('summary', { hasText: say('audit-next') }).focus()
  await page.keyboard.press('Enter')
  const button = page.getByRole('button', { name: /^Commencer le bilan du/ })
  await button.focus()
  await page.keyboard.press('Enter')
}

async function open(server: Server) {
  const desk = await server.call('desk', {})
  if (!desk) throw new Error('An audit is open.')
  return desk
}

test('the next audit begins by keyboard, is answered otherwise, and shows what changed', async ({ page, server }) => {
  const first = await server.call('example', { language: 'fr' })
  await begin(page)
  await expect(page.getByText(/Annuler.*rouvre le précédent/).first(), 'A screen reader says which one is open.').toBeAttached()
  await expect(page.getByRole('banner').getByText(/^Bilan du/), 'The top bar says it from then on.').toBeVisible()
  await expect(page.getByRole('heading', { level: 1 }), 'The focus is at the head of the page.').toBeFocused()
  expect((await open(server)).earlier, 'The file holds the audit before.').toEqual([first.begun_on])

  await page.getByRole('link', { name: say('audit-compare') }).click()
  await expect(page.getByText(say('comparison-nothing')), 'Nothing is compared before it is answered.').toBeVisible()

  await answerAll(server)
  await page.reload()
  const card = await server.call('compare', { language: 'fr' })
  const entries = card.pairs[0]?.areas.flatMap((area) => area.entries) ?? []
  for (const [turn, id] of [['rose', 'comparison-rose'], ['fell', 'comparison-fell']] as const) {
    const own = entries.filter((entry) => entry.turn === turn)
    expect(own.length, `Something ${turn}.`).toBeGreaterThan(0)
    const section = page.getByRole('region', { name: say(id) })
    await expect(section.getByRole('listitem'), `Each question that ${turn} is told once.`).toHaveCount(own.length)
    const question = own[0]?.question ?? ''
    await expect(section.getByText(say(`question-${question.toLowerCase()}`)), 'In its own words.').toBeVisible()
  }
  const level = card.pairs[0]?.areas.find((area) => area.figures)?.figures?.now.level ?? 0
  await expect(page.getByRole('region', { name: say('comparison-areas') }).getByText(say(`level-${String(level)}`)).first(), 'Levels stand in words.').toBeVisible()
  await expect(page.getByText(say('comparison-tools-same')), 'The tools were carried over.').toBeVisible()

  await server.call('close', {})
  await server.call('open', { path: first.path })
  expect((await open(server)).audit, 'Opened again, the newest is on the desk.').toBe(2)
  const then = (await server.call('compare', { language: 'fr' })).pairs[0]?.areas.flatMap((area) => area.entries) ?? []
  const told = then.filter((entry) => entry.then !== null)
  for (const { question, then: answer } of told) expect(answer, `${question} is as it was in the first audit.`).toEqual(first.answers[question])
})

test('undo takes the audit back that was begun, and says which one is open', async ({ page, server }) => {
  const first = await server.call('example', { language: 'fr' })
  await begin(page)
  await expect.poll(async () => (await open(server)).audit, 'The next one is open.').toBe(2)
  await page.getByRole('button', { name: say('undo') }).click()
  await expect.poll(async () => (await open(server)).answers, 'The answers are those of before.').toEqual(first.answers)
  await expect(page.getByRole('banner').getByText(/^Bilan du/), 'One audit needs no date.').toHaveCount(0)
  await page.getByRole('button', { name: say('redo') }).click()
  await expect.poll(async () => (await open(server)).audit, 'And redo brings it back.').toBe(2)
})

test('the results lead to the comparison once there is something to compare', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'results')
  const link = page.getByRole('link', { name: say('audit-compare') })
  await expect(link, 'One audit has nothing before it.').toHaveCount(0)
  await server.call('begin_audit', {})
  await answerAll(server)
  await page.goto('about:blank')
  await visit(page, 'results')
  await link.click()
  await expect(page.getByRole('heading', { level: 1 }), 'The page of what changed.').toHaveText(say('comparison-title'))
})

test('three audits: each earlier one can be chosen, and all stand in one table', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  for (let more = 0; more < 2; more++) {
    await server.call('begin_audit', {})
    await answerAll(server)
  }
  await visit(page, 'comparison')
  await expect(page.getByRole('heading', { name: say('comparison-rose') }), 'The same answers changed nothing.').toHaveCount(0)
  await page.getByLabel(say('comparison-with')).selectOption('0')
  await expect(page.getByRole('heading', { name: say('comparison-rose') }), 'Against the first, something did.').toBeVisible()
  await page.locator('summary', { hasText: say('comparison-course') }).click()
  await expect(page.getByRole('columnheader'), 'An area, three dates, and how many questions.').toHaveCount(5)
})

for (const language of ['fr', 'en', 'es', 'ca', 'ro']) {
  test(`what changed in ${language} with text twice as large: no barrier`, async ({ page, server }) => {
    await server.call('settle', { ...plain, language, text_size: 200 })
    await server.call('example', { language })
    await server.call('begin_audit', {})
    await answerAll(server)
    await visit(page, 'comparison')
    await unfold(page)
    expect(await violations(page), 'Axe finds nothing.').toEqual([])
    for (const [width, height] of [[1024, 600], [1280, 800]] as const) {
      await page.setViewportSize({ width, height })
      await expect.poll(() => overflow(page), `The page fits ${String(width)} pixels.`).toEqual([])
    }
    await expect(page.getByRole('heading', { level: 1 }), 'The page is in its language.').toHaveText(say('comparison-title', {}, language))
  })
}
