import { language, say, type Text, t } from './words.svelte'

/** Says a date (`2026-11-22`) in the reader's form; a time after it is left out. */
export function dateText(iso: string): Text {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  return t('date-long', { day: Number(day), month: say(`month-${String(Number(month))}`), year })
}

/** Says the time of day of a moment (`2026-11-22T06:05` or `2026-11-22 06-05`) in the reader's form. */
export function timeText(iso: string): string {
  const [hour = 0, minute = 0] = iso.slice(11, 16).split(/\D/).map(Number)
  // A day of its own that no clock ever skips an hour of.
  const moment = new Date(Date.UTC(2000, 0, 1, hour, minute))
  return new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }).format(moment)
}

/** Says a month (`2026-11`) with its year. */
export function monthText(iso: string): Text {
  const [year = '', month = ''] = iso.split('-')
  return t('month-year', { month: monthName(Number(month)), year })
}

/** Names a month that stands alone, 1 to 12. */
export function monthName(month: number): string {
  return say(`month-name-${String(month)}`)
}

/** Names a month, 1 to 12, in a few letters. */
export function monthShort(month: number): string {
  return say(`month-short-${String(month)}`)
}
