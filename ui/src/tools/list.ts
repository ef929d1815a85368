import type { DeskState } from '../backend'
import type { Tool } from '../generated/Tool'
import type { ToolsCard } from '../generated/ToolsCard'
import { say } from '../locale'
import type { Entry } from './rows'

/** The name of a tool: its own, else that of the catalogue. */
export function nameOf(card: ToolsCard, tool: Pick<Tool, 'product' | 'name'>): string {
  return card.tools[tool.product]?.name ?? tool.name ?? tool.product
}

/** A need in quotes, as sentences name it. */
export function needName(need: string): string {
  return say(`need-${need}`)
}

/** The needs that a tool may serve, those that it serves now among them; the one under which it stands comes first. */
export function needsOf(card: ToolsCard, entry: Entry): string[] {
  const own = entry.rows.map((row) => row.need)
  return [...new Set([entry.rows[0].need, ...(card.tools[entry.rows[0].product]?.needs ?? []), ...own])]
}

/** How the list is changed: from what is shown, so that two quick changes keep both. */
export function changing(desk: DeskState) {
  const next = (make: (tools: Tool[]) => Tool[]) => ({ kind: 'tools' as const, tools: make(desk.shown?.tools ?? []) })
  return {
    change: (make: (tools: Tool[]) => Tool[]) => {
      desk.change(next(make))
    },
    draft: (make: (tools: Tool[]) => Tool[]) => {
      desk.draft(next(make))
    },
  }
}
