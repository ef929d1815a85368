import type { Cards, DeskState } from '../backend'

/** Asks before something that is not saved would be lost; the only modal question of the program. */
export class Leaving {
  /** Answers the question when it stands on the screen. */
  answer = $state.raw<((leave: boolean) => void) | null>(null)
  /** Skill cards that would be lost: none when only another audit takes the desk. */
  cards = $state(0)

  #desk: DeskState
  #cards: Cards

  constructor(desk: DeskState, cards: Cards) {
    this.#desk = desk
    this.#cards = cards
  }

  /** Before another audit takes the desk: true when nothing would be lost, or the reader agreed to it. */
  async ask(): Promise<boolean> {
    return this.#ask(() => 0)
  }

  /** Before the window closes, which takes the skill cards along. */
  async askAll(): Promise<boolean> {
    return this.#ask(() => this.#cards.unsaved)
  }

  async #ask(cards: () => number): Promise<boolean> {
    await this.#desk.settle()
    if (this.#desk.pending === 0 && cards() === 0) return true
    // Asked again while the question stands: the first to ask is told to stay.
    this.answer?.(false)
    this.cards = cards()
    return new Promise((resolve) => {
      this.answer = (leave) => {
        this.answer = null
        resolve(leave)
      }
    })
  }
}
