import { typesText } from '../field'
import type { FormCard } from '../generated/FormCard'
import type { QuestionCard } from '../generated/QuestionCard'

/** What a key does on the page of a question. */
export type KeyAction =
  | { does: 'level'; level: number }
  | { does: 'option'; option: string }
  | { does: 'digit'; digit: number }
  | { does: 'dont-know' }
  | { does: 'not-concerned' }
  | { does: 'next' }
  | { does: 'previous' }

/** A key as the browser reports it. */
export interface Key {
  key: string
  code: string
  shiftKey: boolean
}

/** Where the focus was when the key was pressed: in a text, on something that has its own Enter, or elsewhere. */
export type Focus = 'text' | 'control' | 'elsewhere'

/** Finds where the focus is, from the element that a key went to. */
export function focusOf(target: EventTarget | null): Focus {
  if (typesText(target)) return 'text'
  return target instanceof Element && target.closest('button, a, summary') ? 'control' : 'elsewhere'
}

/** Reads a key on the page of a question; null when it does nothing there. */
export function keyAction(key: Key, question: QuestionCard, focus: Focus): KeyAction | null {
  if (focus === 'text') return null
  switch (key.key) {
    case 'Enter':
      return focus === 'control' ? null : { does: 'next' }
    case 'Backspace':
      return { does: 'previous' }
    case '?':
      return question.open_states ? { does: 'dont-know' } : null
    case 'n':
    case 'N':
      return question.open_states ? { does: 'not-concerned' } : null
    default: {
      const digit = digitOf(key)
      return digit === null ? null : digitAction(digit, question.form)
    }
  }
}

/** Tells whether a key may do something on the page of some question. */
export function mayAct(key: Key): boolean {
  return ['Enter', 'Backspace', '?', 'n', 'N'].includes(key.key) || digitOf(key) !== null
}

/** Reads a digit, also from the top row of keyboards that need Shift for digits, such as the French one. */
function digitOf(key: Key): number | null {
  if (/^\d$/.test(key.key)) return Number(key.key)
  const row = /^Digit(\d)$/.exec(key.code)
  return row && !key.shiftKey ? Number(row[1]) : null
}

function digitAction(digit: number, form: FormCard): KeyAction | null {
  switch (form.kind) {
    case 'level':
      return form.levels.includes(digit) ? { does: 'level', level: digit } : null
    case 'choice':
    case 'multiple': {
      const option = form.options[digit - 1]
      return option === undefined ? null : { does: 'option', option }
    }
    case 'number':
      return { does: 'digit', digit }
    case 'number-table':
    case 'text':
      return null
  }
}
