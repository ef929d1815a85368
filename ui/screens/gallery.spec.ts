import { test, expect } from './fixture'
import { plain } from './fixture'
const sizes = { a: [1280,800], b: [1024,600] } as const
for (const lang of ['fr','ro']) for (const [look, theme, size, w, h] of [['light','light',100,1280,800],['small','light',100,1024,600],['dark','dark',100,1280,800],['big','light',200,1280,800],['narrow','light',100,320,512]] as const)
test(`${lang} ${look}`, async ({ page, server }) => {
  await server.call('settle', { ...plain, language: lang, theme, text_size: size })
  await page.setViewportSize({ width: w, height: h })
  const shot = async (name: string, full = true) => { await page.waitForLoadState('networkidle'); await page.evaluate(() => document.fonts.ready); await page.screenshot({ path: `/tmp/sd/gal/${lang}-${look}-${name}.png`, fullPage: full }) }
  await page.goto('/')
  await expect(page.locator('h1')).toBeVisible()
  await shot('start')
  await server.call('create', { name: 'Les Amis du Lac', language: lang, folder: null })
  for (const p of ['association','questions/prf-01','questions/prf-04','questions/inv-01','questions/con-01','questions/end','results','documents']) {
    await page.goto('about:blank'); await page.goto('/#/' + p); await expect(page.locator('h1').first()).toBeVisible(); await shot('flash-' + p.replace('/','-'))
  }
  await server.call('example', { language: lang })
  for (const p of ['start','association','tools','questions/con-01','questions/prf-04','results','recommendations','plan','documents','settings','keys']) {
    await page.goto('about:blank'); await page.goto('/#/' + p); await expect(page.locator('h1').first()).toBeVisible(); await shot('ex-' + p.replace('/','-'))
  }
})
