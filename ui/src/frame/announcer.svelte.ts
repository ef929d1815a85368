/** Milliseconds that an announcement stays. */
const stay = 5000

/** Says short things in the live region. */
export class Announcer {
  words = $state('')

  #timer: ReturnType<typeof setTimeout> | undefined

  say(words: string): void {
    clearTimeout(this.#timer)
    this.words = words
    this.#timer = setTimeout(() => {
      this.words = ''
    }, stay)
  }
}
