import { describe, expect, it } from 'vitest'
import { changeKey, overlay } from '../src/backend/overlay'
import { isAnswered, valueChange, valueOf } from '../src/backend/lines'
import { undone } from '../src/frame/undone'
import type { Desk } from '../src/generated/Desk'
import type { Tool } from '../src/generated/Tool'
import { added, entriesOf, groupsOf, keyOf, onceOf, removed, serving, shared, toldOfEach, toldOnce, type Named } from '../src/tools/rows'
import { emptyDesk } from './sample'

const suite: Named = { product: 'google-workspace', name: null, operator: 'vendor' }
const key = keyOf(suite)

describe('the list of tools', () => {
  it('adds a tool for one need, and does not add it twice', () => {
    const once = added([], suite, 'email')
    expect(needs(once), 'The first need is all that is supposed.').toEqual(['email'])
    expect(added(once, suite, 'email'), 'What is there is not added again.').toBe(once)
    const two = added(added([], named('Le coffre'), 'email'), named('La poste'), 'email')
    expect(entriesOf(two).length, 'Two names of one’s own are two tools.').toBe(2)
  })

  it('keeps what was told when needs come and go', () => {
    let tools = toldOfEach(added([], suite, 'email'), key, { operator: 'ethical-host', imposed: true })
    tools = toldOnce(tools, key, { yearly_cost_eur: 120, people: 8 })
    tools = serving(tools, suite, ['email', 'calendar'])
    expect(tools.map((tool) => [tool.operator, tool.imposed]), 'Who runs it holds for each need.').toEqual([['ethical-host', true], ['ethical-host', true]])
    expect(tools.map((tool) => tool.yearly_cost_eur), 'The cost stands once.').toEqual([120, null])
    tools = removed(tools, key, 'email')
    expect(tools.map((tool) => [tool.need, tool.yearly_cost_eur, tool.people]), 'It goes to the row that is left.').toEqual([['calendar', 120, 8]])
    expect(removed(tools, key, 'calendar'), 'With its last need, the tool is gone.').toEqual([])
  })

  it('tells once what a file told on a later row', () => {
    const [first, second] = serving([], suite, ['email', 'calendar'])
    const tools = [first, { ...second, contract_end: '2027-05-31' }] as Tool[]
    const [entry] = entriesOf(tools)
    expect(entry && onceOf(entry, 'contract_end'), 'It is found wherever it stands.').toBe('2027-05-31')
    const told = toldOnce(tools, key, { contract_end: '2028-01-01' })
    expect(told.map((tool) => tool.contract_end), 'And stands once when it is told anew.').toEqual(['2028-01-01', null])
  })

  it('groups tools by need, in the order of the catalogue, then as they come', () => {
    const tools = [...serving([], suite, ['practice', 'email']), ...added([], named('Le coffre'), 'email')]
    const groups = groupsOf(tools, ['calendar', 'email'])
    expect(groups.map((group) => [group.need, group.entries.length])).toEqual([['email', 2], ['practice', 1]])
  })

  it('tells a share of one need only', () => {
    const tools = shared(serving([], suite, ['email', 'calendar']), key, 'calendar', 250)
    expect(tools.map((tool) => tool.share)).toEqual([null, 250])
  })
})

describe('ticks and tools', () => {
  const desk: Desk = {
    ...emptyDesk(),
    tools: added(added([], { ...suite, product: 'gmail' }, 'email'), suite, 'calendar'),
    answers: { 'INV-01': { state: 'answered', value: ['yahoo'] } },
    inventory: { 'INV-01': { options: ['gmail', 'yahoo'], standing: [{ option: 'gmail', need: 'email', product: 'gmail' }] } },
  }

  it('show what the entered tools stand for', () => {
    expect(valueOf('INV-01', desk)).toEqual(['gmail', 'yahoo'])
    expect(isAnswered('INV-01', { ...desk, answers: {} }), 'A tool answers its question.').toBe(true)
    expect(isAnswered('INV-02', desk)).toBe(false)
  })

  it('lose the tool with its tick before the file says so', () => {
    const change = valueChange('INV-01', ['yahoo'], desk)
    expect(change, 'The engine’s side keeps both alike.').toEqual({ kind: 'ticks', question: 'INV-01', options: ['yahoo'] })
    expect(changeKey(change), 'It is about the answer.').toBe('answer INV-01')
    const shown = overlay(desk, [change])
    expect(shown.tools.map((tool) => tool.product), 'Other tools stay.').toEqual(['google-workspace'])
    expect(shown.answers['INV-01']).toEqual({ state: 'answered', value: ['yahoo'] })
    expect(valueOf('INV-01', shown)).toEqual(['yahoo'])
    expect(undone(desk, { ...desk, tools: [] }), 'A change of the list is no question.').toBeNull()
  })

  it('leave no answer behind when nothing is ticked', () => {
    const shown = overlay(desk, [valueChange('INV-01', null, desk)])
    expect([shown.answers, valueOf('INV-01', shown)]).toEqual([{}, null])
  })

  it('keep to the tool what the tool says', () => {
    const shown = overlay(desk, [valueChange('INV-01', ['gmail'], desk)])
    expect(shown.answers, 'The tick beside it is gone, the tool stands for the other.').toEqual({})
    expect(shown.tools.length).toBe(2)
  })
})

function named(name: string): Named {
  return { product: 'other', name, operator: 'unknown' }
}

function needs(tools: Tool[]): string[] {
  return tools.map((tool) => tool.need)
}
