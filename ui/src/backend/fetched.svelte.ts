import { untrack } from 'svelte'
import { failureFrom, type Failure } from './call'

/** What a page asked for: nothing yet, an answer, or why there is none. */
export class Fetched<Answer> {
  answer = $state.raw<Answer | null>(null)
  failure = $state.raw<Failure | null>(null)

  #latest = 0

  /** Asks again; the answer before stays until the new one comes, and only the last question counts. */
  async ask(question: () => Promise<Answer>): Promise<void> {
    const mine = ++this.#latest
    try {
      // What the question reads on its way is no reason to ask it again.
      const answer = await untrack(question)
      if (mine !== this.#latest) return
      this.answer = answer
      this.failure = null
    } catch (caught) {
      if (mine !== this.#latest) return
      this.answer = null
      this.failure = failureFrom(caught)
    }
  }
}
