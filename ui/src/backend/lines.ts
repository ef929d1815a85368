import type { Answer } from '../generated/Answer'
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
    value: valueOf(desk.shown?.answers[id]),
    answer: (value: AnswerValue | null) => {
      desk.change(valueChange(id, value))
    },
    draft: (value: AnswerValue | null) => {
      desk.draft(valueChange(id, value))
    },
    leave: () => {
      desk.flush()
    },
  }
}

/** The value of an answer, when there is one. */
function valueOf(answer: Answer | undefined): AnswerValue | null {
  return answer?.state === 'answered' ? answer.value : null
}

/** Says a value of a question; no value takes the answer away. */
function valueChange(question: string, value: AnswerValue | null): Change {
  return { kind: 'answer', question, answer: value === null ? null : { state: 'answered', value } }
}
