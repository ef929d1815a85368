import { SvelteMap } from 'svelte/reactivity'
import { Fetched, type Call } from '../backend'
import type { DocumentCard } from '../generated/DocumentCard'

/** The cards of all papers in each language that was asked for: one call serves whoever asks at the same moment. */
export class DocumentCards {
  readonly #call: Call
  readonly #fetched = new SvelteMap<string, Fetched<DocumentCard[]>>()
  #asked: readonly string[] = []

  constructor(call: Call) {
    this.#call = call
  }

  of(language: string): Fetched<DocumentCard[]> | undefined {
    return this.#fetched.get(language)
  }

  ask(language: string): void {
    if (this.#asked.includes(language)) return
    this.#asked = [...this.#asked, language]
    queueMicrotask(() => {
      this.#asked = this.#asked.filter((one) => one !== language)
      const fetched = this.#fetched.get(language) ?? new Fetched<DocumentCard[]>()
      this.#fetched.set(language, fetched)
      void fetched.ask(() => this.#call('documents', { language }))
    })
  }
}
