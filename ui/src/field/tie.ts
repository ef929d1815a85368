/** A part of words as they are shown; one that is tied keeps to one line. */
export interface Piece {
  text: string
  tied: boolean
}

const hyphened = /\p{L}-\p{L}/u

/** Longest word that is kept whole, in letters. */
const longest = 16

/** Finds the words that read badly when a line breaks at their hyphen: `utilise-t-elle`, `l’e-mail`, `într-un`. */
export function tie(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const word of text.split(/([ \n]+)/)) {
    const tied = word.length <= longest && hyphened.test(word)
    const last = pieces.at(-1)
    if (last && !last.tied && !tied) last.text += word
    else pieces.push({ text: word, tied })
  }
  return pieces
}
