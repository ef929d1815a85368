import type { Page } from '@playwright/test'
import { overflow, unfold, violations } from './barrier'
import { expect, plain, test } from './fixture'
import type { Server } from './server'
import { visit } from './screen'
import { say } from './words'

/** The first open line of the example on which something may be changed. */
async function shown(page: Page, server: Server) {
  await server.call('example', { language: 'fr' })
  const { lines } = await server.call('recommendations', { language: 'fr' })
  const decided = (await server.call('desk', {}))?.decisions ?? {}
  const own = lines.find((line) => !decided[line.need] && line.tools.length > 0 && line.choices.length > 1)
  if (!own) throw new Error('The example has a line to decide on.')
  await visit(page, 'recommendations')
  const line = page.locator(`#line-${own.need}`)
  // Weaker needs stand one step behind.
  await line.evaluate((shown) => shown.closest('details')?.setAttribute('open', ''))
  return { own, line, choices: line.getByRole('group', { name: say('decision-ask') }).getByRole('radio') }
}

async function decision(server: Server, need: string) {
  return (await server.call('desk', {}))?.decisions[need]
}

test('a line is decided by keyboard alone, told, and undone', async ({ page, server }) => {
  const { own, line, choices } = await shown(page, server)
  await expect(choices, 'There are four equal choices.').toHaveCount(4)
  await expect(line.getByRole('radio', { checked: true }), 'None is chosen beforehand.').toHaveCount(0)

  await choices.first().focus()
  await page.keyboard.press('Space')
  await expect(line.getByText(say('decision-said-keep')), 'What is decided stands in words.').toBeVisible()
  await expect.poll(() => decision(server, own.need), 'It is saved at once.').toEqual({ verdict: { kind: 'keep' }, sentence: null, left_out: [] })
  const told = say('decision-told', { need: say(`need-${own.need}`), said: say('decision-said-keep') })
  await expect(page.getByRole('status').filter({ hasText: told }), 'A screen reader says it.').toHaveCount(1)

  await page.keyboard.press('ArrowDown')
  const by = line.getByLabel(say('decision-by'))
  await expect(by, 'The proposal is taken where nothing else is said.').toHaveValue(own.choices[0]?.software ?? '')
  await by.focus()
  await page.keyboard.press('ArrowDown')
  await expect(by, 'The next software is a key away.').toHaveValue(own.choices[1]?.software ?? '')
  await expect.poll(async () => (await decision(server, own.need))?.verdict, 'It is saved too.').toMatchObject({ by: own.choices[1]?.software })

  const sentence = line.getByLabel(say('decision-sentence'))
  await sentence.focus()
  await page.keyboard.type('Nos bénévoles le connaissent.')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await decision(server, own.need))?.sentence, 'The sentence is kept.').toBe('Nos bénévoles le connaissent.')

  const undo = page.getByRole('button', { name: say('undo') })
  await undo.focus()
  for (let press = 0; press < 4; press++) await page.keyboard.press('Enter')
  await expect(line.getByRole('radio', { checked: true }), 'The line is open again.').toHaveCount(0)
  await expect(page.getByText(say('undone-decision', { need: say(`need-${own.need}`) })).first(), 'The need is named.').toBeAttached()
  await expect.poll(() => decision(server, own.need), 'Nothing is decided.').toBeUndefined()
})

test('a decision may be left open again', async ({ page, server }) => {
  const { own, line, choices } = await shown(page, server)
  await choices.last().check()
  await line.getByRole('button', { name: say('decision-take-back.need', { need: say(`need-${own.need}`) }) }).click()
  await expect(line.getByRole('radio', { checked: true }), 'No choice is left.').toHaveCount(0)
  await expect.poll(() => decision(server, own.need), 'The file holds none.').toBeUndefined()
})

test('who a change would leave out is asked once, one step behind, and the plan names them and the action that prepares their way', async ({ page, server }) => {
  const { own, line, choices } = await shown(page, server)
  await choices.nth(1).check()
  const boxes = line.getByRole('group', { name: say('barrier-ask') }).getByRole('checkbox')
  await expect(boxes.first(), 'Nothing of it is in sight.').toBeHidden()
  const ask = line.locator('summary', { hasText: say('barrier-ask') })
  await ask.focus()
  await page.keyboard.press('Enter')
  await expect(boxes, 'There are five boxes.').toHaveCount(5)
  for (const box of await boxes.all()) await expect(box, 'None is ticked beforehand.').not.toBeChecked()
  await boxes.nth(1).focus()
  await page.keyboard.press('Space')
  await expect.poll(async () => (await decision(server, own.need))?.left_out, 'It is saved at once.').toEqual(['no-computer'])
  await expect(line.getByText(say('barrier-no-computer.who')).first(), 'The line says whom.').toBeVisible()

  await page.getByRole('button', { name: say('undo') }).click()
  await expect(boxes.nth(1), 'It is taken back.').not.toBeChecked()
  await boxes.nth(1).check()
  await expect.poll(async () => (await decision(server, own.need))?.left_out, 'It is saved again.').toEqual(['no-computer'])

  // More hours than usual, so that the year holds the change.
  const desk = await server.call('desk', {})
  if (!desk) throw new Error('The example is open.')
  await server.call('change', { kind: 'capacity', capacity: { ...desk.capacity, hours_per_month: 120 } })
  const plan = await server.call('plan', { language: 'fr' })
  const change = plan.actions.find((action) => action.left_out.includes('no-computer'))
  expect(change?.other_way, 'Another way is planned before it.').toBe('A54')
  await visit(page, 'plan')
  const asList = page.getByRole('button', { name: say('plan-as-list') })
  if (await asList.isVisible()) await asList.click()
  const shownChange = page.locator(`#action-${change?.id.toLowerCase() ?? ''}`)
  await expect(shownChange.getByText(say('barrier-no-computer.who')).first(), 'The plan says whom.').toBeVisible()
  await shownChange.locator('summary').first().click()
  await expect(shownChange.getByText(say('barrier-no-computer.path')), 'It names their way.').toBeVisible()
  await shownChange.getByRole('button', { name: say('follow-other-way.go', { action: '' }) }).click()
  const way = page.locator('#action-a54')
  await expect(way, 'The action that prepares it is a key away.').toBeFocused()
  await way.locator('summary').first().click()
  const spared = way.getByText(say('reason-left-out', { action: '' }).trim())
  await expect(spared, 'One sentence says whom it does not leave out, whatever changes.').toHaveCount(1)
  await expect(spared, 'It names the change.').toContainText(say(`need-${own.need}`))
})

test('whether two people can run a server is asked beside such a way, answered once for every need, and undone', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  // Large enough for a server of its own.
  await server.call('change', { kind: 'answer', question: 'PRF-04', answer: { state: 'answered', value: 60 } })
  const { lines } = await server.call('recommendations', { language: 'fr' })
  const [one, two] = lines.filter((line) => line.servers)
  if (!one || !two) throw new Error('Two needs have a server among their ways.')
  const admins = async () => (await server.call('desk', {}))?.capacity.admins
  const asked = (need: string) => page.locator(`#line-${need}`).getByRole('radio', { name: say('capacity-admins-yes'), exact: true })
  await visit(page, 'recommendations')
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await asked(one.need).focus()
  await expect(asked(one.need), 'Nothing is chosen beforehand.').not.toBeChecked()
  await page.keyboard.press('Space')
  await expect.poll(admins, 'It is saved at once.').toBe(true)
  await expect(asked(two.need), 'The other need knows it.').toBeChecked()
  await page.getByRole('button', { name: say('undo') }).click()
  await expect.poll(admins, 'It is taken back.').toBeNull()
  await expect(asked(one.need), 'The page shows it.').not.toBeChecked()
  await visit(page, 'plan')
  await page.locator('summary', { hasText: say('plan-capacity') }).click()
  await expect(page.getByText(say('capacity-email')), 'The plan asks for its own means.').toBeVisible()
  await expect(page.getByText(say('capacity-admins')), 'It does not ask this again.').toHaveCount(0)
})

test('what the whole would look like is decided in one go, and taken back in one step', async ({ page, server }) => {
  await shown(page, server)
  const before = (await server.call('desk', {}))?.decisions
  await page.locator('summary', { hasText: say('portfolio') }).click()
  await page.getByRole('button', { name: say('portfolio-all'), exact: true }).click()
  await expect(page.getByRole('button', { name: say('portfolio-all'), exact: true }), 'There is nothing more to decide.').toHaveCount(0)
  const { choices } = await server.call('portfolio', { language: 'fr' })
  expect(choices.every((choice) => choice.settled), 'Each need is decided so.').toBe(true)
  await page.getByRole('button', { name: say('undo') }).click()
  await expect.poll(async () => (await server.call('desk', {}))?.decisions, 'All is open again.').toEqual(before)
})

test('a line that changes, twice as large and with everything open: no barrier', async ({ page, server }) => {
  await server.call('settle', { ...plain, text_size: 200 })
  const { choices } = await shown(page, server)
  await choices.nth(1).check()
  await unfold(page)
  expect(await violations(page), 'Axe finds nothing.').toEqual([])
  for (const [width, height] of [[1024, 600], [1280, 800]] as const) {
    await page.setViewportSize({ width, height })
    await expect.poll(() => overflow(page), `The page fits ${String(width)} pixels.`).toEqual([])
  }
})
