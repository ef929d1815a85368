import { describe, expect, it } from 'vitest'
import { byArea, following, place, preceding, questionPath, resume } from '../src/questions/path'
import { emptyDesk, question, questionnaire as card } from './sample'

const ids = (list: { id: string }[]) => list.map((one) => one.id)
const longer = () => ({
  ...emptyDesk(),
  length: 'standard' as const,
  asked: ids(card.questions.filter((one) => one.from !== 'full')),
})

describe('the path of questions', () => {
  it('asks everything one a page in flash', () => {
    const path = questionPath(emptyDesk(), card)
    expect(ids(path)).toEqual(['PRF-01', 'PRF-04', 'INV-01', 'GOV-02', 'CON-01', 'CON-02', 'CON-03'])
  })

  it('leaves profile and tools to their own pages in longer lengths', () => {
    expect(ids(questionPath(longer(), card))).toEqual(['GOV-01', 'GOV-02', 'CON-01', 'CON-02', 'CON-03'])
  })

  it('resumes at the first question without an answer, also one that was skipped', () => {
    const desk = { ...emptyDesk(), answers: { 'PRF-01': { state: 'dont-know' as const }, 'GOV-02': { state: 'dont-know' as const } } }
    expect(resume(desk, questionPath(desk, card))?.id).toBe('PRF-04')
  })

  it('goes on and back, and ends at both ends', () => {
    const path = questionPath(emptyDesk(), card)
    expect(following('PRF-04', path, card)?.id).toBe('INV-01')
    expect(preceding('PRF-04', path, card)?.id).toBe('PRF-01')
    expect(following('CON-03', path, card), 'Nothing follows the last.').toBeNull()
    expect(preceding('PRF-01', path, card), 'Nothing precedes the first.').toBeNull()
  })

  it('goes on from a question that has just left the path', () => {
    const desk = emptyDesk()
    const without = { ...desk, asked: desk.asked.filter((id) => id !== 'CON-01') }
    const path = questionPath(without, card)
    expect(following('CON-01', path, card)?.id).toBe('CON-02')
    expect(preceding('CON-01', path, card)?.id).toBe('GOV-02')
  })

  it('takes in a question that an answer has just brought', () => {
    const desk = { ...emptyDesk(), asked: [...emptyDesk().asked, 'GOV-01'] }
    expect(following('INV-01', questionPath(desk, card), card)?.id, 'The order is the questionnaire’s.').toBe('GOV-01')
  })

  it('counts places by area, and over all in flash', () => {
    const flash = questionPath(emptyDesk(), card)
    expect(place(question('GOV-02'), flash, 'flash')).toEqual({ number: 4, of: 7 })
    expect(place(question('CON-02'), questionPath(longer(), card), 'standard')).toEqual({ number: 2, of: 3 })
  })

  it('tells by area how many are answered', () => {
    const desk = { ...longer(), answers: { 'CON-02': { state: 'dont-know' as const } } }
    const areas = byArea(desk, questionPath(desk, card))
    expect(areas.map(({ area, answered, questions }) => [area, answered, questions.length])).toEqual([
      ['GOV', 0, 2],
      ['CON', 1, 3],
    ])
  })
})
