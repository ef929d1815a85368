/** What the Tab key stops at. */
const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** Keeps the focus on the page, and in sight. Returns how to stop. */
export function watchFocus(): () => void {
  const ends = [keepFocus(), tellKeys()]
  return () => {
    ends.forEach((end) => {
      end()
    })
  }
}

/**
 * Keeps the focus on the page when what had it goes away or may not be used any more: it moves to what is nearest.
 * A browser drops it, and a keyboard or a screen reader begins again at the top. Returns how to stop.
 */
function keepFocus(): () => void {
  let last: HTMLElement | null = null
  let page: Element | null = null
  let around: Element[] = []
  let order: HTMLElement[] = []
  let due: ReturnType<typeof setTimeout> | undefined

  function note({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return
    last = target
    page = target.closest('main')
    around = ancestors(target)
    order = [...document.querySelectorAll<HTMLElement>(stops)]
  }

  function rescue(): void {
    // Somebody who clicks beside everything takes the focus away on purpose; a new page takes it by itself.
    if (!last || document.activeElement !== document.body || stands(last) || page?.isConnected === false) return
    const place = order.indexOf(last)
    if (place < 0) return
    for (const area of around.filter((one) => one.isConnected)) {
      const near = (one: HTMLElement): boolean => area.contains(one) && stands(one)
      const next = order.slice(place + 1).find(near) ?? order.slice(0, place).findLast(near)
      if (!next) continue
      next.focus()
      return
    }
  }

  const watch = new MutationObserver(() => {
    clearTimeout(due)
    // A browser drops the focus of what is disabled or hidden only with the next picture.
    due = setTimeout(rescue, 50)
  })
  document.addEventListener('focusin', note)
  watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'disabled', 'open'] })
  return () => {
    clearTimeout(due)
    watch.disconnect()
    document.removeEventListener('focusin', note)
  }
}

/** What an element lies in, the nearest first. */
function ancestors(element: Element): Element[] {
  const parent = element.parentElement
  return parent ? [parent, ...ancestors(parent)] : []
}

/** Tells whether an element can have the focus now. */
function stands(element: HTMLElement): boolean {
  const shown = element.isConnected && element.getClientRects().length > 0 && !element.closest('details:not([open]) > :not(summary)')
  return shown && !element.matches(':disabled')
}

/**
 * Says on the page, by the class `keys`, that arrow keys move the focus. WebKit takes a radio button that an arrow key chose for
 * one that was clicked: `:focus-visible` does not hold there, and nobody would see where the keyboard is. Returns how to stop.
 */
function tellKeys(): () => void {
  const { classList } = document.documentElement
  const press = ({ key }: KeyboardEvent): void => {
    if (key.startsWith('Arrow')) classList.add('keys')
  }
  const point = (): void => {
    classList.remove('keys')
  }
  document.addEventListener('keydown', press, true)
  document.addEventListener('pointerdown', point, true)
  return () => {
    document.removeEventListener('keydown', press, true)
    document.removeEventListener('pointerdown', point, true)
  }
}
