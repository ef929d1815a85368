/** Counts the days of a month; 31 as long as it is not known which. */
export function daysIn(year: number | undefined, month: number | undefined): number {
  if (month === undefined) return 31
  // Day 0 of the next month is the last of this one; a leap year stands in for an unknown one.
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()
}

/** Writes year, month and day as `2026-11-22`; null while one is missing. A day past the month's end becomes its last. */
export function completeDate([year, month, day]: (number | undefined)[]): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(year)}-${two(month)}-${two(Math.min(day, daysIn(year, month)))}`
}

/** Gives so many months from one on, `2026-11`. */
export function monthsFrom(start: string, count: number): string[] {
  const [year = 0, month = 1] = start.split('-').map(Number)
  return Array.from({ length: count }, (_, place) => {
    const whole = year * 12 + month - 1 + place
    return `${String(Math.floor(whole / 12))}-${String((whole % 12) + 1).padStart(2, '0')}`
  })
}
