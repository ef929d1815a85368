import { describe, expect, it } from 'vitest'
import { sources } from './source'

/** Variables of messages that hold a number which somebody computed. Counts of a list that follows are not among them. */
const numbers =
  'alone asked available change concentration euros hours known minutes part percent planned points score shown strength weight'.split(' ')

/** Where a page says such a number without a button of its own, and why it needs none. */
const told: Record<string, string> = {
  'src/comparison/Points.svelte autonomy-score': 'It stands on a bar, which answers.',
  'src/results/Autonomy.svelte autonomy-percent': 'It stands on a bar, which answers.',
  'src/comparison/Tools.svelte comparison-tools-scored': 'It stands inside a line that answers.',
  'src/locale/amount.ts minutes': 'Who shows the amount answers for it.',
  'src/locale/amount.ts hours': 'Who shows the amount answers for it.',
  'src/locale/amount.ts hours-minutes': 'Who shows the amount answers for it.',
  'src/plan/Contracts.svelte contract-cost': 'The association told the figure itself.',
  'src/training/Mix.svelte mix-pairs': 'It is a rule, the same for everybody.',
  'src/plan/obstacle.ts hours': 'It names a rule.',
  'src/results/Results.svelte results-shorter': 'It names a length.',
  'src/locale/reason.ts need-reason-captive': 'It goes with what is asked, and Reasons.svelte makes a button of it.',
}

/** The messages that show a number, by their ids. */
const messages = sources('../locales/fr', '.ftl').flatMap(({ text }) => {
  const blocks = text.replace(/^#.*$/gm, '').split(/\n(?=[a-z])/)
  return blocks.flatMap((block) => {
    const id = /^([a-z][\w-]*) =/m.exec(block)?.[1] ?? ''
    const [own = '', ...attributes] = block.split(/\n {4}\./)
    const parts = [{ id, text: own }, ...attributes.map((text) => ({ id: `${id}.${/^[\w-]+/.exec(text)?.[0] ?? ''}`, text }))]
    return parts.filter((part) => numbers.some((name) => new RegExp(`\\$${name}\\b`).test(part.text))).map((part) => part.id)
  })
})

/** What a page shows outside of the numbers that answer. */
function bare(text: string): string {
  return text.replace(/<Computed[\s\S]*?<\/Computed\s*>/g, '')
}

const pages = sources('src', '.svelte', '.ts').filter(({ path }) => !path.startsWith('src/why/'))

describe('a number that was computed answers "why?"', () => {
  it('knows messages that show one', () => {
    expect(messages).toEqual(expect.arrayContaining(['hours', 'autonomy-score', 'plan-hours', 'advice-score']))
  })

  it.each(pages)('$path shows none that stays silent', ({ path, text }) => {
    const outside = bare(text)
    const silent = messages.filter((id) => !(`${path} ${id}` in told) && new RegExp(`['"]${id}['"]`).test(outside))
    expect(silent, 'These messages stand in a <Computed>.').toEqual([])
    const raw = [...outside.matchAll(/[^=$]\{[\w.]*\b(shown|percent|score|strength|points)\}/g)].map(([all]) => all)
    expect(raw, 'So does a number without a message.').toEqual([])
  })

  it.each(Object.keys(told))('%s is still said there', (place) => {
    const [path, id = ''] = place.split(' ')
    expect(pages.find((page) => page.path === path)?.text).toContain(id)
  })
})
