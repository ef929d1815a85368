import type { Change } from '../generated/Change'
import type { Desk } from '../generated/Desk'
import { failureFrom, type Call, type Failure } from './call'
import { changeKey, overlay } from './overlay'
import { Queue, type Write } from './queue.svelte'

/** A write whose change is absent when it brings another desk: undo, redo, the next audit. */
type DeskWrite = Write<Desk> & { change?: Change }

/** Milliseconds of rest after which a text being typed is sent. */
const rest = 600

/** The open audit as the screen shows it: what is saved, with what is still on its way on top. */
export class DeskState {
  /** The last desk that the engine answered; null when no audit is open. */
  saved = $state.raw<Desk | null>(null)
  /** Texts being typed, not sent yet. */
  drafts = $state.raw<Change[]>([])
  /** What undo or redo last changed, to be announced. */
  reverted = $state.raw<{ before: Desk; after: Desk } | null>(null)

  #call: Call
  #queue: Queue<Desk, DeskWrite>
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(call: Call) {
    this.#call = call
    this.#queue = new Queue((desk, write) => {
      if (!write.change && this.saved && desk !== this.saved) this.reverted = { before: this.saved, after: desk }
      this.saved = desk
    })
  }

  /** The desk to show; null when no audit is open. */
  shown = $derived.by(() => this.saved && overlay(this.saved, [...this.#queue.unsaved.flatMap((write) => write.change ?? []), ...this.drafts]))
  /** How many changes are not saved. */
  pending = $derived.by(() => this.#queue.waiting.length + this.#queue.refused.length + this.drafts.length)

  /** Why the oldest change is not saved. */
  get failure(): Failure | null {
    return this.#queue.failure
  }

  /** Why something is not saved, whether it may be tried again or was refused for good. */
  get reason(): Failure | null {
    return this.#queue.failure ?? this.#queue.refused[0]?.failure ?? null
  }

  /** Tells whether a thing shows something that is not saved, and why when that is known. */
  trouble(key: string): Failure | null {
    return this.#queue.trouble(key)
  }

  /** Puts a freshly opened audit on the desk. */
  lay(desk: Desk | null): void {
    clearTimeout(this.#timer)
    this.drafts = []
    this.#queue.clear()
    this.saved = desk
  }

  /** Sends a change at once. */
  change(change: Change): void {
    // A text typed before comes first, unless this change is about the same thing.
    this.drafts = this.drafts.filter((draft) => changeKey(draft) !== changeKey(change))
    this.flush()
    this.#send(change)
  }

  /** Keeps a text being typed, and sends it after a short rest. */
  draft(change: Change): void {
    const key = changeKey(change)
    this.drafts = [...this.drafts.filter((draft) => changeKey(draft) !== key), change]
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.flush.bind(this), rest)
  }

  /** Sends the texts being typed. */
  flush(): void {
    clearTimeout(this.#timer)
    const drafts = this.drafts
    this.drafts = []
    for (const change of drafts) this.#send(change)
  }

  /** Takes the last change back, or does it again; nothing happens when there is none. */
  revert(key: 'undo' | 'redo'): void {
    const can = `can_${key}` as const
    // Whether there is one is known once all before it is saved; if not, the desk stays as it is.
    this.turn(key, async () => (this.saved && !this.saved[can] ? this.saved : this.#call(key, {})))
  }

  /** Asks for another desk, once all before it is saved. */
  turn(key: string, send: () => Promise<Desk>): void {
    this.flush()
    this.#queue.add({ key, send })
  }

  /** Waits until all is saved, or something failed. */
  async settle(): Promise<void> {
    this.flush()
    await this.#queue.settle()
  }

  /** Tries again; the file is opened again first when the engine no longer holds it. */
  async retry(): Promise<void> {
    const code = this.#queue.failure?.code
    if (this.saved && (code === 'nothing-open' || code === 'gone')) {
      // When it cannot be opened, the write below fails with the reason to show.
      await this.#call('open', { path: this.saved.path }).catch(() => null)
    }
    await this.settle()
  }

  /** Goes on in a copy in the proposed folder, when the file went away; what waits is saved there. */
  async moveToCopy(): Promise<void> {
    if (!this.saved) return
    try {
      this.saved = await this.#call('copy_here', { path: this.saved.path })
      await this.settle()
    } catch (caught) {
      this.#queue.failure = failureFrom(caught)
    }
  }

  #send(change: Change): void {
    this.#queue.add({ key: changeKey(change), change, send: () => this.#call('change', change) })
  }
}
