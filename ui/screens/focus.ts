import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** What the Tab key has reached. */
    reached: Set<Element>
  }
}

/** Goes through a page with the Tab key; tells what it never reaches, what shows no ring and what is covered. */
export async function walk(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.reached = new Set()
  })
  const faults: string[] = []
  for (let step = 0; step < 1200; step++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(look)
    if (seen === 'round') break
    // After the last thing the focus leaves the page, and comes back to the first.
    if (seen !== null && seen !== 'outside') faults.push(seen)
  }
  return [...faults, ...(await page.evaluate(missed))]
}

/** Looks at what has the focus; runs in the page. */
function look(): string | null {
  const here = document.activeElement
  if (!here || here === document.body) return 'outside'
  if (window.reached.has(here)) return 'round'
  window.reached.add(here)
  const name = `${here.tagName} ${(here.getAttribute('aria-label') ?? here.textContent ?? '').trim().slice(0, 40)} ${here.getAttribute('name') ?? ''}`
  const shown = here.closest('.card') ?? here
  const style = getComputedStyle(shown)
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  if (!ring) return `no ring: ${name}`
  const box = shown.getBoundingClientRect()
  const inside = box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth
  if (!inside) return `not in view: ${name}`
  const at = document.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 1), window.innerWidth - 1),
    Math.min(Math.max(box.top + box.height / 2, 1), window.innerHeight - 1),
  )
  const own = at !== null && (shown.contains(at) || at.contains(shown) || at.closest('label')?.contains(here) === true)
  return own ? null : `covered: ${name}`
}

/** Lists what can be acted on but was not reached; of radios with one name, one stands for all. Runs in the page. */
function missed(): string[] {
  // While a dialog asks, nothing else may be reached.
  const root = document.querySelector('dialog[open]') ?? document
  const all = root.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]')
  const reached = window.reached
  const radios = new Set([...reached].map((element) => (element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '')))
  const left = [...all].filter((element) => {
    if (reached.has(element) || element.offsetParent === null) return false
    return !(element instanceof HTMLInputElement && element.type === 'radio' && radios.has(element.name))
  })
  return left.map((element) => `not reached: ${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)} ${element.getAttribute('name') ?? ''}`)
}
