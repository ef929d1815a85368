import { expect, test } from './fixture'
import { say } from './words'
test('dbg', async ({ page, server }) => {
  await server.call('example', { language: 'fr' })
  page.on('request', r => { if (r.url().includes('/call/')) console.log(r.url().split('/').at(-1), r.postData()?.slice(0,80)) })
  await page.goto('/#/plan')
  await expect(page.getByRole('heading', { level: 1, name: say('plan-title') })).toBeVisible()
  const s = page.getByText(say('plan-capacity'))
  await s.focus()
  await page.keyboard.press('Enter')
  const open = () => s.evaluate(e => (e.parentElement as HTMLDetailsElement).open)
  console.log(await open())
  await page.getByLabel(say('capacity-hours'), { exact: true }).fill('3')
  await page.keyboard.press('Tab')
  for (let i = 0; i < 20; i++) { await page.waitForTimeout(100); console.log(await open(), await page.evaluate(() => document.activeElement?.outerHTML.slice(0,100))) }
})
