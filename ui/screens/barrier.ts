import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { ids } from './words'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Opens everything that stands one step behind. */
export async function unfold(page: Page): Promise<void> {
  // What opens may hold more to open.
  for (let depth = 0; depth < 3; depth++) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
  }
}

/** Finds what axe calls a violation: the rule and the element, one a line. By default every rule is asked. */
export async function violations(page: Page, rules: RunOptions['runOnly'] = { type: 'tag', values: tags }): Promise<string[]> {
  // It is large: it is brought to a page once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const options: RunOptions = { runOnly: rules, resultTypes: ['violations'] }
  const found = await page.evaluate((options) => window.axe.run(options), options)
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`))
}

/** Finds words that are hard to see against what is behind them. */
export async function pale(page: Page): Promise<string[]> {
  return violations(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] })
}

/** Finds what stands out at the right of the screen. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= edge) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > edge + 1)
    return wide.map((element) => `${element.tagName} ${element.className.toString()}: ${(element.textContent ?? '').slice(0, 40)}`)
  })
}

/** Finds ids of messages that stand where their words should. */
export async function bareIds(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText)
  const known = ids()
  return text.split(/[\s ]+/).filter((word) => word.includes('-') && known.has(word.split('.')[0] ?? ''))
}
