import { failureFrom, type Call } from '../backend'
import type { Job } from '../generated/Job'
import type { JobState } from '../generated/JobState'

/** Milliseconds between two questions about how far the work is. */
const pause = 150

/** A paper being written. */
export class Writing {
  /** Null before the first. */
  state = $state.raw<JobState | null>(null)

  #call: Call
  #job: Job | null = null

  constructor(call: Call) {
    this.#call = call
  }

  /** Begins to write a paper, and follows it to its end. */
  async write(begin: (call: Call) => Promise<Job>): Promise<void> {
    this.state = { state: 'running', done: 0, total: 1 }
    try {
      const job = await begin(this.#call)
      this.#job = job
      do {
        this.state = await this.#call('job', job)
        if (this.state.state === 'running') await new Promise((resolve) => setTimeout(resolve, pause))
      } while (this.state.state === 'running')
    } catch (caught) {
      const failure = failureFrom(caught)
      this.state = { state: 'failed', error: { code: failure.code, detail: failure.message } }
    }
  }

  async cancel(): Promise<void> {
    // What cannot be cancelled any more is finished, and the next question says so.
    if (this.#job) await this.#call('cancel', this.#job).catch(() => null)
  }
}
