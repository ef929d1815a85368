import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Shelf } from '../generated/Shelf'
import type { Words } from '../generated/Words'
import type { WordsRequest } from '../generated/WordsRequest'

/** Words to show, with their language when it is not the reader's. */
export interface Text {
  text: string
  lang?: string | undefined
}

export type Args = Record<string, FluentVariable>

interface Loaded {
  language: string
  shelves: Shelf[]
  own: FluentBundle
  fallback: FluentBundle
}

const second = 'en'

let loaded = $state.raw<Loaded>(empty(second))
let ask: (request: WordsRequest) => Promise<Words> = () => Promise.reject(new Error())

/** Only another language is news to who asks for it, not more words of the same one. */
const spoken = $derived(loaded.language)

/** Language of the words on the screen. */
export function language(): string {
  return spoken
}

/** Loads the screen's words in a language; the screen changes only when they are here. */
export async function speak(wanted: string, source: typeof ask): Promise<void> {
  ask = source
  const next = empty(wanted)
  for (const shelf of ['screen', ...loaded.shelves.filter((shelf) => shelf !== 'screen')] as Shelf[]) {
    await fill(next, shelf)
  }
  loaded = next
}

/** Makes sure that the words of the library are here too. */
export async function openLibrary(): Promise<void> {
  if (loaded.shelves.includes('library')) return
  const next = { ...loaded, shelves: [...loaded.shelves] }
  await fill(next, 'library')
  if (next.language === loaded.language) loaded = next
}

/** Says a message, or an attribute of one (`question-con-01.help`). */
export function t(id: string, args?: Args): Text {
  const own = read(loaded.own, id, args)
  if (own !== null) return { text: own }
  const text = read(loaded.fallback, id, args)
  return { text: text ?? id, lang: second === loaded.language ? undefined : second }
}

/** Says a message where no language can be marked, as in an attribute of an element. */
export function say(id: string, args?: Args): string {
  return t(id, args).text
}

/** Tells whether there are words for an id. */
export function has(id: string): boolean {
  return read(loaded.own, id) !== null || read(loaded.fallback, id) !== null
}

function empty(language: string): Loaded {
  const bundle = (locale: string) => new FluentBundle(locale, { useIsolating: false })
  return { language, shelves: [], own: bundle(language), fallback: bundle(second) }
}

async function fill(into: Loaded, shelf: Shelf): Promise<void> {
  const words = await ask({ language: into.language, shelf })
  into.own.addResource(new FluentResource(words.text))
  into.fallback.addResource(new FluentResource(words.fallback))
  into.shelves.push(shelf)
}

function read(bundle: FluentBundle, id: string, args?: Args): string | null {
  const dot = id.indexOf('.')
  const message = bundle.getMessage(dot < 0 ? id : id.slice(0, dot))
  const pattern = dot < 0 ? message?.value : message?.attributes[id.slice(dot + 1)]
  // Errors are collected, not thrown: a gap in a translation must not take the page down.
  return pattern ? bundle.formatPattern(pattern, args, []) : null
}
