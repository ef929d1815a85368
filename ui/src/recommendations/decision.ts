import type { Barrier } from '../generated/Barrier'
import type { ChoiceCard } from '../generated/ChoiceCard'
import type { Decision } from '../generated/Decision'
import type { HostNameCard } from '../generated/HostNameCard'
import type { LineCard } from '../generated/LineCard'
import type { Operator } from '../generated/Operator'
import type { Verdict } from '../generated/Verdict'
import type { WayCard } from '../generated/WayCard'

export type Kind = Verdict['kind']
/** Who may run a software, by id. */
export type Hosts = Partial<Record<string, HostNameCard>>
export type Successor = Extract<Verdict, { kind: 'replace' | 'combine' }>

/** The four decisions, in the order in which they are shown; all are equal. */
export const kinds: Kind[] = ['keep', 'replace', 'combine', 'not-now']

/** Why somebody may be left out by a change, in the order in which it is asked. */
export const barriers: Barrier[] = ['no-email', 'no-computer', 'sight', 'language', 'age']

/** The decisions that a line offers: without a software that passes the gates there is none to take. */
export function offered(line: LineCard, decision: Decision | undefined): Kind[] {
  return kinds.filter((kind) => kind === 'keep' || kind === 'not-now' || line.choices.length > 0 || decision?.verdict.kind === kind)
}

/** The software to choose from; to combine, those that serve elsewhere come first. */
export function choicesFor(kind: Kind, choices: ChoiceCard[]): ChoiceCard[] {
  if (kind !== 'combine') return choices
  return [...choices.filter((one) => one.together), ...choices.filter((one) => !one.together)]
}

/** What a kind decides when nothing more is said: the first software in its best way; the board's sentence stays, and whom a change leaves out. */
export function decided(kind: Kind, line: LineCard, before: Decision | undefined): Decision | null {
  const sentence = before?.sentence ?? null
  if (kind === 'keep' || kind === 'not-now') return { verdict: { kind }, sentence, left_out: [] }
  const left_out = before?.left_out ?? []
  const kept = before && successor(before)
  if (kept && line.choices.some((one) => one.software === kept.by)) return { verdict: { ...kept, kind }, sentence, left_out }
  const first = choicesFor(kind, line.choices)[0]
  return first ? { verdict: taken(kind, first), sentence, left_out } : null
}

/** Takes a software in its best way; who runs it is still to choose. */
export function taken(kind: Successor['kind'], choice: ChoiceCard): Successor {
  return { kind, by: choice.software, running: (choice.ways[0]?.running ?? 'unknown') as Operator, host: null }
}

/** The software that takes a need over; none when all stays. */
export function successor({ verdict }: Decision): Successor | null {
  return verdict.kind === 'replace' || verdict.kind === 'combine' ? verdict : null
}

/** The way that was decided; the best one where it was left open or no longer passes. */
export function wayOf(own: Successor, choice: ChoiceCard | undefined): WayCard | undefined {
  return choice?.ways.find((way) => way.running === own.running) ?? choice?.ways[0]
}

/** How many lines are decided, and how many in each way. */
export function counted(lines: LineCard[], decisions: Partial<Record<string, Decision>>) {
  const own = lines.flatMap((line) => decisions[line.need]?.verdict.kind ?? [])
  const parts = kinds.map((kind) => ({ kind, count: own.filter((one) => one === kind).length })).filter(({ count }) => count > 0)
  const allKept = own.length > 0 && own.length === lines.length && parts.every(({ kind }) => kind === 'keep')
  return { decided: own.length, all: lines.length, parts, allKept }
}
