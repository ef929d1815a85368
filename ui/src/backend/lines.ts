import type { Answer } from '../generated/Answer'
import type { AnswerValue } from '../generated/AnswerValue'
import type { Change } from '../generated/Change'
import type { Desk } from '../generated/Desk'
import type { QuestionCard } from '../generated/QuestionCard'
import type { QuestionnaireCard } from '../generated/QuestionnaireCard'

/** The questions of an area that are asked now. */
export function askedOf(area: string, desk: Desk, card: QuestionnaireCard | null): QuestionCard[] {
  const asked = new Set(desk.asked)
  return card?.questions.filter((question) => question.area === area && asked.has(question.id)) ?? []
}

/** The value of an answer, when there is one. */
export function valueOf(answer: Answer | undefined): AnswerValue | null {
  return answer?.state === 'answered' ? answer.value : null
}

/** Says a value of a question; no value takes the answer away. */
export function valueChange(question: string, value: AnswerValue | null): Change {
  return { kind: 'answer', question, answer: value === null ? null : { state: 'answered', value } }
}
