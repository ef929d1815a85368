import { readdirSync, readFileSync } from 'node:fs'
import { flushSync, mount, unmount, type Component } from 'svelte'
import { afterEach, expect, it } from 'vitest'
import type { ActorCard } from '../src/generated/ActorCard'
import type { CandidateCard } from '../src/generated/CandidateCard'
import type { Found } from '../src/generated/Found'
import type { HostCard } from '../src/generated/HostCard'
import type { TrainingCard } from '../src/generated/TrainingCard'
import { say, speak } from '../src/locale'
import Facts from '../src/recommendations/Facts.svelte'
import Beside from '../src/search/Beside.svelte'

const host: HostCard = {
  id: 'zaclys',
  name: 'La mère Zaclys',
  form: 'company',
  place: 'Besançon',
  country: 'FR',
  homepage: 'https://www.zaclys.com',
  services: ['email', 'file-storage'],
  doubt: 'to-check',
  project_partner: false,
}

const actor: ActorCard = {
  id: 'fr-hub-bretagne',
  name: 'Hub Bretagne',
  nature: 'Réseau, au niveau régional',
  place: null,
  phone: null,
  homepage: null,
  doubt: null,
  project_partner: false,
}

const training: TrainingCard = {
  id: 'docs-framasoft',
  title: 'Documentation',
  provider: 'Framasoft',
  url: 'https://docs.framasoft.org',
  languages: ['fr'],
  foreign: false,
  format: 'manual',
  length: null,
  free: true,
  doubt: null,
  project_partner: false,
}

let shown: Record<string, unknown> | null = null

afterEach(async () => {
  if (shown) await unmount(shown)
  shown = null
})

/** Shows a part of a page in French. */
async function show<P extends Record<string, unknown>>(part: Component<P>, props: P): Promise<void> {
  const text = readdirSync('../locales/fr').map((file) => readFileSync(`../locales/fr/${file}`, 'utf8')).join('\n')
  await speak('fr', () => Promise.resolve({ language: 'fr', text, fallback: '' }))
  shown = mount(part, { target: document.body, props })
  flushSync()
}

const sentences = () => [say('host-zaclys'), say('host-form-company'), 'https://www.zaclys.com', say('need-file-storage')]

it('says what a host of a proposal is one step behind its name, and its doubt beside the name', async () => {
  const candidate: CandidateCard = {
    software: 'nextcloud',
    name: 'Nextcloud',
    running: 'ethical-host',
    score: 80,
    licence: 'AGPL-3.0-or-later',
    homepage: 'https://nextcloud.com',
    reviewed: '',
    doubt: null,
    project_partner: false,
    what_if: null,
    hosts: [host],
  }
  await show(Facts, { need: 'email', candidate })
  const details = document.querySelector('details')
  expect(details?.open, 'It is folded at first.').toBe(false)
  const summary = details?.querySelector('summary')?.textContent ?? ''
  for (const words of ['La mère Zaclys, Besançon (France)', say('fact-to-check')]) expect(summary).toContain(words)
  for (const words of sentences()) expect(details?.querySelector('.inside')?.textContent).toContain(words)
})

it('shows hosts, trainings and people that were found with what is to be known of each', async () => {
  const found: Found = { hits: [], needs: [], hosts: [host], trainings: [training], actors: [actor], count: 3 }
  await show(Beside, { found })
  expect(document.querySelector('h2')?.textContent).toBe(say('search-hosts'))
  const [entry = '', lesson = '', help = ''] = [...document.querySelectorAll('li')].map((one) => one.textContent)
  for (const words of [say('training-docs-framasoft'), say('training-format-manual')]) expect(lesson).toContain(words)
  for (const words of [say('actor-fr-hub-bretagne'), 'Réseau, au niveau régional']) expect(help).toContain(words)
  for (const words of ['La mère Zaclys', 'Besançon (France)', say('fact-to-check'), ...sentences()]) expect(entry).toContain(words)
})
