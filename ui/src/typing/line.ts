import type { Answer } from '../generated/Answer'
import type { QuestionCard } from '../generated/QuestionCard'

/** What one typed line means. */
export type Line =
  | { does: 'answer'; question: QuestionCard; answer: Answer }
  /** A question without an answer: the next answer is its own. */
  | { does: 'go'; question: QuestionCard }
  | { does: 'nothing' }
  | Refusal

/** Why a line is not taken. */
export type Refusal =
  | { does: 'refuse'; why: 'unknown'; typed: string }
  | { does: 'refuse'; why: 'not-asked' | 'form'; question: QuestionCard }
  | { does: 'refuse'; why: 'level'; question: QuestionCard; typed: string }

const dontKnow = ['?']
const notConcerned = ['-', '–', '—', '−']

/**
 * Reads a line such as `con01 2`, `CON-1 ?`, `con 01 -`, or an answer alone for the question that is proposed: a level or a
 * number, `?` for "don't know", `-` for "does not concern us".
 */
export function readLine(text: string, questions: QuestionCard[], asked: string[], proposed: QuestionCard | null): Line {
  const typed = text.trim().replace(/\s+/g, ' ')
  if (typed === '') return { does: 'nothing' }
  const named = /^([a-z]{3}) ?[-–]? ?(\d{1,2})(?:$|[ :=.]+(.*)$|([?–—−-])$)/i.exec(typed)
  if (!named) return proposed ? answered(proposed, typed, asked) : { does: 'refuse', why: 'unknown', typed }
  const [, area = '', number = '', after, sign] = named
  const id = `${area.toUpperCase()}-${number.padStart(2, '0')}`
  const question = questions.find((one) => one.id === id)
  if (!question) return { does: 'refuse', why: 'unknown', typed: id }
  const value = (after ?? sign ?? '').trim()
  if (value !== '') return answered(question, value, asked)
  return asked.includes(id) ? { does: 'go', question } : { does: 'refuse', why: 'not-asked', question }
}

function answered(question: QuestionCard, typed: string, asked: string[]): Line {
  if (!asked.includes(question.id)) return { does: 'refuse', why: 'not-asked', question }
  const { form } = question
  if (form.kind !== 'level' && form.kind !== 'number') return { does: 'refuse', why: 'form', question }
  if (question.open_states && dontKnow.includes(typed)) return { does: 'answer', question, answer: { state: 'dont-know' } }
  if (question.open_states && notConcerned.includes(typed)) return { does: 'answer', question, answer: { state: 'not-concerned', value: null } }
  const value = /^\d{1,9}$/.test(typed) ? Number(typed) : null
  const fits = value !== null && (form.kind === 'level' ? form.levels.includes(value) : value >= form.from && value <= form.to)
  return fits ? { does: 'answer', question, answer: { state: 'answered', value } } : { does: 'refuse', why: 'level', question, typed }
}

/** The question after another on a sheet; null at its end. One that stands on no sheet leads back to where it was left. */
export function after(id: string, sheet: QuestionCard[], left: QuestionCard | null): QuestionCard | null {
  const place = sheet.findIndex((one) => one.id === id)
  return place < 0 ? left : (sheet[place + 1] ?? null)
}
