import { describe, expect, it } from 'vitest'
import { after, readLine, type Line } from '../src/typing/line'
import { question, questionnaire } from './sample'

const all = questionnaire.questions
const asked = all.filter((one) => one.from === 'flash').map((one) => one.id)
const proposed = question('CON-01')

function read(text: string): Line {
  return readLine(text, all, asked, proposed)
}

function level(id: string, value: number): Line {
  return { does: 'answer', question: question(id), answer: { state: 'answered', value } }
}

describe('a typed line', () => {
  it.each(['con02 2', 'CON-02 2', 'con 2 2', ' con-2   2 ', 'Con02: 2', 'con02=2'])('“%s” answers a question', (text) => {
    expect(read(text)).toEqual(level('CON-02', 2))
  })

  it.each([
    ['3', level('CON-01', 3)],
    ['?', { does: 'answer', question: proposed, answer: { state: 'dont-know' } }],
    ['-', { does: 'answer', question: proposed, answer: { state: 'not-concerned', value: null } }],
    ['con02 ?', { does: 'answer', question: question('CON-02'), answer: { state: 'dont-know' } }],
    ['con02?', { does: 'answer', question: question('CON-02'), answer: { state: 'dont-know' } }],
    ['con02 -', { does: 'answer', question: question('CON-02'), answer: { state: 'not-concerned', value: null } }],
    ['prf04 120', { does: 'answer', question: question('PRF-04'), answer: { state: 'answered', value: 120 } }],
    ['gov02', { does: 'go', question: question('GOV-02') }],
    ['   ', { does: 'nothing' }],
  ])('“%s” is read', (text, line) => {
    expect(read(text)).toEqual(line)
  })

  it.each([
    ['xyz01 2', { does: 'refuse', why: 'unknown', typed: 'XYZ-01' }],
    ['con01 5', { does: 'refuse', why: 'level', question: proposed, typed: '5' }],
    ['5', { does: 'refuse', why: 'level', question: proposed, typed: '5' }],
    ['hello', { does: 'refuse', why: 'level', question: proposed, typed: 'hello' }],
    ['con01 2 3', { does: 'refuse', why: 'level', question: proposed, typed: '2 3' }],
    ['con01 -2', { does: 'refuse', why: 'level', question: proposed, typed: '-2' }],
    ['con01 2.5', { does: 'refuse', why: 'level', question: proposed, typed: '2.5' }],
    // This one has three levels: 0, 2 and 4.
    ['gov02 1', { does: 'refuse', why: 'level', question: question('GOV-02'), typed: '1' }],
    ['gov03 1', { does: 'refuse', why: 'not-asked', question: question('GOV-03') }],
    ['gov03', { does: 'refuse', why: 'not-asked', question: question('GOV-03') }],
    ['prf04 9999', { does: 'refuse', why: 'level', question: question('PRF-04'), typed: '9999' }],
    // What describes the association is known: nobody answers it so.
    ['prf04 ?', { does: 'refuse', why: 'level', question: question('PRF-04'), typed: '?' }],
    ['con03 text', { does: 'refuse', why: 'form', question: question('CON-03') }],
  ])('“%s” is refused, with the reason', (text, line) => {
    expect(read(text)).toEqual(line)
  })

  it('takes an answer alone only where a question is proposed', () => {
    expect(readLine('2', all, asked, null)).toEqual({ does: 'refuse', why: 'unknown', typed: '2' })
  })

  it('never takes what the question does not accept, whatever is typed', () => {
    const signs = [...'con0123456789gvprf -–?:=.é\t½']
    let seed = 7
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    let taken = 0
    for (let round = 0; round < 20000; round++) {
      const text = Array.from({ length: next(9) }, () => signs[next(signs.length)]).join('')
      const line = read(text)
      if (line.does !== 'answer') continue
      taken++
      expect(asked, text).toContain(line.question.id)
      const { form } = line.question
      if (line.answer.state !== 'answered') expect(line.question.open_states, text).toBe(true)
      else if (form.kind === 'level') expect(form.levels, text).toContain(line.answer.value)
      else if (form.kind === 'number') expect(line.answer.value, text).toBeLessThanOrEqual(form.to)
      else throw new Error(`${text} answers a ${form.kind}`)
    }
    expect(taken, 'some lines are answers').toBeGreaterThan(50)
  })

  it.each(all.filter((one) => asked.includes(one.id) && one.form.kind === 'level'))('reads each level of $id in every writing', (one) => {
    if (one.form.kind !== 'level') return
    const short = one.id.replace('-', '')
    for (const value of one.form.levels) {
      for (const name of [one.id, short, short.toLowerCase(), one.id.replace('-0', ' ')]) {
        expect(read(`${name} ${String(value)}`), name).toEqual(level(one.id, value))
      }
    }
  })
})

describe('the next question', () => {
  const sheet = [question('GOV-02'), question('CON-01'), question('CON-02')]

  it('is the one below, and none at the end', () => {
    expect(after('GOV-02', sheet, proposed)).toBe(sheet[1])
    expect(after('CON-02', sheet, proposed)).toBeNull()
  })

  it('is the one that was left, after one of another sheet', () => {
    expect(after('PRF-04', sheet, proposed)).toBe(proposed)
  })
})
