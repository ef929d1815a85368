import { mount, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import App from '../src/App.svelte'
import type { NeighbourChange } from '../src/generated/NeighbourChange'
import type { NeighbourForm } from '../src/generated/NeighbourForm'
import { Engine, eventually, type } from './engine'

/** An engine's side that keeps an address book too. */
class Keeper extends Engine {
  forms: NeighbourForm[] = []
  past_forms: NeighbourForm[][] = []
  undone = 0
  /** What an import finds. */
  report = { file: 'a.csv', rows: 0, chosen: 0, added: 0, updated: 0, unchanged: 0, refused: [] as unknown[], refused_count: 0, beginning: null, step: 'look' }

  override async answer(name: string, args: unknown): Promise<[number, unknown]> {
    if (this.troubles[name]) return super.answer(name, args)
    switch (name) {
      case 'neighbours':
        return [200, this.list()]
      case 'keep_neighbour':
        this.past_forms.push(this.forms)
        this.forms = [...this.forms, (args as NeighbourChange).form]
        return [200, {}]
      case 'remove_neighbour':
        this.past_forms.push(this.forms)
        this.forms = this.forms.filter((_, place) => place !== (args as { id: number }).id)
        return [200, {}]
      case 'undo_neighbour':
        this.forms = this.past_forms.pop() ?? this.forms
        return [200, {}]
      case 'import_neighbours':
        return [200, this.report]
      case 'undo':
        this.undone += 1
        return super.answer(name, args)
      default:
        return super.answer(name, args)
    }
  }

  private list(): unknown {
    const neighbours = this.forms.map((form, id) => ({ id, form, place: form.town, hours: form.hours, file: null, entered: '' }))
    const count = neighbours.length
    const can_undo = this.past_forms.length > 0
    return { neighbours, found: count, total: count, unread: 0, nearest: false, can_undo, path: '/users/one/Rumb/a.csv' }
  }
}

let engine: Keeper
let app: Record<string, unknown> | null

beforeEach(() => {
  engine = new Keeper()
  engine.plug()
  app = null
})

afterEach(async () => {
  if (app) await unmount(app)
  vi.unstubAllGlobals()
})

const find = (selector: string) => document.querySelector<HTMLElement>(selector)
const button = (words: string) => [...document.querySelectorAll<HTMLElement>('main button')].find((one) => one.textContent.includes(words))

async function open(): Promise<void> {
  location.hash = '#/helpers'
  app = mount(App, { target: document.body })
  await eventually(() => {
    expect(find('main section h2')).not.toBeNull()
  })
}

async function enter(name: string): Promise<void> {
  button('Ajouter une personne')?.click()
  await eventually(() => {
    expect(find('main form.fields')).not.toBeNull()
  })
  type(document.querySelector<HTMLInputElement>('main form.fields input'), name)
  await Promise.resolve()
  document.querySelector<HTMLFormElement>('main form.fields')?.requestSubmit()
}

describe('the address book', () => {
  it('is there without an audit', async () => {
    engine.open = false
    await open()
    expect(find('main')?.textContent).toContain('Le carnet est vide.')
  })

  it('asks for a name and sends nothing without one', async () => {
    await open()
    await enter('')
    await eventually(() => {
      expect(find('main form.fields .error')?.textContent).toContain('Écrivez un nom.')
    })
    expect(engine.forms, 'Nothing is kept.').toEqual([])
  })

  it('keeps what was typed on the screen when it cannot be saved', async () => {
    engine.troubles['keep_neighbour'] = 'disk-full'
    await open()
    await enter('Ana')
    await eventually(() => {
      expect(find('[role="alert"]')?.textContent).toContain('Le disque est plein.')
    })
    expect(document.querySelector<HTMLInputElement>('main form.fields input')?.value).toBe('Ana')
    engine.troubles = {}
    document.querySelector<HTMLFormElement>('main form.fields')?.requestSubmit()
    await eventually(() => {
      expect(find('main li b')?.textContent).toBe('Ana')
    })
    expect(find('[role="alert"]'), 'The trouble is over.').toBeNull()
  })

  it('keeps what was being typed when the reader looks at another page', async () => {
    await open()
    button('Ajouter une personne')?.click()
    await eventually(() => {
      expect(find('main form.fields')).not.toBeNull()
    })
    type(document.querySelector<HTMLInputElement>('main form.fields input'), 'Ana')
    for (const hash of ['#/settings', '#/helpers']) {
      location.hash = hash
      await eventually(() => {
        expect(find('main form.fields') !== null).toBe(hash === '#/helpers')
      })
    }
    expect(document.querySelector<HTMLInputElement>('main form.fields input')?.value).toBe('Ana')
    button('Abandonner')?.click()
    await eventually(() => {
      expect(find('main form.fields')).toBeNull()
    })
  })

  it('gives back who was removed', async () => {
    await open()
    await enter('Ana')
    await eventually(() => {
      expect(find('main li b')?.textContent).toBe('Ana')
    })
    button('Retirer')?.click()
    await eventually(() => {
      expect(find('main li b')).toBeNull()
      expect(find('[aria-live] .notice')?.textContent).toContain('n’est plus dans le carnet')
    })
    button('Annuler cette modification')?.click()
    await eventually(() => {
      expect(find('main li b')?.textContent).toBe('Ana')
    })
  })

  it.each([
    ['a header alone', {}, 'Ce tableau n’a aucune ligne'],
    ['bad rows alone', { refused: [{ line: 2, reason: 'no-name', said: null, first: null }], refused_count: 1 }, 'Aucune ligne ne peut être gardée.'],
    ['rows of elsewhere', { rows: 100 }, 'Aucune ligne ne commence ainsi.'],
  ])('says why nothing of a table is kept: %s', async (_, found, words) => {
    Object.assign(engine.report, found)
    await open()
    const form = [...document.querySelectorAll<HTMLFormElement>('main form')].find((one) => one.textContent.includes('Chemin du tableau'))
    type(form?.querySelector('input') ?? null, 'a.csv')
    await Promise.resolve()
    form?.requestSubmit()
    await eventually(() => {
      const said = [...document.querySelectorAll('main [role="status"]')].map((one) => one.textContent).join('')
      expect(said).toContain(words)
    })
    expect(button('Garder'), 'There is nothing to keep.').toBeUndefined()
  })

  it('leaves the audit alone when undo is pressed', async () => {
    engine.past.push(engine.desk)
    await open()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(engine.undone).toBe(0)
  })
})
