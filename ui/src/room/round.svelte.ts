import { Fetched, type Session } from '../backend'
import type { Ballot } from '../generated/Ballot'
import type { BallotCount } from '../generated/BallotCount'
import type { Change } from '../generated/Change'
import type { Revealed } from '../generated/Revealed'
import type { Room } from '../generated/Room'
import { Votes } from './votes.svelte'

/** What the room does: it votes, sees the votes, listens, decides without votes, or agrees; the end has no question. */
export type Step = 'vote' | 'shown' | 'talk' | 'together' | 'agree' | 'end'

export type Card = number | '?'

/** The round under way. */
export class Round {
  workshop = $state.raw<Room | null>(null)
  question = $state<string | null>(null)
  step = $state<Step>('vote')
  /** Which vote is under way: 1 or 2. */
  turn = $state(1)
  votes = new Votes()
  /** The last vote that was shown, with its ballots, so that a round cut short keeps it. */
  seen = $state.raw<{ revealed: Revealed; ballots: Ballot[]; taken: number } | null>(null)
  /** What the group agrees on; `none` when it does not, null as long as nobody said. */
  consensus = $state<Card | 'none' | null>(null)
  dissent = $state('')

  #session: Session
  #count = new Fetched<BallotCount[]>()

  constructor(session: Session) {
    this.#session = session
  }

  place = $derived.by(() => this.workshop?.questions.findIndex((one) => one.question === this.question) ?? -1)
  current = $derived.by(() => this.workshop?.questions[this.place] ?? null)
  counts = $derived.by(() => (this.votes.ballots.length > 0 ? (this.#count.answer ?? []) : []))
  count = $derived.by(() => this.counts.reduce((sum, one) => sum + one.votes, 0))
  fault = $derived.by(() => this.counts.find((one) => one.fault)?.fault ?? null)
  /** What is kept when the group does not agree: the lower median; null where nothing was seen. */
  median = $derived.by((): Card | null => {
    const shown = this.seen?.revealed.shown
    return shown ? (shown.room.figures.median ?? '?') : null
  })

  /** Takes the workshop as it stands in the file; the first time, goes to where it goes on. */
  take(workshop: Room): void {
    const first = this.workshop === null
    this.workshop = workshop
    if (first) this.open(workshop.next ?? workshop.questions[0]?.question ?? null)
  }

  /** Opens a question; all about the one before is forgotten. */
  open(question: string | null): void {
    this.votes.forget()
    this.seen = null
    this.turn = 1
    this.consensus = null
    this.dissent = ''
    this.question = question
    this.step = question === null ? 'end' : 'vote'
  }

  /** Goes on to the question that stands so many places further; after the last one comes the end. */
  move(places: number): void {
    const { questions } = this.workshop ?? { questions: [] }
    const from = this.step === 'end' ? questions.length : this.place
    const target = Math.max(0, from + places)
    this.open(questions[target]?.question ?? null)
  }

  /** Counts the votes; tells whether all that was typed are votes. */
  async tally(): Promise<boolean> {
    const { question } = this
    if (question === null) return false
    const ballots = $state.snapshot(this.votes.ballots)
    await this.#count.ask(() => this.#session.backend.call('count_votes', { question, ballots }))
    return this.#count.failure === null && this.fault === null
  }

  /** Shows the votes, or says that they are too few to be shown. */
  async reveal(): Promise<void> {
    const { question, turn: taken } = this
    if (question === null) return
    const ballots = $state.snapshot(this.votes.ballots)
    // Fast typing is ahead of the last count.
    if (!(await this.tally())) return
    const revealed = await this.#session.backend.call('show_votes', { question, ballots, taken })
    if (revealed.shown) this.seen = { revealed, ballots, taken }
    else if (taken === 1) this.seen = null
    this.step = revealed.shown ? 'shown' : 'together'
  }

  /** Votes once more: what was shown is kept, the cards are taken anew. */
  again(): void {
    this.votes.forget()
    this.turn = 2
    this.step = 'vote'
  }

  /** Keeps the round: its figures, what was agreed on, and another opinion. The votes are forgotten. */
  keep(): void {
    const { question, seen } = this
    if (question === null) return
    const consensus = this.consensus === 'none' ? null : this.consensus
    const change: Change = { kind: 'round', question, ballots: seen?.ballots ?? [], taken: seen?.taken ?? 0, consensus, dissent: this.dissent }
    this.#session.desk.change(change)
    this.move(1)
  }

  /** Leaves the question; a vote that was shown is kept, to be reviewed. Tells whether there was one. */
  stop(): boolean {
    if (this.seen === null) return false
    this.consensus ??= 'none'
    this.keep()
    return true
  }

  /** Goes on to the next question without an agreement. */
  skip(): void {
    if (!this.stop()) this.move(1)
  }
}
