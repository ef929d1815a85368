import type { AnswerValue } from '../generated/AnswerValue'
import type { Change } from '../generated/Change'
import type { Desk } from '../generated/Desk'
import type { QuestionCard } from '../generated/QuestionCard'
import type { QuestionnaireCard } from '../generated/QuestionnaireCard'
import type { DeskState } from './desk.svelte'

/** The questions of an area that are asked now. */
export function askedOf(area: string, desk: Desk, card: QuestionnaireCard | null): QuestionCard[] {
  const asked = new Set(desk.asked)
  return card?.questions.filter((question) => question.area === area && asked.has(question.id)) ?? []
}

/** What a question among others on a page shows, and where what is typed goes. */
export function lineOf(id: string, desk: DeskState) {
  return {
    value: desk.shown && valueOf(id, desk.shown),
    answer: (value: AnswerValue | null) => {
      if (desk.shown) desk.change(valueChange(id, value, desk.shown))
    },
    draft: (value: AnswerValue | null) => {
      if (desk.shown) desk.draft(valueChange(id, value, desk.shown))
    },
    leave: () => {
      desk.flush()
    },
  }
}

/** Tells whether a question has an answer, or tools that were entered stand for one. */
export function isAnswered(id: string, desk: Desk): boolean {
  return id in desk.answers || (desk.inventory[id]?.standing.length ?? 0) > 0
}

/** The value that a question shows, when there is one: of a question about tools, also what the entered tools stand for. */
export function valueOf(id: string, desk: Desk): AnswerValue | null {
  const told = desk.inventory[id]
  if (told) return told.options.length > 0 ? told.options : null
  const answer = desk.answers[id]
  return answer?.state === 'answered' ? answer.value : null
}

/** Says a value of a question; no value takes the answer away. */
export function valueChange(question: string, value: AnswerValue | null, desk: Desk): Change {
  // Ticks and entered tools are one truth: the engine's side keeps them so.
  if (question in desk.inventory) return { kind: 'ticks', question, options: Array.isArray(value) ? value : [] }
  return { kind: 'answer', question, answer: value === null ? null : { state: 'answered', value } }
}
