import type { Desk } from '../generated/Desk'
import { dateText, say } from '../locale'

/** What a change was about. */
export type About = { kind: 'question' | 'decision'; id: string }

/** Finds the question whose answer, note or mark differs between two desks, or the need whose decision does; null when it is none. */
export function undone(before: Desk, after: Desk): About | null {
  // Another audit is another desk: all of it differs.
  if (before.audit !== after.audit) return null
  const tables = [
    ['question', before.answers, after.answers],
    ['question', before.notes, after.notes],
    ['question', before.set_aside, after.set_aside],
    ['decision', before.decisions, after.decisions],
  ] as [About['kind'], Record<string, unknown>, Record<string, unknown>][]
  for (const [kind, old = {}, fresh = {}] of tables) {
    const ids = new Set([...Object.keys(old), ...Object.keys(fresh)])
    for (const id of ids) {
      if (JSON.stringify(old[id]) !== JSON.stringify(fresh[id])) return { kind, id }
    }
  }
  return null
}

/** Says what undo or redo changed: a question, the decision about a need, the audit itself, the list of tools, or something on the page. */
export function undoneText(about: About | null, { before, after }: { before: Desk; after: Desk }): string {
  switch (about?.kind) {
    case 'question':
      return say('undone-question', { question: say(`question-${about.id.toLowerCase()}`) })
    case 'decision':
      return decisionText(about.id, before.decisions, after.decisions)
    case undefined:
      return restText(before, after)
  }
}

function decisionText(need: string, before: Desk['decisions'], after: Desk['decisions']): string {
  const needs = new Set([...Object.keys(before), ...Object.keys(after)])
  const count = [...needs].filter((one) => JSON.stringify(before[one]) !== JSON.stringify(after[one])).length
  return count > 1 ? say('undone-decisions', { count }) : say('undone-decision', { need: say(`need-${need}`) })
}

function restText(before: Desk, after: Desk): string {
  const date = dateText(after.begun_on).text
  if (before.audit !== after.audit) return say(after.earlier.length > before.earlier.length ? 'audit-begun' : 'undone-audit', { date })
  const isList = JSON.stringify(before.tools) !== JSON.stringify(after.tools)
  // A product has a row for each of its needs, and is one tool of the list.
  const names = new Set(after.tools.map((tool) => `${tool.product} ${tool.name ?? ''}`))
  return isList ? say('undone-tools', { count: names.size }) : say('undone')
}

/** Brings the line of a need whose decision changed into sight, unfolded; nothing where the page has none. */
export function showLine(about: About | null): void {
  if (about?.kind !== 'decision') return
  const line = document.getElementById(`line-${about.id}`)
  const folded = line?.closest('details')
  if (folded) folded.open = true
  line?.scrollIntoView({ block: 'nearest' })
}
