import type { Ballot } from '../generated/Ballot'
import type { Group } from '../generated/Group'

export type Way = 'hands' | 'cards' | 'laptop'

/** What stands for one who votes: a group, or everybody. */
type Who = Group | 'all'

/** The groups that may vote side by side, in printed order. */
export const groups: Group[] = ['board', 'staff', 'volunteers', 'public']

/** The votes on one question. They live here until the round is kept, and nowhere else. */
export class Votes {
  /** What was typed or voted, by way and by who; a way that was left keeps its votes, so that ways mix in one room. */
  texts = $state<Partial<Record<`${Way} ${Who}`, string>>>({})

  /** The ballots as the engine reads them. */
  ballots = $derived.by((): Ballot[] =>
    (['all', ...groups] as Who[]).flatMap((who) => {
      const group = who === 'all' ? null : who
      return (['hands', 'cards', 'laptop'] as Way[]).flatMap((way): Ballot[] => {
        const text = this.texts[`${way} ${who}`] ?? ''
        return text.trim() === '' ? [] : [{ from: way === 'hands' ? 'hands' : 'cards', group, text }]
      })
    }),
  )

  text(way: Way, who: Who): string {
    return this.texts[`${way} ${who}`] ?? ''
  }

  type(way: Way, who: Who, text: string): void {
    this.texts[`${way} ${who}`] = text
  }

  /** Adds the card of somebody who voted alone at the laptop; it cannot be seen or taken back. */
  cast(who: Who, card: string): void {
    this.type('laptop', who, `${this.text('laptop', who)}${card}`)
  }

  forget(): void {
    this.texts = {}
  }
}
