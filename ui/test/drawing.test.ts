import { flushSync, mount, unmount } from 'svelte'
import { describe, expect, it } from 'vitest'
import { draw, type Shape } from '../src/field/drawing'
import Picture from '../src/field/Picture.svelte'

const sea = { colour: 'sea', width: 2 }

const cases: [string, Shape, string, Record<string, string | number>][] = [
  ['a line', { shape: 'line', from: [0, 1], to: [2, 3], stroke: { ...sea, dash: [4, 2] } }, 'line', { x1: 0, y1: 1, x2: 2, y2: 3, stroke: 'var(--sea)', 'stroke-width': 2, 'stroke-dasharray': '4 2' }],
  ['an open line, never filled', { shape: 'polyline', points: [[0, 1], [2, 3.5]], stroke: sea }, 'polyline', { points: '0,1 2,3.5', fill: 'none', stroke: 'var(--sea)', 'stroke-width': 2 }],
  ['a polygon without an outline', { shape: 'polygon', points: [[0, 0], [1, 0], [1, 1]], fill: 'level2', stroke: null }, 'polygon', { points: '0,0 1,0 1,1', fill: 'var(--level2)' }],
  ['a frame', { shape: 'rect', x: 1, y: 2, width: 3, height: 4, fill: null, stroke: sea }, 'rect', { x: 1, y: 2, width: 3, height: 4, fill: 'none', stroke: 'var(--sea)', 'stroke-width': 2 }],
  ['a circle', { shape: 'circle', centre: [5, 6], radius: 7, fill: 'gold', stroke: null }, 'circle', { cx: 5, cy: 6, r: 7, fill: 'var(--gold)' }],
  ['words', { shape: 'text', x: 1, y: 2, size: 14, text: 'août', anchor: 'end', weight: 'bold', colour: 'ink' }, 'text', { x: 1, y: 2, 'font-size': 14, 'text-anchor': 'end', 'font-weight': 700, fill: 'var(--ink)' }],
]

describe('pictures', () => {
  it.each(cases)('draws %s', (_, shape, tag, attributes) => {
    const drawn = draw(shape)
    expect(drawn.tag).toBe(tag)
    expect(drawn.attributes).toEqual(attributes)
    expect(drawn.text).toBe(shape.shape === 'text' ? shape.text : '')
    expect(Object.keys(drawn.attributes), 'The policy allows no style.').not.toContain('style')
  })

  it('has a name, a role and every shape in its order', () => {
    const drawing = { width: 100, height: 50, shapes: cases.map(([, shape]) => shape) }
    const picture = mount(Picture, { target: document.body, props: { alt: 'Une rose', drawing } })
    flushSync()
    const svg = document.querySelector('svg')
    expect(svg?.getAttribute('role')).toBe('img')
    expect(svg?.getAttribute('aria-label')).toBe('Une rose')
    expect([...(svg?.children ?? [])].map((child) => child.tagName.toLowerCase())).toEqual(cases.map(([, , tag]) => tag))
    expect(svg?.lastElementChild?.textContent).toBe('août')
    void unmount(picture)
  })
})
