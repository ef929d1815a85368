import { describe, expect, it } from 'vitest'
import { sources } from './source'

const all = sources('src', '.ts', '.svelte')
const steps = 'start association tools questions results comparison merge recommendations neighbours plan documents room search settings training typing workshop'.split(' ')

/** What a folder may import of ours; a step may import itself. */
const tiers: Record<string, string[]> = {
  field: [],
  locale: ['generated'],
  backend: ['generated'],
  why: ['field', 'backend', 'locale', 'generated'],
  paper: ['field', 'backend', 'locale', 'generated'],
  frame: ['field', 'backend', 'locale', 'generated', ...steps],
  ...Object.fromEntries(steps.map((step) => [step, ['field', 'backend', 'locale', 'why', 'paper', 'generated']])),
}

function imports(text: string): string[] {
  return [...text.matchAll(/from '([^']+)'|import '([^']+)'/g)].map(([, from, bare]) => from ?? bare ?? '')
}

describe('the tiers', () => {
  it.each(all.filter(({ path }) => path.split('/').length > 2))('$path imports only what its tier may', ({ path, text }) => {
    const folder = path.split('/')[1] ?? ''
    const foreign = imports(text)
      .filter((from) => from.startsWith('../'))
      .map((from) => from.split('/')[1] ?? '')
    for (const other of foreign) expect([...(tiers[folder] ?? []), folder], `${folder}/ must not know ${other}/.`).toContain(other)
  })

  it('knows the window in one file only', () => {
    const knowing = all.filter(({ text }) => imports(text).some((from) => from.startsWith('@tauri-apps')))
    expect(knowing.map(({ path }) => path)).toEqual(['src/backend/tauri.ts'])
  })

  it('asks the network in one file only', () => {
    const asking = all.filter(({ text }) => /\bfetch\(|XMLHttpRequest|WebSocket|https?:\/\//.test(text.replaceAll('http://www.w3.org/2000/svg', '')))
    expect(asking.map(({ path }) => path)).toEqual(['src/backend/http.ts'])
  })
})

describe('the content security policy', () => {
  it.each(sources('src', '.svelte'))('$path brings no style, script or raw markup of its own into the page', ({ text }) => {
    const markup = text.replace(/<script[\s\S]*?<\/script>|<style>[\s\S]*<\/style>/g, '')
    expect(markup).not.toMatch(/\sstyle=|\sstyle:|\{@html|<script|\son[a-z]+="/)
  })

  it('starts from a page without inline script or style', () => {
    const [page] = sources('.', 'index.html').filter(({ path }) => path === './index.html')
    expect(page?.text).not.toMatch(/style=|<style|<script(?![^>]*src=)/)
  })
})

describe('sizes', () => {
  it.each(all)('$path stays readable', ({ path, text }) => {
    const lines = text.split('\n').length
    expect(lines, 'A component has 150 lines at most, a file of code about 110.').toBeLessThanOrEqual(path.endsWith('.svelte') ? 150 : 130)
  })
})
