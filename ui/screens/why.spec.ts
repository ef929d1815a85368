import type { Page } from '@playwright/test'
import { answerAll } from './audit'
import { unfold, violations } from './barrier'
import { expect, test } from './fixture'
import type { Server } from './server'
import { visit } from './screen'
import { say } from './words'

/** A page of the example that shows numbers: how all of them come on the screen, and what a computed one looks like there. */
interface Numbers {
  open?: (page: Page, server: Server) => Promise<void>
  look: RegExp
}

const unit = /\d[\d,.]*[\s\u00a0]*(%|h(?![\p{L}-])|points?\b(?! ou plus)|sur 100)/u

const pages: Record<string, Numbers> = {
  results: { look: unit },
  recommendations: {
    open: async (page) => {
      await page.locator('summary', { hasText: say('portfolio') }).click()
      await expect(page.getByText(say('portfolio.lead'))).toBeVisible()
    },
    // Prices and hours of others are facts, with their sources.
    look: /\d[\d,.]*[\s\u00a0]*(points?\b(?! ou plus)|sur 100)/u,
  },
  plan: {
    open: async (page) => {
      await page.getByRole('button', { name: say('plan-as-list') }).click()
    },
    look: unit,
  },
  comparison: {
    open: async (page, server) => {
      for (let more = 0; more < 2; more++) {
        await server.call('begin_audit', {})
        await answerAll(server)
      }
      await page.reload()
      await expect(page.getByRole('heading', { name: say('comparison-areas') })).toBeVisible()
    },
    look: unit,
  },
  training: {
    open: async (page) => {
      await page.getByRole('radio', { name: say('competence-a1.level-2') }).check()
      await expect(page.getByRole('table', { name: say('skill-coverage', { count: 1 }) })).toBeVisible()
    },
    // So is how long a training takes.
    look: /\d+ sur \d+/u,
  },
}

/** Finds numbers that no button answers for, in sentences, lists and tables. */
function silent(page: Page, look: RegExp): Promise<string[]> {
  return page.evaluate(([source, flags]) => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const asked = node.parentElement?.closest('[data-why], label, legend, option, summary, caption, svg, form')
      if (!asked && new RegExp(source, flags).test(text)) found.push(text.trim())
    }
    return found
  }, [look.source, look.flags] as const)
}

for (const [route, { open, look }] of Object.entries(pages)) {
  test(`${route}: every number says why, by keyboard, in words`, async ({ page, server }) => {
    test.setTimeout(180_000)
    await server.call('example', { language: 'fr' })
    await visit(page, route)
    await open?.(page, server)
    await unfold(page)
    expect(await silent(page, look), 'No number stays silent.').toEqual([])
    const all = page.locator('main [data-why]')
    const kinds = await all.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-why') ?? ''))
    expect(kinds.length, 'There are numbers on the page.').toBeGreaterThan(2)
    for (const name of await all.evaluateAll((buttons) => buttons.map((button) => button.textContent.trim()))) {
      expect(name, 'A number says what it is, and that it can be asked.').toMatch(new RegExp(`\\S.*, ${say('because-why').replace('?', '\\?')}$`))
    }
    for (const kind of new Set(kinds)) {
      const button = all.nth(kinds.indexOf(kind))
      await button.focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('heading'), `${kind}: the dialog says which number it is.`).toBeFocused()
      await expect(dialog, `${kind}: its name is not empty.`).toHaveAccessibleName(/\S/)
      await expect(dialog.locator('p').first(), `${kind}: it answers in words.`).toHaveText(/\p{L}{2,}.*\p{L}{2,}/u)
      await expect(dialog.getByText(say('because-gone')), `${kind}: the number is known.`).toHaveCount(0)
      expect(await violations(page), `${kind}: axe finds nothing.`).toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(button, `${kind}: the focus is where it was.`).toBeFocused()
    }
  })
}

test('a part that is computed itself is asked in turn, and there is a way back', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'results')
  await page.locator('main [data-why=confidence]').first().focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const title = dialog.getByRole('heading')
  const first = await title.innerText()
  const parts = dialog.getByRole('list', { name: say('because-parts') }).getByRole('listitem')
  await expect(parts, 'Each area has its part.').not.toHaveCount(0)
  await parts.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect(title, 'The part is the subject now.').not.toHaveText(first)
  await expect(title, 'A screen reader goes on from its name.').toBeFocused()
  await expect(dialog.getByRole('link').first(), 'Its answers lead to their questions.').toHaveAttribute('href', /#\/questions\//)
  await dialog.getByRole('button', { name: say('because-back') }).click()
  await expect(title, 'And back.').toHaveText(first)
  await dialog.getByRole('button', { name: say('because-close') }).click()
  await expect(dialog).toHaveCount(0)
})

test('the reasons of the year fit a narrow screen', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  await visit(page, 'plan')
  await page.locator('main [data-why=year]').first().focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const { hours } = (await server.call('plan', { language: 'fr' })).year
  await expect(dialog.getByText(say('because-planned', { hours }))).toBeVisible()
  await page.setViewportSize({ width: 320, height: 512 })
  const box = await dialog.boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= 320, 'It fits a narrow screen.').toBe(true)
})
