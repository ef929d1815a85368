import type { Operator } from '../generated/Operator'
import type { Tool } from '../generated/Tool'

/**
 * The list of tools as rows of the file: a product has a row for each need that it serves. It is added for the need that it
 * serves best, and only its reader says whether it serves others: nothing is supposed. What is told once for the whole
 * product (cost, contract, people, satisfaction) stands on its first row, so that no sum counts it twice; who runs it and who
 * imposes it stand on each, since each need rests on it.
 */

/** The product of a tool that the catalogue does not know. */
export const unnamed = 'other'

/** A tool of the list, with its rows; the first bears what is told once. */
export interface Entry {
  key: string
  rows: [Tool, ...Tool[]]
}

/** What is told once for a product, whatever it serves. */
export type Once = Pick<Tool, 'people' | 'satisfaction' | 'yearly_cost_eur' | 'contract_end'>
/** What holds for each need that a product serves. */
export type Each = Pick<Tool, 'operator' | 'host' | 'imposed'>

/** A tool to add. */
export interface Named {
  product: string
  name: string | null
  operator: Operator
}

export function keyOf(tool: Pick<Tool, 'product' | 'name'>): string {
  return `${tool.product} ${tool.name ?? ''}`
}

/** Groups rows by tool, in their order. */
export function entriesOf(tools: Tool[]): Entry[] {
  const entries: Entry[] = []
  for (const tool of tools) {
    const known = entries.find((entry) => entry.key === keyOf(tool))
    if (known) known.rows.push(tool)
    else entries.push({ key: keyOf(tool), rows: [tool] })
  }
  return entries
}

/** The tools of each need, needs in the order given and then as they come. */
export function groupsOf(tools: Tool[], order: string[]): { need: string; entries: Entry[] }[] {
  const entries = entriesOf(tools)
  const needs = [...new Set([...order, ...tools.map((tool) => tool.need)])]
  return needs
    .map((need) => ({ need, entries: entries.filter((entry) => entry.rows.some((row) => row.need === need)) }))
    .filter((group) => group.entries.length > 0)
}

/** What is told once of a tool, on whatever row it stands. */
export function onceOf<K extends keyof Once>(entry: Entry, what: K): Once[K] | null {
  return entry.rows.map((row) => row[what]).find((told) => told !== null) ?? null
}

/** Adds a tool for a need; the list stays as it is when it has it already. */
export function added(tools: Tool[], tool: Named, need: string): Tool[] {
  const entry = entriesOf(tools).find(({ key }) => key === keyOf(tool))
  if (entry?.rows.some((row) => row.need === need)) return tools
  const empty = { host: null, people: null, satisfaction: null, imposed: false, share: null, yearly_cost_eur: null, contract_end: null }
  const { operator, host, imposed } = entry?.rows[0] ?? { ...empty, ...tool }
  return [...tools, { ...empty, product: tool.product, name: tool.name, operator, host, imposed, need }]
}

/** Takes a tool away from a need; what is told once of it goes to its next row. */
export function removed(tools: Tool[], key: string, need: string): Tool[] {
  const old = entriesOf(tools).find((entry) => entry.key === key)
  const left = tools.filter((tool) => keyOf(tool) !== key || tool.need !== need)
  return old ? toldOnce(left, key, onceFrom(old)) : left
}

/** Says which needs a tool serves: rows come and go, what was told stays. */
export function serving(tools: Tool[], tool: Named, needs: string[]): Tool[] {
  const key = keyOf(tool)
  const more = needs.reduce((list, need) => added(list, tool, need), tools)
  const gone = tools.filter((row) => keyOf(row) === key && !needs.includes(row.need))
  return gone.reduce((list, row) => removed(list, key, row.need), more)
}

/** Tells something once of a tool. */
export function toldOnce(tools: Tool[], key: string, told: Partial<Once>): Tool[] {
  const none = Object.fromEntries(Object.keys(told).map((what) => [what, null]))
  const first = tools.findIndex((tool) => keyOf(tool) === key)
  return tools.map((tool, place) => (keyOf(tool) === key ? { ...tool, ...(place === first ? told : none) } : tool))
}

/** Tells something of a tool for each need that it serves. */
export function toldOfEach(tools: Tool[], key: string, told: Partial<Each>): Tool[] {
  return tools.map((tool) => (keyOf(tool) === key ? { ...tool, ...told } : tool))
}

/** Tells the share of the use for one need, in thousandths. */
export function shared(tools: Tool[], key: string, need: string, share: number | null): Tool[] {
  return tools.map((tool) => (keyOf(tool) === key && tool.need === need ? { ...tool, share } : tool))
}

function onceFrom(entry: Entry): Once {
  return {
    people: onceOf(entry, 'people'),
    satisfaction: onceOf(entry, 'satisfaction'),
    yearly_cost_eur: onceOf(entry, 'yearly_cost_eur'),
    contract_end: onceOf(entry, 'contract_end'),
  }
}
