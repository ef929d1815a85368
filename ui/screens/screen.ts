import { resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { answerAll, create } from './audit'
import { copies } from './copy'
import { cut } from './cut'
import { enter, tabled } from './neighbour'
import type { Server } from './server'
import { say } from './words'

interface Scene {
  page: Page
  server: Server
}

/** One screen in one state, and how it comes about. */
export interface Screen {
  name: string
  show: (scene: Scene) => Promise<void>
}

/** Opens a page of the finished example. */
function example(route: string, more?: (scene: Scene) => Promise<void>): Screen['show'] {
  return async (scene) => {
    await scene.server.call('example', { language: 'fr' })
    await visit(scene.page, route)
    await more?.(scene)
  }
}

/** Opens a page of an audit that has just been made. */
function fresh(route: string, more?: (scene: Scene) => Promise<void>): Screen['show'] {
  return async (scene) => {
    await create(scene.server)
    await visit(scene.page, route)
    await more?.(scene)
  }
}

/** Opens a page and waits until it is there. */
export async function visit(page: Page, route: string): Promise<void> {
  // Within the program the title of the page before stands until the new one is there: it would be taken for it.
  await page.evaluate(() => document.querySelector('main')?.setAttribute('data-before', ''))
  await page.goto(`/#/${route}`)
  await expect(page.locator('main:not([data-before]) h1')).toBeVisible()
}

async function openPath(page: Page, path: string): Promise<void> {
  await page.getByLabel(say('start-file.path')).fill(path)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
}

/** The four longest pages. */
export const longest = ['association', 'tools', 'training', 'recommendations']

/** Every screen, in the order of the method. */
export const screens: Screen[] = [
  { name: 'the start', show: ({ page }) => visit(page, 'start') },
  { name: 'the start with an audit open', show: example('start') },
  {
    name: 'the start with a file that is missing',
    show: async ({ page }) => {
      await visit(page, 'start')
      await openPath(page, 'nulle part.rumb')
    },
  },
  { name: 'the association of a new audit', show: fresh('association') },
  { name: 'the association in full', show: example('association') },
  // The list comes after the heading: what is unfolded before it comes stays folded.
  { name: 'the tools', show: example('tools', ({ page }) => expect(page.getByRole('link', { name: say('tools-next') })).toBeVisible()) },
  { name: 'a question with one choice', show: fresh('questions/prf-01') },
  { name: 'a question with a number', show: fresh('questions/prf-12', ({ page }) => page.keyboard.type('99999999')) },
  { name: 'a question with several choices', show: fresh('questions/inv-01', ({ page }) => page.keyboard.press('3')) },
  { name: 'a question with levels', show: example('questions/con-01') },
  { name: 'a question that does not concern the association', show: fresh('questions/con-01', ({ page }) => page.keyboard.press('n')) },
  {
    name: 'an answer that is not saved',
    show: fresh('questions/con-01', async ({ page }) => {
      await cut(page)
      await page.keyboard.press('2')
      await expect(page.getByRole('radio', { checked: true }), 'The key is heard.').toHaveValue('2')
      await expect(page.getByRole('alert')).toBeVisible()
    }),
  },
  { name: 'the end with questions left', show: fresh('questions/end') },
  {
    name: 'the end of the flash version',
    show: async (scene) => {
      await create(scene.server)
      await answerAll(scene.server)
      await visit(scene.page, 'questions/end')
    },
  },
  { name: 'results that are not there yet', show: fresh('results') },
  { name: 'the results', show: example('results') },
  {
    name: 'the facts about the tools in use',
    show: example('results', async ({ page }) => {
      for (const id of ['autonomy-needs', 'autonomy-computed', 'autonomy-plane']) {
        await page.locator('summary', { hasText: say(id) }).click()
      }
    }),
  },
  {
    name: 'two copies to join',
    show: async ({ page, server }) => {
      const copy = await copies(server)
      await visit(page, 'merge')
      await page.getByLabel(say('merge-path')).fill(copy)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('radio').first()).toBeVisible()
    },
  },
  { name: 'a comparison that is not there yet', show: fresh('comparison') },
  {
    name: 'a comparison of an audit that has just begun',
    show: example('comparison', async ({ page, server }) => {
      await server.call('begin_audit', {})
      await page.reload()
      await expect(page.getByText(say('comparison-nothing'))).toBeVisible()
    }),
  },
  {
    name: 'a comparison of three audits',
    show: example('comparison', async ({ page, server }) => {
      for (let more = 0; more < 2; more++) {
        await server.call('begin_audit', {})
        await answerAll(server)
      }
      await page.reload()
      await expect(page.getByRole('heading', { name: say('comparison-areas') })).toBeVisible()
    }),
  },
  { name: 'the decisions', show: example('recommendations') },
  {
    name: 'a change that was decided, and the fewest tools',
    show: example('recommendations', async ({ page }) => {
      await page.locator('#line-email, [id^=line-]').first().getByRole('radio').nth(1).check()
      await page.locator('summary', { hasText: say('portfolio') }).click()
      await expect(page.getByText(say('portfolio-settled')).first()).toBeVisible()
    }),
  },
  { name: 'the room before a vote', show: fresh('room') },
  {
    name: 'the room with its votes',
    show: fresh('room', async ({ page }) => {
      await page.keyboard.type('1 3 2 1 0 ?1')
      await page.keyboard.press('PageDown')
      await expect(page.getByRole('table')).toBeVisible()
    }),
  },
  {
    name: 'the laptop that goes round',
    show: fresh('room', async ({ page }) => {
      await page.getByRole('radio', { name: say('room-way-laptop') }).check()
      await page.getByRole('button', { name: say('room-pass-start') }).click()
      await page.getByRole('button', { name: say('room-pass-next') }).click()
    }),
  },
  { name: 'the plan as a picture', show: example('plan') },
  {
    name: 'the plan as a list',
    show: example('plan', async ({ page }) => {
      await page.getByRole('button', { name: say('plan-as-list') }).click()
    }),
  },
  { name: 'what each role learns', show: example('training') },
  {
    name: 'a skill card with levels, a wish and its coverage',
    show: example('training', async ({ page }) => {
      await page.getByRole('checkbox', { name: say('skill-digcomp') }).check()
      await page.getByRole('radio', { name: say('competence-a1.level-2') }).check()
      await page.getByRole('checkbox', { name: say('skill-wish') }).first().check()
      await page.getByRole('button', { name: say('skill-save') }).click()
      await expect(page.getByRole('table', { name: say('skill-coverage', { count: 1 }) })).toBeVisible()
      await expect(page.getByRole('heading', { level: 3, name: say('skill-next') })).toBeVisible()
    }),
  },
  { name: 'a skill card without an audit', show: ({ page }) => visit(page, 'card') },
  {
    name: 'documents that are not there yet',
    // Two can be written from the first day, and are folded: their buttons come with their places.
    show: fresh('documents', ({ page }) => expect(page.locator('button.primary', { hasText: say('document-write') })).toHaveCount(2)),
  },
  {
    name: 'a document that was written',
    show: example('documents', async ({ page }) => {
      const sheet = page.getByRole('heading', { name: say('document-sheet'), exact: true }).locator('..')
      await sheet.getByRole('button', { name: say('document-write') }).click()
      await expect(sheet.getByRole('button', { name: say('file-reveal') })).toBeVisible()
    }),
  },
  {
    name: 'the pages of a document',
    show: example('documents', async ({ page }) => {
      await page.locator('summary', { hasText: say('document-choices') }).first().click()
      await page.locator('summary', { hasText: say('document-preview') }).first().click()
      await expect(page.locator('.paper svg[role=img]')).toBeVisible()
    }),
  },
  { name: 'the address book when it is empty', show: ({ page }) => visit(page, 'helpers') },
  {
    name: 'the address book with an audit open, a form and an import',
    show: example('helpers', async ({ page, server }) => {
      await enter(server, { name: 'Maison des associations', postcode: '35000', offer: 'Démarches en ligne', hours: 'Mo-Fr 09:00-12:00' })
      await page.reload()
      await page.getByRole('button', { name: say('neighbour-edit.name', { name: 'Maison des associations' }) }).click()
      await page.locator('summary', { hasText: say('neighbours-import') }).click()
      await page.getByLabel(say('neighbours-import.path')).fill(await tabled(server, 120))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: say('neighbours-refused', { count: 2 }) })).toBeVisible()
    }),
  },
  {
    name: 'a workshop that is prepared without an audit',
    show: async ({ page }) => {
      await visit(page, 'workshop')
      await expect(page.getByRole('button', { name: say('workshop-write') })).toBeVisible()
    },
  },
  {
    name: 'a workshop that does not fit',
    show: example('workshop', async ({ page }) => {
      await page.getByLabel(say('workshop-total')).selectOption('60')
      await expect(page.getByText(say('workshop-fewer', { most: 6 }))).toBeVisible()
    }),
  },
  {
    name: 'a sheet that is typed in',
    show: fresh('typing', async ({ page }) => {
      await expect(page.locator('form input').first()).toBeFocused()
      await page.keyboard.type('2')
      await page.keyboard.press('Enter')
      await page.keyboard.type('9')
      await page.keyboard.press('Enter')
      await expect(page.locator('form .error')).toBeVisible()
    }),
  },
  { name: 'the search', show: ({ page }) => visit(page, 'search') },
  {
    name: 'a search that found something',
    show: async ({ page }) => {
      await visit(page, 'search')
      await page.getByRole('searchbox').fill('facebok')
      await expect(page.getByRole('heading', { name: say('need-social-media') })).toBeVisible()
    },
  },
  {
    name: 'a search that found a host',
    show: async ({ page }) => {
      await visit(page, 'search')
      await page.getByRole('searchbox').fill('framasoft')
      await expect(page.getByRole('heading', { name: say('search-hosts') })).toBeVisible()
    },
  },
  { name: 'the settings', show: ({ page }) => visit(page, 'settings') },
  {
    name: 'the settings with a partner, and a pack that was refused',
    show: async ({ page, server }) => {
      await server.call('take_partner', { path: resolve('../tests/partner.rumbpack') })
      await visit(page, 'settings')
      await expect(page.getByRole('img', { name: /Fédération des maisons du lac/ })).toBeVisible()
      await page.getByLabel(say('partner-path')).fill(resolve('package.json'))
      await page.getByRole('button', { name: say('partner-another') }).click()
      await expect(page.getByText(say('partner-refused-not-a-pack'))).toBeVisible()
    },
  },
  { name: 'the keys', show: ({ page }) => visit(page, 'keys') },
  {
    name: 'the question before leaving',
    show: fresh('questions/con-01', async ({ page }) => {
      await cut(page)
      await page.keyboard.press('2')
      await expect(page.getByRole('radio', { checked: true }), 'The key is heard.').toHaveValue('2')
      await expect(page.getByRole('alert')).toBeVisible()
      await visit(page, 'start')
      await page.getByRole('button', { name: say('start-open.close') }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    }),
  },
]
