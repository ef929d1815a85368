import { mount, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import App from '../src/App.svelte'
import { Engine, eventually } from './engine'

const path = '/users/one/Rumb/Les Amis - Premiers pas.pdf'

describe('a document that was written', () => {
  let engine: Engine
  let app: Record<string, unknown>

  const button = (words: string) => [...document.querySelectorAll<HTMLButtonElement>('main button')].find((one) => one.textContent.trim() === words)
  const show = () => button('Montrer dans le dossier')

  beforeEach(async () => {
    engine = new Engine()
    engine.desk.documents = ['sheet']
    engine.answers = {
      documents: [{ id: 'sheet', ready: true, places: [{ way: 'pdf', path }] }],
      export: { id: 1 },
      job: { state: 'written', path, holds: 'pages', count: 1, bytes: 9000, unprinted: [] },
      reveal: {},
    }
    engine.plug()
    location.hash = '#/documents'
    app = mount(App, { target: document.body })
    await eventually(() => {
      expect(button('Créer le document')).toBeDefined()
    })
  })

  afterEach(async () => {
    await unmount(app)
    vi.unstubAllGlobals()
  })

  it('can be shown in its folder, and only once it is written', async () => {
    expect(show(), 'There is nothing to show yet.').toBeUndefined()
    button('Créer le document')?.click()
    await eventually(() => {
      expect(show()).toBeDefined()
    })
    show()?.focus()
    show()?.click()
    await eventually(() => {
      expect(engine.calls.at(-1)).toEqual({ name: 'reveal', args: { path } })
    })
    expect(document.activeElement, 'The focus stays where it was.').toBe(show())
    expect(document.querySelector('main [role="alert"]'), 'All went well.').toBeNull()
  })

  it('says where it lies when no file manager answers, until one does', async () => {
    button('Créer le document')?.click()
    await eventually(() => {
      expect(show()).toBeDefined()
    })
    engine.troubles['reveal'] = 'no-file-manager'
    show()?.click()
    await eventually(() => {
      expect(document.querySelector('main [role="alert"]')?.textContent).toContain(path)
    })
    expect(document.querySelector('main [role="alert"]')?.textContent).toContain('Aucune fenêtre de fichiers ne s’est ouverte.')
    delete engine.troubles['reveal']
    show()?.click()
    await eventually(() => {
      expect(document.querySelector('main [role="alert"]')).toBeNull()
    })
  })
})
