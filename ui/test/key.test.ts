import { describe, expect, it } from 'vitest'
import { keyAction, type Focus, type Key, type KeyAction } from '../src/questions/key'
import { question } from './sample'

const press = (key: string, code = '', shiftKey = false): Key => ({ key, code, shiftKey })
const level = question('CON-01')

const cases: [string, Key, string, Focus, KeyAction | null][] = [
  ['a digit chooses its level', press('3'), 'CON-01', 'elsewhere', { does: 'level', level: 3 }],
  ['zero is a level', press('0'), 'CON-01', 'elsewhere', { does: 'level', level: 0 }],
  ['a level that the question does not have is no answer', press('1'), 'GOV-02', 'elsewhere', null],
  ['5 is no level', press('5'), 'CON-01', 'elsewhere', null],
  ['a digit counts options from one', press('2'), 'PRF-01', 'elsewhere', { does: 'option', option: 'BE' }],
  ['a digit past the last option does nothing', press('3'), 'PRF-01', 'elsewhere', null],
  ['a digit ticks one of several', press('3'), 'INV-01', 'elsewhere', { does: 'option', option: 'yahoo' }],
  ['a digit starts a number', press('7'), 'PRF-04', 'elsewhere', { does: 'digit', digit: 7 }],
  ['the French top row gives digits without Shift', press('é', 'Digit2'), 'CON-01', 'elsewhere', { does: 'level', level: 2 }],
  ['the numeric pad gives digits', press('4', 'Numpad4'), 'CON-01', 'elsewhere', { does: 'level', level: 4 }],
  ['an exclamation mark is no digit', press('!', 'Digit1', true), 'CON-01', 'elsewhere', null],
  ['? says that nobody knows', press('?'), 'CON-01', 'elsewhere', { does: 'dont-know' }],
  ['n says that it does not concern us', press('n'), 'CON-01', 'elsewhere', { does: 'not-concerned' }],
  ['? does nothing where it is not offered', press('?'), 'PRF-01', 'elsewhere', null],
  ['n does nothing where it is not offered', press('n'), 'PRF-04', 'elsewhere', null],
  ['Enter goes on', press('Enter'), 'CON-01', 'elsewhere', { does: 'next' }],
  ['Enter belongs to the button that has the focus', press('Enter'), 'CON-01', 'control', null],
  ['digits work while a button has the focus', press('1'), 'CON-01', 'control', { does: 'level', level: 1 }],
  ['Backspace goes back', press('Backspace'), 'CON-01', 'elsewhere', { does: 'previous' }],
  ['Backspace belongs to a text', press('Backspace'), 'CON-01', 'text', null],
  ['? belongs to a text', press('?'), 'CON-01', 'text', null],
  ['n belongs to a text', press('n'), 'CON-01', 'text', null],
  ['a digit belongs to a text', press('2'), 'CON-01', 'text', null],
  ['a letter does nothing', press('k'), 'CON-01', 'elsewhere', null],
  ['Tab is left to the browser', press('Tab'), 'CON-01', 'elsewhere', null],
]

describe('keys on the page of a question', () => {
  it.each(cases)('%s', (_, key, id, focus, expected) => {
    expect(keyAction(key, question(id), focus)).toEqual(expected)
  })

  it('has an action for each level on the screen', () => {
    const levels = level.form.kind === 'level' ? level.form.levels : []
    expect(levels.map((one) => keyAction(press(String(one)), level, 'elsewhere')?.does)).toEqual(levels.map(() => 'level'))
  })
})
