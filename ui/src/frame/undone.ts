import type { Desk } from '../generated/Desk'
import { say } from '../locale'

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

/** Says what undo or redo changed: a question, the list of tools, or something on the page. */
export function undoneWords(question: string | null, { before, after }: { before: Desk; after: Desk }): string {
  if (question) return say('undone-question', { question: say(`question-${question.toLowerCase()}`) })
  const isList = JSON.stringify(before.tools) !== JSON.stringify(after.tools)
  // A product has a row for each of its needs, and is one tool of the list.
  const names = new Set(after.tools.map((tool) => `${tool.product} ${tool.name ?? ''}`))
  return isList ? say('undone-tools', { count: names.size }) : say('undone')
}
