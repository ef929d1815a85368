import type { Page } from '@playwright/test'
import { create } from './audit'
import { overflow, violations } from './barrier'
import { expect, plain, test } from './fixture'
import type { Server } from './server'
import { visit } from './screen'
import { say } from './words'

test.beforeEach(async ({ server }) => {
  await create(server)
})

/** What a workshop kept of its questions, in order. */
async function rounds(server: Server) {
  const { questions } = await server.call('room', {})
  return questions.map(({ round }) => round)
}

async function enter(page: Page, server: Server): Promise<string[]> {
  await visit(page, 'room')
  await expect(page.getByText(say('room-where', { place: 1, count: 12 }))).toBeVisible()
  return (await server.call('room', {})).questions.map(({ question }) => question)
}

test('three questions with hands, cards and the laptop, by keyboard and presenter alone', async ({ page, server }) => {
  const [first = '', second = ''] = await enter(page, server)
  await expect(page.locator('header'), 'The ordinary frame is gone.').toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 }), 'The question is read first.').toBeFocused()

  // A tally that is typed anywhere goes where votes are typed; until they are shown, only their number is seen.
  await page.keyboard.type('0 3 1 0 1 ?1')
  await expect(page.getByText(say('room-votes', { count: 6 }), { exact: true })).toBeVisible()
  await expect(page.getByRole('table'), 'No vote is shown.').toHaveCount(0)
  await page.keyboard.press('PageUp')
  await expect(page.getByLabel(say('room-hands')), 'A slip of the hand leaves no vote.').toHaveValue('0 3 1 0 1 ?1')
  await page.keyboard.press('PageDown')
  const cells = page.getByRole('table', { name: say('room-shown') }).getByRole('cell')
  await expect(cells, 'The table tells the votes.').toHaveText(['0', '3', '1', '0', '1', '1'].map((count) => new RegExp(count)))
  await expect(page.getByText(say('room-divided'))).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText(say('room-talk.chair'))).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText(say('room-second'))).toBeVisible()
  await page.keyboard.type('0 4 1 0 0 ?1')
  await expect(page.getByText(say('room-votes', { count: 6 }), { exact: true })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText(say('room-close'))).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.getByRole('radio', { name: new RegExp(`^1|${say(`question-${first.toLowerCase()}.level-1`)}`) }).focus()
  await page.keyboard.press('Space')
  await page.getByLabel(say('room-dissent')).focus()
  await page.keyboard.type('Deux voient « 2 ».')
  await page.keyboard.press('PageDown')
  await expect(page.getByText(say('room-where', { place: 2, count: 12 }))).toBeVisible()
  const kept = { kept: 1, review: false, dissent: 'Deux voient « 2 ».', seen: { room: { votes: 6, unknown: 1, median: 1, spread: 1 } } }
  await expect.poll(async () => (await rounds(server))[0], 'The last vote is kept.').toMatchObject(kept)

  // Cards one by one, without an agreement.
  await page.getByRole('radio', { name: say('room-way-cards') }).check()
  await page.getByLabel(say('room-cards')).fill('0 0 4 4')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: say('room-conclude') }).click()
  await page.getByRole('radio', { name: say('room-consensus-none', { level: '0' }) }).check()
  await page.getByRole('button', { name: say('room-record') }).click()
  await expect.poll(async () => (await rounds(server))[1], 'The lower median is kept, to be reviewed.').toMatchObject({ kept: 0, review: true })
  expect((await server.call('desk', {}))?.answers[second]).toEqual({ state: 'answered', value: 0 })

  // The laptop goes round.
  await expect(page.getByText(say('room-where', { place: 3, count: 12 }))).toBeVisible()
  await page.getByRole('radio', { name: say('room-way-laptop') }).check()
  await page.getByRole('button', { name: say('room-pass-start') }).click()
  for (const [votes, card] of ['2', '2', '?'].entries()) {
    await expect(page.getByRole('heading', { name: say('room-pass') }), 'A neutral page is between two votes.').toBeFocused()
    await expect(page.getByText(say('room-votes', { count: votes }), { exact: true })).toBeVisible()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageUp')
    await expect(page.getByRole('table'), 'Nobody sees the votes of others.').toHaveCount(0)
    await page.getByRole('button', { name: say('room-pass-next') }).click()
    await expect(page.getByRole('radio', { checked: true }), 'Nothing is left of the one before.').toHaveCount(0)
    await page.locator(`input[name=card][value="${card}"]`).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: say('room-pass-done') }).click()
  await page.getByRole('button', { name: say('room-reveal') }).click()
  await page.keyboard.press('PageDown')
  await expect(page.getByText(say('room-talk.unknown')), 'A third does not know.').toBeVisible()
  await page.getByRole('link', { name: say('room-stop') }).click()
  await expect.poll(async () => (await rounds(server))[2], 'A workshop cut short keeps what was shown.').toMatchObject({ kept: 2, review: true })

  expect(await page.evaluate(() => localStorage.length + sessionStorage.length), 'No vote is left in the browser.').toBe(0)
})

test('the results tell where the room disagreed, and undo takes a round back', async ({ page, server }) => {
  const questions = await enter(page, server)
  const of = (group: 'board' | 'public', text: string) => ({ from: 'cards' as const, group, text })
  for (const question of questions) {
    const ballots = [of('board', '333'), of('public', '111')]
    await server.call('change', { kind: 'round', question, ballots, taken: 2, consensus: null, dissent: 'Le public ne voit rien.' })
  }
  await server.call('change', { kind: 'answer', question: 'PRF-12', answer: { state: 'answered', value: 3 } })
  await page.reload()
  await visit(page, 'results')
  const section = page.getByRole('heading', { name: say('room-disagreed'), exact: true }).locator('..')
  await expect(section.getByText(say('room-dissent-said', { words: 'Le public ne voit rien.' })).first()).toBeVisible()
  await expect(section.getByText(say('room-review'))).toHaveCount(12)
  await expect(section.getByText(say('room-group-median', { group: say('room-group-board'), level: '3' })).first()).toBeVisible()

  await visit(page, 'room')
  await expect(page.getByText(say('room-known', { level: '1' }))).toBeVisible()
  await page.getByRole('button', { name: say('undo') }).click()
  await page.getByRole('button', { name: say('undo') }).click()
  await expect.poll(async () => (await rounds(server)).at(-1), 'The last round is taken back.').toBeNull()
})

test('what is typed wrong is told, a board of two decides together, groups stand side by side', async ({ page, server }) => {
  await enter(page, server)
  await page.getByLabel(say('room-hands')).fill('0 3')
  await expect(page.getByRole('alert')).toHaveText(say('room-fault-five', { found: 2 }))
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('table'), 'What is no vote is not shown.').toHaveCount(0)
  await page.getByLabel(say('room-hands')).fill('1 0 0 0 1')
  await page.keyboard.press('PageDown')
  await expect(page.getByText(say('room-together.why'))).toBeVisible()
  await page.keyboard.press('PageUp')
  await page.getByLabel(say('room-hands')).fill('')
  await page.getByRole('checkbox', { name: say('room-groups') }).check()
  const field = (group: string) => page.getByLabel(`${say(`room-group-${group}`)} · ${say('room-hands')}`)
  await field('board').fill('0 0 0 3 0')
  await field('public').fill('0 3 0 0 0')
  await expect(page.getByText(say('room-votes', { count: 6 }), { exact: true })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('columnheader', { name: say('room-group-public') })).toBeVisible()
  await expect(page.getByText(say('room-gap', { gap: 2 }))).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByText(say('room-figures', { votes: 3, median: 1, spread: 0 })), 'Figures come when asked for.').toBeVisible()
})

for (const language of ['fr', 'ro']) {
  test(`every step in ${language} fits the projector, at 200 % too: no barrier`, async ({ page, server }) => {
    for (const text_size of [100, 200]) {
      await server.call('settle', { ...plain, language, text_size })
      await page.goto('about:blank')
      await visit(page, 'room')
      const steps = ['vote', 'shown', 'talk', 'agree']
      for (const step of steps) {
        if (step === 'shown') {
          await page.keyboard.type('1 3 2 1 0 ?1')
          await expect(page.getByText(say('room-votes', { count: 8 }, language), { exact: true })).toBeVisible()
        }
        if (step === 'agree') await page.getByRole('button', { name: say('room-conclude', {}, language) }).click()
        else if (step !== 'vote') await page.keyboard.press('PageDown')
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
        for (const [width, height] of [[1024, 600], [1280, 800], [640, 480]] as const) {
          await page.setViewportSize({ width, height })
          await expect.poll(() => overflow(page), `${step} fits ${String(width)} pixels.`).toEqual([])
        }
        await page.setViewportSize({ width: 1280, height: 800 })
        expect(await violations(page), `Axe finds nothing at ${step}.`).toEqual([])
        if (text_size > 100) continue
        const sizes = await page.locator('.answers .line > span, .room h1').evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)))
        expect(Math.min(...sizes, 99), `${step} is read from eight metres.`).toBeGreaterThanOrEqual(32)
      }
    }
  })
}
