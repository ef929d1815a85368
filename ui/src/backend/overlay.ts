import type { Answer } from '../generated/Answer'
import type { Change } from '../generated/Change'
import type { Desk } from '../generated/Desk'
import type { Standing } from '../generated/Standing'

/** Names what a change is about: a later change with the same key is about the same thing. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case 'answer':
    case 'note':
    case 'set-aside':
    case 'round':
      return `${change.kind} ${change.question}`
    case 'ticks':
      return `answer ${change.question}`
    case 'importance':
      return `importance ${change.area}`
    case 'decision':
      return `decision ${change.need}`
    case 'follow-up':
    case 'pin':
      return `${change.kind} ${change.action}`
    case 'name':
    case 'languages':
    case 'length':
    case 'deep':
    case 'people':
    case 'agree':
    case 'tools':
    case 'capacity':
    case 'plan-start':
    case 'decisions':
    case 'workshop':
      return change.kind
  }
}

/** Shows a desk as it will be once the changes are saved; what the engine derives stays as it was. */
export function overlay(desk: Desk, changes: Change[]): Desk {
  return changes.reduce(apply, desk)
}

function apply(desk: Desk, change: Change): Desk {
  switch (change.kind) {
    case 'name':
      return { ...desk, association: change.name }
    case 'languages':
      return { ...desk, languages: change.languages }
    case 'length':
      return { ...desk, length: change.length }
    case 'deep':
      return { ...desk, deep: change.areas }
    case 'answer':
      return { ...desk, answers: put(desk.answers, change.question, change.answer) }
    case 'note':
      return { ...desk, notes: put(desk.notes, change.question, change.note || null) }
    case 'set-aside':
      return { ...desk, set_aside: put(desk.set_aside, change.question, change.whom || null) }
    case 'importance':
      return { ...desk, importance: put(desk.importance, change.area, change.mark) }
    case 'tools':
      return { ...desk, tools: change.tools }
    case 'ticks':
      return tick(desk, change.question, change.options)
    case 'decision':
      return { ...desk, decisions: put(desk.decisions, change.need, change.decision) }
    case 'people':
      return { ...desk, people: change.people }
    case 'follow-up':
      return { ...desk, follow_up: put(desk.follow_up, change.action, change.follow_up) }
    case 'pin':
      return { ...desk, pins: put(desk.pins, change.action, change.month) }
    case 'agree':
    case 'round':
      return desk
    case 'decisions':
      return { ...desk, decisions: { ...desk.decisions, ...change.decisions } }
    case 'capacity':
      return { ...desk, capacity: change.capacity }
    case 'workshop':
      return { ...desk, workshop: change.choice }
    case 'plan-start':
      return { ...desk, plan_start: change.month }
  }
}

/** Ticks of a question about tools: the entered tools that stand for another option go, the rest is the answer. */
function tick(desk: Desk, question: string, options: string[]): Desk {
  const all = desk.inventory[question]?.standing ?? []
  const gone = all.filter((one) => !options.includes(one.option))
  const is = (one: Standing, other: { need: string; product: string }) => one.need === other.need && one.product === other.product
  const tools = desk.tools.filter((tool) => !gone.some((one) => is(one, tool)))
  const standing = all.filter((one) => !gone.some((other) => is(other, one)))
  const own = options.filter((option) => !standing.some((one) => one.option === option))
  const answer: Answer | null = own.length > 0 ? { state: 'answered', value: own } : null
  const answers = put<Answer>(desk.answers, question, answer)
  return { ...desk, tools, answers, inventory: { ...desk.inventory, [question]: { options, standing } } }
}

function put<V>(table: Record<string, V>, key: string, value: V | null): Record<string, V> {
  const others = Object.entries(table).filter(([other]) => other !== key)
  return Object.fromEntries(value === null ? others : [...others, [key, value]])
}
