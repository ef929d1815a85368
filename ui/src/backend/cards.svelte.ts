import type { CardFile } from '../generated/CardFile'
import type { SkillCard } from '../generated/SkillCard'

/** A skill card that lies open. */
export interface OpenCard {
  readonly key: number
  card: SkillCard
  /** Its file; null before it was saved. */
  path: string | null
  /** Whether its file says what it says; an empty card has nothing to lose. */
  saved: boolean
}

/** Skill cards, which belong to persons: they are here until the program closes, and in no file of an association. */
export class Cards {
  /** In the order in which they were opened; never empty. */
  all = $state.raw<OpenCard[]>([empty(0)])
  /** The key of the card that one reads and changes. */
  key = $state(0)

  #last = 0

  shown = $derived.by(() => this.all.find((one) => one.key === this.key) ?? this.all[0] ?? empty(0))
  /** How many cards are not saved. */
  unsaved = $derived.by(() => this.all.filter((one) => !one.saved).length)

  /** Changes the card that is shown. */
  change(part: Partial<SkillCard>): void {
    const { key, card } = this.shown
    this.#put(key, { card: { ...card, ...part }, saved: false })
  }

  /** Lays an empty card beside the others. */
  add(): void {
    this.#lay(empty(++this.#last))
  }

  /** Lays a card beside the others; a file that is open already is shown as it lies there. */
  open({ path, card }: CardFile): void {
    const known = this.all.find((one) => one.path === path)
    if (known) this.key = known.key
    else this.#lay({ key: ++this.#last, card, path, saved: true })
  }

  /** Takes note that a card was written; what was changed meanwhile is still to be saved. */
  kept(key: number, sent: SkillCard, { path, card }: CardFile): void {
    const now = this.all.find((one) => one.key === key)
    this.#put(key, now?.card === sent ? { path, card, saved: true } : { path })
  }

  /** Puts a card away; an empty one takes the place of the last. */
  close(key: number): void {
    const rest = this.all.filter((one) => one.key !== key)
    this.all = rest.length > 0 ? rest : [empty(++this.#last)]
    if (this.key === key) this.key = this.all[0]?.key ?? 0
  }

  #lay(card: OpenCard): void {
    // An untouched card is none: it makes room.
    const touched = this.all.filter((one) => one.path !== null || !one.saved)
    this.all = [...touched, card]
    this.key = card.key
  }

  #put(key: number, part: Partial<OpenCard>): void {
    this.all = this.all.map((one) => (one.key === key ? { ...one, ...part } : one))
  }
}

function empty(key: number): OpenCard {
  return { key, card: { name: '', languages: [], levels: {}, wishes: [], digcomp: false }, path: null, saved: true }
}
