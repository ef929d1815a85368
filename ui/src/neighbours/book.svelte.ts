import { Fetched, failureFrom, type Call, type Failure } from '../backend'
import type { NeighbourCard } from '../generated/NeighbourCard'
import type { NeighbourForm } from '../generated/NeighbourForm'
import type { NeighbourList } from '../generated/NeighbourList'
import { language, t, type Text } from '../locale'

/** Entries that are shown at once, and then more at each wish. */
const part = 30

/** What was done, and the file that it wrote. */
interface Said {
  text: Text
  undo: boolean
  path?: string
}

/** The user's own address book, as the page shows it. */
export class Book {
  /** Why the last change was not made. */
  failure = $state.raw<Failure | null>(null)
  /** What was done last, to be read out. */
  said = $state.raw<Said | null>(null)
  /** What the list is searched for. */
  words = $state('')
  most = $state(part)
  fetched = new Fetched<NeighbourList>()

  #call: Call

  constructor(call: Call) {
    this.#call = call
  }

  /** What the book holds; null until it came. */
  get list(): NeighbourList | null {
    return this.fetched.answer
  }

  /** Asks for the list again. */
  async ask(): Promise<void> {
    const asked = { words: this.words, language: language(), most: this.most }
    await this.fetched.ask(() => this.#call('neighbours', asked))
  }

  more(): void {
    this.most += part
  }

  /** Enters somebody, or changes an entry; false when it could not be saved. */
  keep(id: number | null, form: NeighbourForm): Promise<boolean> {
    return this.do(async () => {
      await this.#call('keep_neighbour', { id, form })
      return { text: t('neighbours-kept', { name: form.name.trim() }), undo: true }
    })
  }

  remove({ id, form }: NeighbourCard): Promise<boolean> {
    return this.do(async () => {
      await this.#call('remove_neighbour', { id })
      return { text: t('neighbours-removed', { name: form.name }), undo: true }
    })
  }

  undo(): Promise<boolean> {
    return this.do(async () => {
      await this.#call('undo_neighbour', {})
      return { text: t('neighbours-undone'), undo: false }
    })
  }

  /** Takes up the newest copy of a damaged book. */
  recover(): Promise<boolean> {
    return this.do(async () => {
      const { copy } = await this.#call('recover_neighbours', { language: language() })
      return { text: copy ? t('neighbours-recovered', { date: copy }) : t('neighbours-recovered.none'), undo: false }
    })
  }

  /** Does something to the book, says what was done or why not, and shows the book as it is then. */
  async do(work: () => Promise<Said>): Promise<boolean> {
    try {
      this.said = await work()
      this.failure = null
      await this.ask()
      return true
    } catch (caught) {
      this.said = null
      this.failure = failureFrom(caught)
      return false
    }
  }
}
