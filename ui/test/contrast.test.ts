import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/style/token.css', 'utf8')

type Look = 'light' | 'dark'
type Colours = Record<string, Record<Look, string>>

/** Reads the tokens of a block of the style sheet. */
function tokens(block: string): Colours {
  const found = [...block.matchAll(/--([a-z0-9-]+): light-dark\((#\w{6}), (#\w{6})\)/g)]
  return Object.fromEntries(found.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}

const [standardBlock = '', moreBlock = ''] = css.split("data-contrast='more'")
const standard = tokens(standardBlock)
const more = { ...standard, ...tokens(moreBlock) }

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

// What is seen on what: 7 for text that is read, 4.5 for short words, 3 for shapes and edges.
const pairs: [string, string, number][] = [
  ...['paper', 'card', 'sea-pale', 'attention-pale', 'gold-pale'].map((ground): [string, string, number] => ['ink', ground, 7]),
  ['soft', 'paper', 7],
  ['soft', 'card', 7],
  ['soft', 'sea-pale', 4.5],
  ['soft', 'attention-pale', 4.5],
  ['sea', 'paper', 4.5],
  ['sea', 'card', 4.5],
  ['sea', 'sea-pale', 4.5],
  ['sea', 'attention-pale', 4.5],
  ['on-sea', 'sea', 4.5],
  ['on-attention', 'attention', 4.5],
  ['paper', 'attention', 4.5],
  ['paper', 'sea', 4.5],
  ['attention', 'paper', 4.5],
  ['attention', 'card', 4.5],
  ['attention', 'attention-pale', 4.5],
  ['gold', 'paper', 4.5],
  ['gold', 'gold-pale', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'card', 3],
  ['level3', 'paper', 3],
  ['level4', 'paper', 3],
]

describe('contrast of the look', () => {
  for (const [name, colours] of [['standard', standard], ['more', more]] as const) {
    for (const look of ['light', 'dark'] as const) {
      it.each(pairs)(`${name}, ${look}: %s on %s`, (above, ground, least) => {
        const found = contrast(colours[above]?.[look] ?? '', colours[ground]?.[look] ?? '')
        expect(found, `${above} on ${ground} should reach ${String(least)}.`).toBeGreaterThanOrEqual(least)
      })
    }
  }

  it('is stronger when the reader asks for more', () => {
    for (const look of ['light', 'dark'] as const) {
      const of = (colours: Colours, above: string) => contrast(colours[above]?.[look] ?? '', colours['paper']?.[look] ?? '')
      for (const above of ['ink', 'soft', 'sea', 'edge', 'attention']) {
        expect(of(more, above), `${above} gains.`).toBeGreaterThan(of(standard, above))
      }
    }
  })

  it('shows the levels in one hue, each deeper than the one before', () => {
    for (const look of ['light', 'dark'] as const) {
      const depth = [0, 1, 2, 3, 4].map((level) => contrast(standard[`level${String(level)}`]?.[look] ?? '', standard['paper']?.[look] ?? ''))
      expect(depth, `The five levels are in order in the ${look} look.`).toEqual([...depth].sort((a, b) => a - b))
    }
  })

  it('rings the focus with a dark and a bright line, one of which is always seen', () => {
    const [, ring = '', glow = ''] = /--ring: (#\w{6});\s+--ring-glow: (#\w{6})/.exec(css) ?? []
    for (const look of ['light', 'dark'] as const) {
      const paper = standard['paper']?.[look] ?? ''
      expect(Math.max(contrast(ring, paper), contrast(glow, paper))).toBeGreaterThanOrEqual(3)
    }
    expect(contrast(ring, glow), 'The two lines stand out from each other.').toBeGreaterThanOrEqual(7)
  })
})
