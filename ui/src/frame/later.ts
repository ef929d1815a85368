import type { Component } from 'svelte'
import Association from '../association/Association.svelte'
import Comparison from '../comparison/Comparison.svelte'
import Documents from '../documents/Documents.svelte'
import Merge from '../merge/Merge.svelte'
import Neighbours from '../neighbours/Neighbours.svelte'
import Plan from '../plan/Plan.svelte'
import Recommendations from '../recommendations/Recommendations.svelte'
import Results from '../results/Results.svelte'
import Room from '../room/Room.svelte'
import Keys from '../settings/Keys.svelte'
import Search from '../search/Search.svelte'
import Settings from '../settings/Settings.svelte'
import Tools from '../tools/Tools.svelte'
import Card from '../training/Card.svelte'
import Training from '../training/Training.svelte'
import Typing from '../typing/Typing.svelte'
import Workshop from '../workshop/Workshop.svelte'

/** Pages that no start shows, by their addresses: they are read right after the first page, so that it comes sooner. */
export const pages: Record<string, Component> = {
  association: Association,
  card: Card,
  comparison: Comparison,
  documents: Documents,
  helpers: Neighbours,
  keys: Keys,
  merge: Merge,
  plan: Plan,
  recommendations: Recommendations,
  results: Results,
  room: Room,
  search: Search,
  settings: Settings,
  tools: Tools,
  training: Training,
  typing: Typing,
  workshop: Workshop,
}
