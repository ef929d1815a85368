import { beforeEach, describe, expect, it } from 'vitest'
import type { WordsRequest } from '../src/generated/WordsRequest'
import { answerText, dateText, has, language, monthText, openLibrary, say, speak, t } from '../src/locale'

const shelves: Record<string, string> = {
  'ca screen': [
    'hello = Bon dia',
    'count = { $count ->',
    '    [one] { $count } resposta',
    '   *[other] { $count } respostes',
    '  }',
    'question-con-01 = Còpies?',
    '    .level-0 = No.',
    'date-long = { $day } { $month } de { $year }',
    'month-4 = d’abril',
    'month-year = { $month } del { $year }',
    'month-name-4 = abril',
  ].join('\n'),
  'ca library': 'need-email = Correu',
  'en screen': 'only-here = English only\n    .hint = Still English',
  'en library': 'need-website = Website',
}

const asked: string[] = []
const source = ({ language, shelf }: WordsRequest) => {
  asked.push(`${language} ${shelf}`)
  return Promise.resolve({ language, text: shelves[`${language} ${shelf}`] ?? '', fallback: shelves[`en ${shelf}`] ?? '' })
}

describe('words', () => {
  beforeEach(async () => {
    await speak('en', source)
    await speak('ca', source)
  })

  it('says a message in the reader’s language, without marking it', () => {
    expect(t('hello')).toEqual({ text: 'Bon dia' })
  })

  it('says what is not translated in English, and marks its language', () => {
    expect(t('only-here')).toEqual({ text: 'English only', lang: 'en' })
    expect(t('only-here.hint')).toEqual({ text: 'Still English', lang: 'en' })
  })

  it('shows the id rather than nothing when no language has it', () => {
    expect(say('nowhere')).toBe('nowhere')
    expect(has('nowhere')).toBe(false)
    expect(has('question-con-01.level-9')).toBe(false)
    expect(has('question-con-01.level-0')).toBe(true)
  })

  it.each([
    [1, '1 resposta'],
    [2, '2 respostes'],
    [12345, '12.345 respostes'],
  ])('chooses the plural of %i', (count, text) => {
    expect(say('count', { count })).toBe(text)
  })

  it('says dates in the order of the language, with its own months', () => {
    expect(dateText('2026-04-01').text).toBe('1 d’abril de 2026')
    expect(dateText('2026-04-20T10:00:00').text, 'A time is left out.').toBe('20 d’abril de 2026')
    expect(monthText('2026-04').text).toBe('abril del 2026')
  })

  it('fetches the library only when a page needs it, and once', async () => {
    asked.length = 0
    expect(has('need-email')).toBe(false)
    await openLibrary()
    await openLibrary()
    expect(asked).toEqual(['ca library'])
    expect(say('need-email')).toBe('Correu')
    expect(t('need-website').lang).toBe('en')
  })

  it('keeps the open shelves when the language changes', async () => {
    await openLibrary()
    await speak('en', source)
    expect(language()).toBe('en')
    expect(asked.slice(-2)).toEqual(['en screen', 'en library'])
  })

  it('says an answer in the words of its question', () => {
    expect(answerText('CON-01', { state: 'answered', value: 0 })?.text).toBe('No.')
    expect(answerText('CON-01', undefined)).toBeNull()
  })
})
