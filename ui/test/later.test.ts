import { mount, unmount } from 'svelte'
import { afterEach, expect, it, vi } from 'vitest'
import App from '../src/App.svelte'
import { Engine, eventually } from './engine'

vi.mock('../src/frame/later', () => {
  throw new Error()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each(['#/settings', '#/results'])('pages that cannot be read are told at %s', async (hash) => {
  const engine = new Engine()
  engine.plug()
  location.hash = hash
  const app = mount(App, { target: document.body })
  await eventually(() => {
    expect(document.querySelector('main [role="alert"]')?.textContent).toContain('Quelque chose n’a pas marché dans Rumb.')
  })
  await unmount(app)
})
