import type { EntryCard } from '../generated/EntryCard'
import type { PairCard } from '../generated/PairCard'

/** The lists of questions on the page, in its order. */
export interface Lists {
  rose: EntryCard[]
  fell: EntryCard[]
  ended: EntryCard[]
  fresh: EntryCard[]
  stayed: EntryCard[]
  apart: EntryCard[]
}

/** Sorts the questions of a comparison into the lists of the page; each stands in one. */
export function listsOf(pair: PairCard): Lists {
  const lists: Lists = { rose: [], fell: [], ended: [], fresh: [], stayed: [], apart: [] }
  for (const entry of pair.areas.flatMap((area) => area.entries)) lists[listOf(entry)].push(entry)
  return lists
}

function listOf({ turn, now }: EntryCard): keyof Lists {
  switch (turn) {
    case 'rose':
    case 'stayed':
    case 'fell':
    case 'ended':
      return turn
    case 'begun':
      return 'fresh'
    case 'not-asked':
      return now ? 'fresh' : 'apart'
    case 'changed':
    case 'unknown':
    case 'open':
      return 'apart'
  }
}

/** The message that says why a question was not answered both times; null for one that was. */
export function apartOf({ turn, side }: EntryCard): string | null {
  switch (turn) {
    case 'rose':
    case 'stayed':
    case 'fell':
    case 'ended':
      return null
    case 'changed':
      return 'comparison-why-changed'
    case 'begun':
    case 'not-asked':
    case 'unknown':
    case 'open':
      return `comparison-why-${turn}-${side ?? 'both'}`
  }
}
