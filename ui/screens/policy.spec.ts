import { expect, test } from './fixture'
import { visit } from './screen'

const steps = ['start', 'association', 'tools', 'questions/con-01', 'results', 'recommendations', 'plan', 'documents', 'workshop', 'settings', 'keys']

test('the policy is in force: a script written into the page does not run, and the browser says so', async ({ page, complaints }) => {
  await visit(page, 'start')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "run"'
    document.body.append(script)
  })
  await expect.poll(() => complaints, 'A refusal is heard.').toEqual([expect.stringContaining('Content Security Policy')])
  await expect(page, 'The script did not run.').not.toHaveTitle('run')
  complaints.length = 0
})

test('each step begins with its title, also on the way back, within the policy and without any other place', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) elsewhere.push(request.url())
  })
  await visit(page, steps[0] ?? '')
  const title = page.getByRole('heading', { level: 1 })
  const seen: string[] = []
  for (const step of steps) {
    await page.evaluate((step) => (location.hash = `#/${step}`), step)
    await expect(title, `The title of ${step} is another.`).not.toHaveText(seen.at(-1) ?? '')
    await expect(title, `The title of ${step} is read first.`).toBeFocused()
    seen.push(await title.innerText())
  }
  for (const before of seen.slice(0, -1).reverse()) {
    await page.goBack()
    await expect(title, 'Back goes one page back.').toHaveText(before)
    await expect(title, 'It is read first.').toBeFocused()
  }
  expect(elsewhere, 'Everything comes from the server of the screens.').toEqual([])
})
