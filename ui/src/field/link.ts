import { tick } from 'svelte'

/** The address of a page: `#/questions/con-01`. */
export function href(...parts: string[]): string {
  return `#/${parts.join('/').toLowerCase()}`
}

/** Opens a page in the place of this one, so that Back does not lead to where there is nothing to see. */
export function redirect(...parts: string[]): void {
  location.replace(href(...parts))
}

/** Opens a page, and waits until it is there. */
export async function go(...parts: string[]): Promise<void> {
  const target = href(...parts)
  if (location.hash === target) return
  const changed = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true })
  })
  location.hash = target
  await changed
  await tick()
}
