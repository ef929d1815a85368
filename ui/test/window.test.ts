import { mount, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import App from '../src/App.svelte'
import type { Answer } from '../src/generated/Answer'
import { Engine, eventually, press, type } from './engine'
import { questionnaire } from './sample'

let engine: Engine
let app: Record<string, unknown> | null

beforeEach(() => {
  engine = new Engine()
  engine.plug()
  app = null
})

afterEach(async () => {
  if (app) await unmount(app)
  vi.unstubAllGlobals()
})

/** Opens the program at an address, and waits for the page. */
async function open(hash: string, there = 'main h1'): Promise<void> {
  location.hash = hash
  app = mount(App, { target: document.body })
  await eventually(() => {
    expect(find(there)).not.toBeNull()
  })
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector)
const number = () => document.querySelector<HTMLInputElement>('main input[inputmode="numeric"]')
const button = (words: string) => [...document.querySelectorAll('button')].find((one) => one.textContent.includes(words))
const answers = (): Record<string, Answer> => engine.desk.answers
const longer = () => {
  engine.desk.length = 'standard'
  engine.desk.asked = questionnaire.questions.map(({ id }) => id)
}

describe('a number that does not fit', () => {
  it('stays in its row of the table, is told, and leaves no other number behind', async () => {
    longer()
    await open('#/tools')
    const field = number()
    field?.focus()
    for (const sign of '12,5') {
      type(field, sign)
      await Promise.resolve()
    }
    await eventually(() => {
      expect(field?.value, 'What was typed can be mended.').toBe('12,5')
      expect(field?.getAttribute('aria-invalid'), 'The field says that it is wrong.').toBe('true')
    })
    field?.blur()
    await eventually(() => {
      expect(find('[role="status"]')?.textContent).toContain('Enregistré')
    })
    expect(answers()['INV-13'], 'Neither 5 nor 12 is in the file.').toBeUndefined()
  })

  it.each([
    ['?', 'dont-know'],
    ['n', 'not-concerned'],
  ])('lets the reader go on after “%s”', async (key, state) => {
    const questions = questionnaire.questions.map((one) => (one.id === 'PRF-04' ? { ...one, open_states: true } : one))
    engine.questionnaire = { ...questionnaire, questions }
    await open('#/questions/prf-04', 'main input[inputmode="numeric"]')
    press('5', '0', '0', '0')
    await eventually(() => {
      expect(number()?.getAttribute('aria-invalid')).toBe('true')
    })
    number()?.blur()
    press(key)
    await eventually(() => {
      expect(number()?.value, 'The wrong text goes.').toBe('')
    })
    press('Enter')
    await eventually(() => {
      expect(location.hash).toBe('#/questions/inv-01')
    })
    expect(answers()['PRF-04']?.state).toBe(state)
  })
})

describe('keys', () => {
  it('meant for a next question that does not come change nothing', async () => {
    engine.trouble = 'disk-full'
    engine.pause = 50
    await open('#/questions/gov-02')
    press('2', 'Enter', '4', 'Enter')
    await eventually(() => {
      expect(find('[role="alert"]')?.textContent).toContain('Le disque est plein.')
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(document.querySelector<HTMLInputElement>('input[value="2"]')?.checked, 'The answer given stays.').toBe(true)
    press('4')
    await eventually(() => {
      expect(document.querySelector<HTMLInputElement>('input[value="4"]')?.checked, 'Keys are heard again.').toBe(true)
    })
  })

  it('answer nothing behind the dialog', async () => {
    engine.trouble = 'disk-full'
    await open('#/questions/gov-02')
    press('2')
    await eventually(() => {
      expect(find('[role="alert"]')).not.toBeNull()
    })
    location.hash = '#/start'
    await eventually(() => {
      expect(button('Refermer ce bilan')).toBeDefined()
    })
    button('Refermer ce bilan')?.click()
    await eventually(() => {
      expect(find('dialog[open]')).not.toBeNull()
    })
    location.hash = '#/questions/gov-02'
    await eventually(() => {
      expect(find('input[value="2"]')).not.toBeNull()
    })
    const inside = find('dialog button')
    for (const where of [inside, document.body]) {
      where?.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true, cancelable: true }))
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(document.querySelector<HTMLInputElement>('input[value="2"]')?.checked, 'The answer is the one before.').toBe(true)
  })
})

describe('undo', () => {
  const undo = () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }))
  }

  it('leaves the reader where he is when another page asks the question', async () => {
    longer()
    engine.past.push(engine.desk)
    engine.desk = { ...engine.desk, answers: { 'INV-01': { state: 'answered', value: ['none'] } } }
    await open('#/questions/con-01')
    undo()
    await eventually(() => {
      expect(find('.toast'), 'It is announced.').not.toBeNull()
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(location.hash).toBe('#/questions/con-01')
  })

  it('announces nothing when there is nothing to undo', async () => {
    await open('#/questions/con-01')
    undo()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(find('.toast')).toBeNull()
  })
})

describe('what goes wrong', () => {
  it('offers no copy of an audit that could not be made', async () => {
    engine.open = false
    engine.troubles['create'] = 'read-only'
    await open('#/start', 'main form input')
    const name = document.querySelector<HTMLInputElement>('main form input')
    type(name, 'Club')
    await Promise.resolve()
    document.querySelector<HTMLFormElement>('main form')?.requestSubmit()
    await eventually(() => {
      expect(find('[role="alert"]')).not.toBeNull()
    })
    expect(find('[role="alert"] button'), 'There is no file to copy.').toBeNull()
  })

  it('keeps the settings worn when the start page’s facts come anew', async () => {
    engine.open = false
    engine.troubles['settle'] = 'read-only'
    engine.recent = [{ path: '/users/one/Rumb/Foyer.rumb', name: 'Foyer', opened_on: '2026-11-22' }]
    await open('#/start', 'main li')
    const size = document.querySelectorAll<HTMLSelectElement>('header select')[1]
    const choose = (text: string) => {
      if (size) size.value = text
      size?.dispatchEvent(new Event('change', { bubbles: true }))
    }
    choose('150')
    await eventually(() => {
      expect(document.documentElement.dataset['text']).toBe('150')
    })
    engine.recent = []
    document.querySelectorAll<HTMLElement>('main li button')[1]?.click()
    await eventually(() => {
      expect(find('main li')).toBeNull()
    })
    expect(size?.value).toBe('150')
  })

  it('hears settings after a language whose words did not come', async () => {
    await open('#/start')
    const [spoken, size] = document.querySelectorAll<HTMLSelectElement>('header select')
    const choose = (list: HTMLSelectElement | undefined, text: string) => {
      if (list) list.value = text
      list?.dispatchEvent(new Event('change', { bubbles: true }))
    }
    engine.troubles['words'] = 'internal'
    choose(spoken, 'ca')
    await new Promise((resolve) => setTimeout(resolve, 50))
    delete engine.troubles['words']
    choose(size, '125')
    await eventually(() => {
      expect(document.documentElement.dataset['text']).toBe('125')
    })
  })

  it('is told on the page of documents', async () => {
    engine.troubles['documents'] = 'internal'
    await open('#/documents', 'main [role="alert"]')
    expect(find('main [role="alert"]')?.textContent).toContain('Quelque chose n’a pas marché dans Rumb.')
  })

  it('is told in the language that the page says, when the program does not start', async () => {
    document.documentElement.lang = 'xx'
    engine.troubles['start'] = 'internal'
    await open('#/start', 'main [role="alert"]')
    expect(document.documentElement.lang).not.toBe('xx')
    expect(find('main [role="alert"]')?.textContent).toContain('Quelque chose')
  })
})

it('leaves no address behind to which Back would lead in vain', async () => {
  const replace = vi.spyOn(location, 'replace')
  await open('#/questions')
  await eventually(() => {
    expect(location.hash).toBe('#/questions/prf-01')
  })
  expect(replace).toHaveBeenCalledWith('#/questions/prf-01')
  replace.mockRestore()
})
