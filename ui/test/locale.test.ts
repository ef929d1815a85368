import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { languages } from '../src/locale'
import { sources } from './source'

const folder = '../locales'
const errors = JSON.stringify(readFileSync('src/generated/ErrorCode.ts', 'utf8').match(/"[a-z-]+"/g)).match(/[a-z-]+(?=\\")/g) ?? []

interface Pattern {
  variables: string[]
  text: string
}

/** Every message and attribute of a file, with the variables it uses and its words. */
function patterns(language: string, file: string): Map<string, Pattern> {
  const path = `${folder}/${language}/${file}`
  const found = new Map<string, Pattern>()
  if (!existsSync(path)) return found
  const resource = new FluentResource(readFileSync(path, 'utf8'))
  for (const { id, value, attributes } of resource.body) {
    if (value !== null && value !== undefined) found.set(id, read(value))
    for (const [name, attribute] of Object.entries(attributes)) found.set(`${id}.${name}`, read(attribute))
  }
  return found
}

function read(value: unknown): Pattern {
  const json = JSON.stringify(value)
  const variables = [...json.matchAll(/"type":"var","name":"(\w+)"/g)].map(([, name]) => name ?? '')
  return { variables: [...new Set(variables)].sort(), text: json }
}

const french = new Map(readdirSync(`${folder}/fr`).flatMap((file) => [...patterns('fr', file)]))

describe('words used in the code', () => {
  const code = sources('src', '.ts', '.svelte').map(({ text }) => text).join('\n')
  const called = [...code.matchAll(/\b(?:t|say|has)\(\s*'([a-z0-9.-]+)'/g)].map(([, id]) => id ?? '')
  const shown = [...code.matchAll(/<T\s+id="([a-z0-9.-]+)"/g)].map(([, id]) => id ?? '')
  const chosen = [...code.matchAll(/(?:id=\{|\bt\()[^}'`)]*\? '([a-z0-9.-]+)' : '([a-z0-9.-]+)'/g)].flatMap(([, one, other]) => [one ?? '', other ?? ''])
  const listed = [...code.matchAll(/'(keys?-[a-z-]+|jump-[a-z-]+|end-[a-z.-]+)'/g)].map(([, id]) => id ?? '')

  it.each([...new Set([...called, ...shown, ...chosen, ...listed])].sort())('%s has its French source', (id) => {
    expect(french.has(id), 'The screen would show the id.').toBe(true)
  })

  it('has words for each error, and what to do about it', () => {
    expect(errors.length).toBeGreaterThan(10)
    for (const code of errors) {
      expect(french.has(`error-${code}`), code).toBe(true)
      expect(french.has(`error-${code}.hint`), code).toBe(true)
    }
  })

  it('uses every word of the interface', () => {
    // Ids that are put together from a name and a value, such as `step-plan`.
    const built = [...code.matchAll(/[`"]([a-z]+(?:-[a-z]+)*-)[${]/g)].map(([, start]) => start ?? '')
    const used = new Set([...called, ...shown, ...chosen, ...listed])
    const idle = [...patterns('fr', 'interface.ftl').keys()].filter(
      (id) => !used.has(id) && !code.includes(`'${id}'`) && !built.some((start) => id.startsWith(start)),
    )
    expect(idle, 'These are translated for nobody.').toEqual([])
  })
})

describe.each(['interface.ftl', 'error.ftl'])('%s', (file) => {
  const source = patterns('fr', file)

  it.each(languages)('is whole in %s: the same ids with the same variables', (language) => {
    const own = patterns(language, file)
    expect([...own.keys()].sort()).toEqual([...source.keys()].sort())
    for (const [id, pattern] of own) expect(pattern.variables, id).toEqual(source.get(id)?.variables)
  })

  it.each(languages)('has in %s no comment inside a message and no junk', (language) => {
    const text = readFileSync(`${folder}/${language}/${file}`, 'utf8')
    expect(/^[ \t]+#/m.test(text), 'A comment inside a message is shown to people.').toBe(false)
    const ids = text.match(/^[a-z][a-z0-9-]*(?= =)/gm) ?? []
    const heads = [...patterns(language, file).keys()].filter((id) => !id.includes('.'))
    expect(heads.length, 'Each message can be read.').toBe(ids.length)
  })

  it.each(languages)('says in %s every plural with its last arm, Romanian with [few]', (language) => {
    const text = readFileSync(`${folder}/${language}/${file}`, 'utf8')
    const choices = text.match(/->[^}]*\{[^]*?\n\s+\}/g) ?? []
    for (const choice of choices) {
      expect(choice).toContain('*[other]')
      if (language === 'ro') expect(choice).toContain('[few]')
    }
  })

  it('is typeset in French as French is: apostrophes, no-break spaces, no exclamation', () => {
    const text = readFileSync(`${folder}/fr/${file}`, 'utf8').replace(/^#.*$/gm, '')
    const words = text.replace(/\{[^}]*\}/g, 'x')
    expect(words).not.toMatch(/[a-zàéè]'[a-zàéè]/i)
    expect(words).not.toMatch(/ [:;?!»]|« /)
    expect(words).not.toMatch(/!|simplement/)
  })

  it('has sentences under 20 words in French', () => {
    const bundle = new FluentBundle('fr', { useIsolating: false })
    bundle.addResource(new FluentResource(readFileSync(`${folder}/fr/${file}`, 'utf8')))
    for (const id of source.keys()) {
      const [head = '', name = ''] = id.split('.')
      const message = bundle.getMessage(head)
      const pattern = name ? message?.attributes[name] : message?.value
      const said = pattern ? bundle.formatPattern(pattern, {}, []) : ''
      for (const sentence of said.split(/[.?:](?:\s|$)/)) {
        const words = sentence.split(/[\s’]+/).filter((word) => /[\p{L}\d]/u.test(word))
        expect(words.length, `${id}: ${sentence}`).toBeLessThanOrEqual(20)
      }
    }
  })
})

it('gives each id once in a language', () => {
  for (const language of languages) {
    const ids = readdirSync(`${folder}/${language}`).flatMap((file) =>
      [...patterns(language, file).keys()].filter((id) => !id.includes('.')),
    )
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place)
    expect(twice, `Ids of ${language} that stand in two files.`).toEqual([])
  }
})
