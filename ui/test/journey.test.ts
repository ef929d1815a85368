import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import App from '../src/App.svelte'
import { Engine, eventually, press } from './engine'

const heading = () => document.querySelector('main h1')?.textContent ?? ''
const given = (engine: Engine) =>
  engine.changes.map((change) => (change.kind === 'answer' ? [change.question, change.answer?.state === 'answered' ? change.answer.value : change.answer?.state] : []))

describe('answering questions', () => {
  let engine: Engine
  let app: Record<string, unknown>

  beforeEach(async () => {
    engine = new Engine()
    engine.desk.asked = ['GOV-02', 'CON-01', 'CON-02', 'CON-03']
    engine.plug()
    location.hash = '#/questions/gov-02'
    app = mount(App, { target: document.body })
    await eventually(() => {
      expect(heading()).not.toBe('')
    })
  })

  afterEach(async () => {
    await unmount(app)
    vi.unstubAllGlobals()
  })

  it('loses no key of a fast typist, and gives each to its own question', async () => {
    press('2', 'Enter', '3', 'Enter', '?', 'Enter')
    await eventually(() => {
      expect(location.hash).toBe('#/questions/con-03')
    })
    expect(given(engine)).toEqual([
      ['GOV-02', 2],
      ['CON-01', 3],
      ['CON-02', 'dont-know'],
    ])
  })

  it('gives the digits typed after Enter in a number to the next question', async () => {
    engine.desk.asked = ['PRF-04', 'GOV-02', 'CON-01']
    location.hash = '#/questions/prf-04'
    await unmount(app)
    app = mount(App, { target: document.body })
    await eventually(() => {
      expect(document.querySelector('main input[inputmode="numeric"]')).not.toBeNull()
    })
    press('1', '2')
    const input = document.querySelector<HTMLInputElement>('main input[inputmode="numeric"]')
    await eventually(() => {
      expect(input?.value).toBe('12')
    })
    input?.focus()
    document.querySelector<HTMLFormElement>('main form')?.requestSubmit()
    input?.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true, cancelable: true }))
    input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    await eventually(() => {
      expect(location.hash).toBe('#/questions/con-01')
    })
    expect(given(engine)).toEqual([
      ['PRF-04', 12],
      ['GOV-02', 4],
    ])
  })

  it('changes its mind as often as the reader does, the last word counts', async () => {
    press('2', '4', '0', 'n')
    await eventually(() => {
      expect(given(engine)).toEqual([
        ['GOV-02', 2],
        ['GOV-02', 4],
        ['GOV-02', 0],
        ['GOV-02', 'not-concerned'],
      ])
    })
  })

  it('shows the chosen level as a checked radio, with the question as its legend', async () => {
    press('4')
    await eventually(() => {
      expect(document.querySelector<HTMLInputElement>('input[value="4"]')?.checked).toBe(true)
    })
    expect(document.querySelector('fieldset > legend > h1')?.textContent).toBe(heading())
    expect(document.activeElement, 'The question is read first.').toBe(document.querySelector('h1'))
    expect(document.title).toContain(heading())
  })

  it('stays and says so when the answer cannot be saved, and goes on after a retry', async () => {
    engine.trouble = 'disk-full'
    press('2', 'Enter')
    await eventually(() => {
      expect(document.querySelector('[role="alert"]')?.textContent).toContain('Le disque est plein.')
    })
    expect(location.hash, 'The page waits with the reader.').toBe('#/questions/gov-02')
    expect(document.querySelector<HTMLInputElement>('input[value="2"]')?.checked, 'The answer stays on screen.').toBe(true)
    expect(document.querySelector('header')?.textContent).toContain('1 réponse n’est pas enregistrée.')
    engine.trouble = null
    document.querySelector<HTMLButtonElement>('[role="alert"] button')?.click()
    await eventually(() => {
      expect(given(engine)).toEqual([['GOV-02', 2]])
    })
    flushSync()
    expect(document.querySelector('[role="alert"]')).toBeNull()
    expect(document.querySelector('header')?.textContent).toContain('Enregistré à 14')
  })

  it('goes back with Backspace and ends after the last question', async () => {
    press('2', 'Enter', 'Backspace')
    await eventually(() => {
      expect(location.hash).toBe('#/questions/gov-02')
      expect(given(engine)).toEqual([['GOV-02', 2]])
    })
    press('Enter', '1', 'Enter', '1', 'Enter', 'Enter')
    await eventually(() => {
      expect(location.hash).toBe('#/questions/end')
    })
  })
})
