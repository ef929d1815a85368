import type { Page } from '@playwright/test'
import { overflow, violations } from './barrier'
import { expect, test } from './fixture'
import type { Server } from './server'
import { visit } from './screen'
import { say } from './words'

/** The plan of the example as a list, with its first action. */
async function listed(page: Page, server: Server) {
  await server.call('example', { language: 'fr' })
  const plan = await server.call('plan', { language: 'fr' })
  const [first] = plan.actions
  if (!first) throw new Error('The example has a plan.')
  await visit(page, 'plan')
  const list = page.getByRole('button', { name: say('plan-as-list') })
  if (await list.isVisible()) await list.click()
  return { plan, first }
}

test('a name behind a role is typed, stands at its actions and is undone', async ({ page, server }) => {
  const { first } = await listed(page, server)
  await page.getByText(say('follow-people'), { exact: true }).click()
  const field = page.getByLabel(say(`role-${first.owner}`), { exact: true })
  await field.focus()
  await page.keyboard.type('Mme Ferrand ')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await server.call('desk', {}))?.people, 'The name is saved without its last blank.').toEqual([
    { name: 'Mme Ferrand', roles: [first.owner], deputies: [] },
  ])
  const carried = say('follow-carried', { person: 'Mme Ferrand', role: say(`role-${first.owner}`) })
  await expect(page.getByText(carried).first(), 'The action says who carries it.').toBeVisible()
  await page.getByText(say('follow-deputies'), { exact: true }).click()
  await page.getByLabel(say('follow-deputies.of', { role: say(`role-${first.owner}`) })).fill('M. Petit')
  await page.keyboard.press('Tab')
  const both = say('follow-deputy', { person: 'Mme Ferrand', deputy: 'M. Petit' })
  const carriedBy = say('follow-carried', { person: both, role: say(`role-${first.owner}`) })
  await expect(page.getByText(carriedBy).first(), 'The action says who stands in.').toBeVisible()
  await page.getByRole('button', { name: say('undo') }).click()
  await expect(page.getByText(carriedBy), 'Undo takes the deputy away.').toHaveCount(0)
  await page.getByRole('button', { name: say('undo') }).click()
  await expect(page.getByText(carried), 'Then the name.').toHaveCount(0)
})

test('an action is marked as done by keyboard, dated, and taken back', async ({ page, server }) => {
  const { first } = await listed(page, server)
  const more = page.locator('summary', { hasText: say('follow-more') }).first()
  await more.focus()
  await page.keyboard.press('Enter')
  const state = page.getByLabel(say('follow-state')).first()
  await state.focus()
  await state.selectOption({ label: say('follow-done') })
  const saved = async () => (await server.call('desk', {}))?.follow_up[first.id]?.state
  await expect.poll(saved, 'It is saved at once.').toBe('done')
  const ticked = page.getByRole('heading', { name: say('plan-ticked') })
  await expect(ticked, 'It stands among what is done.').toBeVisible()
  await page.getByRole('button', { name: say('undo') }).click()
  await expect.poll(saved, 'Undo takes it back.').toBeUndefined()
})

test('who says that an action is begun or done goes with it to its new place', async ({ page, server }) => {
  const { plan } = await listed(page, server)
  // What is begun stands in the month of today, before the plan, whatever month it had.
  const later = plan.actions.findIndex(({ start }) => start !== plan.actions[0]?.start)
  const id = plan.actions[later]?.id
  if (id === undefined) throw new Error('The example goes on for more than a month.')
  await page.getByText(say('follow-more'), { exact: true }).nth(later).click()
  const state = page.getByLabel(say('follow-state')).filter({ visible: true })
  for (const next of ['doing', 'done'] as const) {
    await state.focus()
    await state.selectOption({ label: say(`follow-${next}`) })
    await expect.poll(async () => (await server.call('desk', {}))?.follow_up[id]?.state, 'It is saved.').toBe(next)
    await expect(page.getByRole('group', { name: say('follow-on') }), 'Its day may be told at once.').toBeVisible()
    await expect(state, 'The keyboard is where it was.').toBeFocused()
    await expect(state, 'It is the same action.').toHaveValue(next)
  }
  const done = page.locator('section', { has: page.getByRole('heading', { name: say('plan-ticked') }) }).last()
  await expect(done.getByLabel(say('follow-state')), 'It stands among what is done.').toBeFocused()
})

test('what is begun and waits for the next year can be told as done, with a day of an earlier year', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  const desk = await server.call('desk', {})
  const [first] = (await server.call('plan', { language: 'fr' })).actions
  if (!desk || !first) throw new Error('The example has a plan.')
  const year = new Date().getFullYear() - 3
  await server.call('change', { kind: 'follow-up', action: first.id, follow_up: { state: 'doing', on: `${String(year)}-05-04` } })
  await server.call('change', { kind: 'capacity', capacity: { ...desk.capacity, hours_per_month: 0 } })
  const waiting = await server.call('plan', { language: 'fr' })
  const place = waiting.next_year.findIndex(({ id }) => id === first.id)
  expect(place, 'Without hours it waits.').toBeGreaterThanOrEqual(0)
  await visit(page, 'plan')
  await page.getByText(say('plan-next-year', { count: waiting.next_year.length })).first().click()
  await page.getByText(say('follow-more'), { exact: true }).nth(place).click()
  const date = page.getByRole('group', { name: say('follow-on') }).filter({ visible: true })
  await expect(date.getByLabel(say('date-year')), 'The day shows its own year.').toHaveValue(String(year))
  await page.getByLabel(say('follow-state')).filter({ visible: true }).selectOption({ label: say('follow-done') })
  await expect.poll(async () => (await server.call('desk', {}))?.follow_up[first.id], 'It is done on that day.').toEqual({
    state: 'done',
    on: `${String(year)}-05-04`,
  })
})

test('a plan whose months are over says so, and is made again from today', async ({ page, server }) => {
  const { plan } = await listed(page, server)
  await server.call('change', { kind: 'agree', agreed: true })
  await page.route('**/call/plan', async (route) => {
    const now = await server.call('plan', { language: 'fr' })
    const load = now.load.map((month) => ({ ...month, over: now.agreed }))
    await route.fulfill({ json: { ...now, load, actions: now.agreed ? [] : now.actions } })
  })
  await page.reload()
  await expect(page.getByRole('heading', { name: say('follow-over') }), 'The year is over.').toBeVisible()
  await expect(page.getByRole('heading', { name: say('plan-open-flags') }), 'No hours are blamed.').toHaveCount(0)
  expect(await violations(page), 'There is no barrier.').toEqual([])
  await page.getByRole('button', { name: say('follow-again') }).click()
  await expect(page.getByRole('heading', { name: say('follow-over') }), 'A new year begins.').toHaveCount(0)
  await expect(page.getByRole('button', { name: say('follow-agree') }), `With ${String(plan.actions.length)} actions.`).toBeVisible()
})

test('a day that has not come is refused in words, and the day before it stays', async ({ page, server }) => {
  // The page believes that it is a day in the middle of the year before, so that there is a later one whenever this runs.
  const today = `${String(new Date().getFullYear() - 1)}-06-15`
  await page.route('**/call/plan', async (route) => {
    await route.fulfill({ json: { ...(await server.call('plan', { language: 'fr' })), today } })
  })
  const { first } = await listed(page, server)
  await page.getByText(say('follow-more'), { exact: true }).first().click()
  await page.getByLabel(say('follow-state')).first().selectOption({ label: say('follow-doing') })
  const on = async () => (await server.call('desk', {}))?.follow_up[first.id]?.on
  await expect.poll(on, 'It is begun today.').toBe(today)
  const date = page.getByRole('group', { name: say('follow-on') })
  await date.getByLabel(say('date-day')).selectOption('16')
  await expect(page.getByText(say('follow-on-late')), 'Tomorrow is still to come.').toBeVisible()
  expect(await on(), 'It is not saved.').toBe(today)
  await date.getByLabel(say('date-day')).selectOption('14')
  await expect.poll(on, 'Yesterday is.').toBe(today.replace('-15', '-14'))
  await expect(page.getByText(say('follow-on-late')), 'Then nothing is told any more.').toHaveCount(0)
})

test('a role with somebody who stands in and nobody who holds it says so', async ({ page, server }) => {
  const { first } = await listed(page, server)
  await page.getByText(say('follow-people'), { exact: true }).click()
  const field = page.getByLabel(say(`role-${first.owner}`), { exact: true })
  await field.fill('Mme Ferrand')
  await page.keyboard.press('Tab')
  await page.getByText(say('follow-deputies'), { exact: true }).click()
  await page.getByLabel(say('follow-deputies.of', { role: say(`role-${first.owner}`) })).fill('M. Petit')
  await page.keyboard.press('Tab')
  await field.fill('')
  await page.keyboard.press('Tab')
  const told = say('follow-deputy-of', { role: say(`role-${first.owner}`), deputy: 'M. Petit' })
  await expect(page.getByText(told).first(), 'The action names who stands in.').toBeVisible()
})

test('a danger that the board took out of the plan is told as such', async ({ page, server }) => {
  const { plan } = await listed(page, server)
  for (const action of plan.actions.filter(({ flag }) => flag)) {
    const follow_up = { state: 'dropped' as const, on: plan.today }
    await server.call('change', { kind: 'follow-up', action: action.id, follow_up })
  }
  await page.reload()
  await expect(page.getByRole('heading', { name: say('plan-open-flags') }), 'They stand first.').toBeVisible()
  await expect(page.getByText(say('settle-dropped')).first(), 'With the reason.').toBeVisible()
  await expect(page.getByText(say('settle-next-year')), 'No hours are blamed.').toHaveCount(0)
})

test('a move that breaks a rule is told, and a plan that is kept says so', async ({ page, server }) => {
  const { plan } = await listed(page, server)
  const last = plan.actions.at(-1)
  if (!last) throw new Error('The example has a plan.')
  await page.getByText(say('follow-more'), { exact: true }).filter({ visible: true }).last().click()
  const begin = page.getByLabel(say('follow-begin')).last()
  await begin.selectOption({ index: 1 })
  await expect.poll(async () => (await server.call('plan', { language: 'fr' })).pinned[0]?.obstacle, 'The rule is known.').toBeTruthy()
  await expect(page.getByRole('heading', { name: say('follow-refused') }), 'The rule is told at once.').toBeVisible()
  await begin.selectOption({ index: 0 })
  await expect(page.getByRole('heading', { name: say('follow-refused') }), 'Left to the plan, nothing is told.').toHaveCount(0)

  await page.getByRole('button', { name: say('follow-agree') }).click()
  await expect(page.getByRole('heading', { name: say('follow-agreed') }), 'The plan is kept.').toBeVisible()
  await page.getByRole('button', { name: say('follow-again') }).click()
  await expect(page.getByRole('button', { name: say('follow-agree') }), 'It may be made anew.').toBeVisible()
})

test('the followed plan has no barrier and fits a narrow page', async ({ page, server }) => {
  await listed(page, server)
  await page.getByText(say('follow-people'), { exact: true }).click()
  await page.getByText(say('follow-more'), { exact: true }).first().click()
  expect(await violations(page), 'There is no barrier.').toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await overflow(page), 'Nothing leaves a narrow page.').toEqual([])
})

test('an action names who can help with it, and the page the ends of contracts and the year after', async ({ page, server }) => {
  await listed(page, server)
  const { actions, contracts, year_after } = await server.call('plan', { language: 'fr' })
  const [contract] = contracts
  if (!contract) throw new Error('A contract of the example ends within the year.')
  await expect(page.getByRole('heading', { name: say('contract-title') }), 'Ends of contracts are told.').toBeVisible()
  await expect(page.getByText(contract.tool).first(), 'By the name of the tool.').toBeVisible()
  const waiting = say('year-after-hours', { hours: say('hours', { hours: year_after.hours }) })
  await expect(page.getByText(waiting), 'The year after is summed.').toBeVisible()
  const place = actions.findIndex(({ allies }) => allies.length > 0)
  const helper = actions[place]?.allies[0]
  if (!helper) throw new Error('Somebody helps with an action of the example.')
  await page.locator('summary', { hasText: say('action-more') }).nth(place).click()
  await expect(page.getByText(say('action-helpers'), { exact: true }).filter({ visible: true }), 'Who can help is one step behind.').toBeVisible()
  await expect(page.getByText(helper.name).filter({ visible: true }).first(), 'By name.').toBeVisible()
  expect(await violations(page), 'There is no barrier.').toEqual([])
})
