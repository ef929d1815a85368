import { describe, expect, it } from 'vitest'
import { completeDate, daysIn, monthsFrom, placeWords, toggle, wholeNumber } from '../src/field'

describe('fields', () => {
  it.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [undefined, 2, 29],
    [2026, 4, 30],
    [2026, undefined, 31],
  ])('counts the days of %s-%s', (year, month, days) => {
    expect(daysIn(year, month)).toBe(days)
  })

  it('makes a date only of three parts, and never of a day that does not exist', () => {
    expect(completeDate([2027, 3, 5])).toBe('2027-03-05')
    expect(completeDate([2027, 2, 31])).toBe('2027-02-28')
    expect(completeDate([2027, undefined, 5])).toBeNull()
  })

  it('counts months over the end of the year', () => {
    expect(monthsFrom('2026-11', 3)).toEqual(['2026-11', '2026-12', '2027-01'])
    expect(monthsFrom('2026-9', 1)).toEqual(['2026-09'])
  })

  it.each([
    ['12', 12],
    [' 7 ', 7],
    ['0', 0],
    ['101', null],
    ['-1', null],
    ['1.5', null],
    ['1e2', null],
    ['', null],
    ['9999999999', null],
  ])('reads %j as a number from 0 to 100', (text, number) => {
    expect(wholeNumber(text, 0, 100)).toBe(number)
  })

  it('lets an exclusive option stand alone', () => {
    expect(toggle(['a', 'b'], 'none', ['none'])).toEqual(['none'])
    expect(toggle(['none'], 'a', ['none'])).toEqual(['a'])
    expect(toggle(['a', 'b'], 'a', ['none'])).toEqual(['b'])
  })

  it('reads a place from any system’s path', () => {
    expect(placeWords('/users/ana/Documents/Rumb/Club.rumb')).toEqual({ name: 'Club.rumb', folder: 'Rumb' })
    expect(placeWords('C:\\Users\\Ana\\Rumb')).toEqual({ name: 'Rumb', folder: 'Ana' })
    expect(placeWords('Rumb')).toEqual({ name: 'Rumb', folder: '' })
  })
})
