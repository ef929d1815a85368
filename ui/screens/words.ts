import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const bundles = new Map<string, FluentBundle>()

/** Says a message or an attribute of one as the screens do, so that no words stand in a test. */
export function say(id: string, args: Record<string, FluentVariable> = {}, language = 'fr'): string {
  const [name = '', attribute] = id.split('.')
  const message = bundle(language).getMessage(name)
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute]
  if (!pattern) throw new Error(`No words for ${id} in ${language}.`)
  return bundle(language).formatPattern(pattern, args)
}

/** The ids of all messages. */
export function ids(): Set<string> {
  return new Set([...text('fr').matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = '']) => id))
}

function bundle(language: string): FluentBundle {
  const known = bundles.get(language)
  if (known) return known
  const fresh = new FluentBundle(language, { useIsolating: false })
  fresh.addResource(new FluentResource(text(language)))
  bundles.set(language, fresh)
  return fresh
}

/** The words that the program itself brings, kept by the set-up. */
function text(language: string): string {
  return readFileSync(join(process.env['RUMB_WORDS'] ?? '', `${language}.ftl`), 'utf8')
}
