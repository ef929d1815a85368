import { say, type Text, t } from './words.svelte'

/** Says a date (`2026-11-22`) in the reader's form; a time after it is left out. */
export function dateText(iso: string): Text {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  return t('date-long', { day: Number(day), month: say(`month-${String(Number(month))}`), year })
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
