import { describe, expect, it } from 'vitest'
import { tie } from '../src/field/tie'

const cases = [
  ['Quelles adresses l’association utilise-t-elle ?', ['utilise-t-elle']],
  ['Qui peut ouvrir l’e-mail, la banque et le site ?', ['l’e-mail,']],
  ['Lucrați într-un oraș sau v-ați mutat?', ['într-un', 'v-ați']],
  ['Vos fichiers sont-ils sauvegardés ailleurs ?', ['sont-ils']],
  ['Une adresse – ou deux -, et pas de trait', []],
  ['www.une-adresse-tres-longue.example', []],
  ['', []],
] as const

describe('words that hold together', () => {
  it.each(cases)('%s', (text, held) => {
    const pieces = tie(text)
    expect(pieces.map((piece) => piece.text).join(''), 'Nothing is lost.').toBe(text)
    expect(pieces.filter((piece) => piece.tied).map((piece) => piece.text), 'Only words with a hyphen are held.').toEqual(held)
  })
})
