import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { expect, test } from 'vitest'

interface Row {
  language: string
  id: string
  args: Record<string, FluentVariable>
  text: string
}

function bundleOf(language: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const folder = `../locales/${language}`
  for (const file of readdirSync(folder)) {
    bundle.addResource(new FluentResource(readFileSync(`${folder}/${file}`, 'utf8')))
  }
  return bundle
}

test('messages read the same here and in the documents', () => {
  const bundles = new Map<string, FluentBundle>()
  const table = JSON.parse(readFileSync('test/parity.json', 'utf8')) as Row[]
  for (const row of table) {
    const bundle = bundles.get(row.language) ?? bundleOf(row.language)
    bundles.set(row.language, bundle)
    const pattern = bundle.getMessage(row.id)?.value
    expect(pattern, `${row.language} has ${row.id}.`).toBeTruthy()
    const text = bundle.formatPattern(pattern ?? '', row.args)
    expect(text, `${row.language} ${row.id} with ${JSON.stringify(row.args)} reads alike.`).toBe(row.text)
  }
})
