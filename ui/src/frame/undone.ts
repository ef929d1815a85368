import type { Desk } from '../generated/Desk'

/** Finds the question whose answer, note or mark differs between two desks; null when it is none. */
export function undone(before: Desk, after: Desk): string | null {
  const tables = [
    [before.answers, after.answers],
    [before.notes, after.notes],
    [before.set_aside, after.set_aside],
  ] as Record<string, unknown>[][]
  for (const [old = {}, fresh = {}] of tables) {
    const ids = new Set([...Object.keys(old), ...Object.keys(fresh)])
    for (const id of ids) {
      if (JSON.stringify(old[id]) !== JSON.stringify(fresh[id])) return id
    }
  }
  return null
}
