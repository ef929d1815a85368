import type { Answer } from '../generated/Answer'
import { listText, numberText } from './list'
import { has, t, type Text } from './words.svelte'

/** The words of a question, as fields need them. */
export interface QuestionWords {
  label: Text
  hint: Text | undefined
  /** The words of a level or an option. */
  words: (option: string) => Text
  /** What to say of a number out of bounds. */
  bounds: Text
}

type Form = { kind: string; from?: number; to?: number }

/** Finds the words of a question by its id. */
export function questionWords(id: string, form: Form): QuestionWords {
  const name = `question-${id.toLowerCase()}`
  const kind = form.kind === 'level' ? 'level' : 'option'
  return {
    label: t(name),
    hint: has(`${name}.help`) ? t(`${name}.help`) : undefined,
    words: (option) => t(`${name}.${kind}-${option}`),
    // Only numbers have bounds, and to say them takes time.
    get bounds() {
      return t('number-bounds', { from: form.from ?? 0, to: form.to ?? 0 })
    },
  }
}

/** Says a question by its id. */
export function questionText(id: string): Text {
  return t(`question-${id.toLowerCase()}`)
}

/** Says an answer in the words of its question; null when there is none. */
export function answerText(id: string, answer: Answer | undefined): Text | null {
  if (!answer) return null
  if (answer.state === 'dont-know') return t('question-dont-know')
  if (answer.state === 'not-concerned') return t('question-not-concerned')
  const name = `question-${id.toLowerCase()}`
  const value = answer.value
  const option = (word: string) => t(`${name}.option-${word}`)
  if (typeof value === 'number') return has(`${name}.level-0`) ? t(`${name}.level-${String(value)}`) : { text: numberText(value) }
  if (typeof value === 'string') return has(`${name}.option-${value}`) ? option(value) : { text: value }
  if (Array.isArray(value)) return joined(value.map(option))
  return joined(Object.entries(value).map(([row, count]) => t('row-count', { row: option(row).text, count })))
}

/** Says a question with its answer, also when there is none. */
export function saidOf(id: string, answers: Partial<Record<string, Answer>>): { id: string; question: Text; answer: Text } {
  return { id, question: questionText(id), answer: answerText(id, answers[id]) ?? t('answer-none') }
}

/** Says the first step from a low answer; null where there is none to take. */
export function stepText(id: string): Text | null {
  const name = `question-${id.toLowerCase()}.improve`
  return has(name) ? t('improve', { step: t(name).text }) : null
}

function joined(texts: Text[]): Text {
  return { text: listText(texts.map((text) => text.text)), lang: texts.find((text) => text.lang)?.lang }
}
