/** Words to show, with their language when it is not the reader's. */
export interface Text {
  text: string
  lang?: string | undefined
}

/** One thing to choose. */
export interface Option {
  value: string
  label: Text
  /** The key that chooses it, shown in a circle. */
  mark?: string
}

/** One thing that a text may mean, with a word on it. */
export interface Choice {
  value: string
  label: Text
  note?: Text | undefined
}

/** An answer's value: a number, a word, several options, or a number for each row. */
export type Value = number | string | string[] | Record<string, number>

/** The forms that an answer can take. */
export type Form =
  | { kind: 'level'; levels: number[] }
  | { kind: 'choice'; options: string[] }
  | { kind: 'multiple'; options: string[]; exclusive: string[] }
  | { kind: 'number'; from: number; to: number; quick: number[] }
  | { kind: 'number-table'; rows: string[]; from: number; to: number }
  | { kind: 'text'; max_length: number }

/** Ticks or unticks an option; an exclusive one stands alone. */
export function toggle(chosen: string[], option: string, exclusive: string[]): string[] {
  if (chosen.includes(option)) return chosen.filter((other) => other !== option)
  if (exclusive.includes(option)) return [option]
  return [...chosen.filter((other) => !exclusive.includes(other)), option]
}

/** Reads a whole number within bounds; null when the text is none. */
export function wholeNumber(text: string, from: number, to: number): number | null {
  if (!/^\d{1,9}$/.test(text.trim())) return null
  const number = Number(text)
  return number >= from && number <= to ? number : null
}

/** A text of one line: a tab or another sign without a shape, pasted from a table, becomes a space. */
export function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
