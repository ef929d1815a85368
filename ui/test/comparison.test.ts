import { expect, it } from 'vitest'
import { listsOf, apartOf } from '../src/comparison/entry'
import type { EntryCard } from '../src/generated/EntryCard'
import type { SideCard } from '../src/generated/SideCard'
import type { TurnCard } from '../src/generated/TurnCard'

const level = { state: 'answered', value: 2 } as const

function entry(turn: TurnCard, side: SideCard | null = null, sides: SideCard[] = ['then', 'now']): EntryCard {
  const [then, now] = (['then', 'now'] as const).map((one) => (sides.includes(one) ? level : null))
  return { question: `${turn}-${side ?? ''}`, turn, side, then: then ?? null, now: now ?? null }
}

const cases: [EntryCard, string, string | null][] = [
  [entry('rose'), 'rose', null],
  [entry('fell'), 'fell', null],
  [entry('stayed'), 'stayed', null],
  [entry('ended', 'now', ['then']), 'ended', null],
  [entry('begun', 'then', ['now']), 'fresh', 'comparison-why-begun-then'],
  [entry('not-asked', 'then', ['now']), 'fresh', 'comparison-why-not-asked-then'],
  [entry('not-asked', 'now', ['then']), 'apart', 'comparison-why-not-asked-now'],
  [entry('unknown', 'both', []), 'apart', 'comparison-why-unknown-both'],
  [entry('unknown', 'then', ['now']), 'apart', 'comparison-why-unknown-then'],
  [entry('open', 'now', ['then']), 'apart', 'comparison-why-open-now'],
  [entry('changed', null, []), 'apart', 'comparison-why-changed'],
]

it.each(cases)('a question that $turn stands in one list, with its reason', (one, list, why) => {
  const figures = { area: 'GOV', figures: null, compared: 0, entries: [one] }
  const lists = Object.entries(listsOf({ areas: [figures], needs: [], same_needs: 0, plane: null }))
  expect(lists.filter(([, entries]) => (entries as EntryCard[]).length > 0).map(([name]) => name), 'It is told once.').toEqual([list])
  expect(apartOf(one), 'With the reason that there is.').toBe(why)
})
