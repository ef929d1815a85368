import { isAnswered } from '../backend/lines'
import type { Desk } from '../generated/Desk'
import type { QuestionCard } from '../generated/QuestionCard'
import type { QuestionnaireCard } from '../generated/QuestionnaireCard'

/** Areas that describe the association; longer lengths ask them on pages of their own. */
const describing = ['PRF', 'INV']

/** The questions asked one a page, in order: all of them in flash, the scored areas in longer lengths. */
export function questionPath(desk: Desk, card: QuestionnaireCard): QuestionCard[] {
  const asked = new Set(desk.asked)
  const questions = card.questions.filter((question) => asked.has(question.id))
  return desk.length === 'flash' ? questions : questions.filter((question) => !describing.includes(question.area))
}

/** The page where the reader goes on: the first question without an answer, or null when all are answered. */
export function resume(desk: Desk, path: QuestionCard[]): QuestionCard | null {
  return path.find((question) => !isAnswered(question.id, desk)) ?? null
}

/** The page after a question, also when that question has just left the path; null at the end. */
export function following(id: string, path: QuestionCard[], card: QuestionnaireCard): QuestionCard | null {
  const order = card.questions.map((question) => question.id)
  return path.find((question) => order.indexOf(question.id) > order.indexOf(id)) ?? null
}

/** The page before a question; null at the start. */
export function preceding(id: string, path: QuestionCard[], card: QuestionnaireCard): QuestionCard | null {
  const order = card.questions.map((question) => question.id)
  return path.findLast((question) => order.indexOf(question.id) < order.indexOf(id)) ?? null
}

/** Where a question stands: its place among those of its area, or of the whole path in flash. */
export function place(question: QuestionCard, path: QuestionCard[], length: Desk['length']): { number: number; of: number } {
  const group = length === 'flash' ? path : path.filter((other) => other.area === question.area)
  return { number: group.indexOf(question) + 1, of: group.length }
}

/** The path by area, with how many questions are answered. */
export function byArea(desk: Desk, path: QuestionCard[]): { area: string; questions: QuestionCard[]; answered: number }[] {
  const areas = [...new Set(path.map((question) => question.area))]
  return areas.map((area) => {
    const questions = path.filter((question) => question.area === area)
    return { area, questions, answered: questions.filter((question) => isAnswered(question.id, desk)).length }
  })
}
