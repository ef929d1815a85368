import { language } from './words.svelte'

/** Joins words as the reader's language does: commas, and an "and" before the last. */
export function listText(items: string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items)
}

/** Writes a whole number in the reader's form. */
export function numberText(number: number): string {
  return new Intl.NumberFormat(language()).format(number)
}
