import type { DeskState } from '../backend'

/** Asks before something that is not saved would be lost; the only modal question of the program. */
export class Leaving {
  /** Answers the question when it stands on the screen. */
  answer = $state.raw<((leave: boolean) => void) | null>(null)

  #desk: DeskState

  constructor(desk: DeskState) {
    this.#desk = desk
  }

  /** True when nothing would be lost, or the reader agreed to it. */
  async ask(): Promise<boolean> {
    await this.#desk.settle()
    if (this.#desk.pending === 0) return true
    // Asked again while the question stands: the first to ask is told to stay.
    this.answer?.(false)
    return new Promise((resolve) => {
      this.answer = (leave) => {
        this.answer = null
        resolve(leave)
      }
    })
  }
}
