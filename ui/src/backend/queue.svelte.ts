import { failureFrom, type Failure } from './call'

/** One write on its way to the file. */
export interface Write<Answer> {
  /** What it is about. */
  key: string
  send: () => Promise<Answer>
}

/** Sends writes one after the other, in order, and keeps each until the engine said that it is saved. */
export class Queue<Answer, W extends Write<Answer>> {
  /** Writes that are not saved yet, the oldest first. */
  waiting = $state.raw<W[]>([])
  /** Writes that the engine refused for good; they stay on screen until another about the same thing comes. */
  refused = $state.raw<{ write: W; failure: Failure }[]>([])
  /** Why the oldest write is not saved; null while all goes well. */
  failure = $state.raw<Failure | null>(null)

  #saved: (answer: Answer, write: W) => void
  #run: Promise<void> | null = null

  constructor(saved: (answer: Answer, write: W) => void) {
    this.#saved = saved
  }

  /** What is not in the file, the oldest first. */
  get unsaved(): W[] {
    return [...this.refused.map((old) => old.write), ...this.waiting]
  }

  /** Tells why what a write is about is not saved, when that is known. */
  trouble(key: string): Failure | null {
    const refused = this.refused.find((old) => old.write.key === key)
    if (refused) return refused.failure
    return this.waiting.some((write) => write.key === key) ? this.failure : null
  }

  /** Adds a write and tries all that wait, also those that failed before. */
  add(write: W): void {
    this.refused = this.refused.filter((old) => old.write.key !== write.key)
    this.waiting = [...this.waiting, write]
    void this.settle()
  }

  /** Waits until everything is saved, or until a write failed. */
  async settle(): Promise<void> {
    this.#run ??= this.#drain().finally(() => {
      this.#run = null
    })
    await this.#run
  }

  /** Forgets everything: another file was opened, with the reader's consent. */
  clear(): void {
    this.waiting = []
    this.refused = []
    this.failure = null
  }

  async #drain(): Promise<void> {
    for (let write = this.waiting[0]; write; write = this.waiting[0]) {
      const sent = write
      try {
        const answer = await sent.send()
        // Another file was opened meanwhile: this answer belongs to the one before.
        if (!this.waiting.includes(sent)) continue
        this.#leave(sent)
        this.failure = null
        this.#saved(answer, sent)
      } catch (caught) {
        const failure = failureFrom(caught)
        if (!neverFits(failure)) {
          this.failure = failure
          return
        }
        this.#leave(sent)
        if (!this.waiting.some((later) => later.key === sent.key)) {
          this.refused = [...this.refused, { write: sent, failure }]
        }
      }
    }
  }

  #leave(write: W): void {
    this.waiting = this.waiting.filter((other) => other !== write)
  }
}

/** Sending such a write again can never help, and it must not hold up the others. */
function neverFits(failure: Failure): boolean {
  return failure.code === 'bad-answer' || failure.code === 'bad-name'
}
