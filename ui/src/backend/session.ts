import { createContext } from 'svelte'
import type { SvelteSet } from 'svelte/reactivity'
import type { QuestionnaireCard } from '../generated/QuestionnaireCard'
import type { Settings } from '../generated/Settings'
import type { Start } from '../generated/Start'
import type { StepId } from '../generated/StepId'
import type { Backend } from './call'
import type { Cards } from './cards.svelte'
import type { DeskState } from './desk.svelte'

/** What every page may reach. */
export interface Session {
  backend: Backend
  desk: DeskState
  /** Skill cards, which belong to persons and not to the open audit. */
  readonly cards: Cards
  /** Steps that have nothing to fill in, but were read or made since the file was opened; the file does not keep them. */
  readonly passed: SvelteSet<StepId>
  /** Null until the first audit is open. */
  readonly questionnaire: QuestionnaireCard | null
  /** The start page's facts; null only before the first of them came. */
  start: Start | null
  /** Saves the reader's settings and wears them. */
  settle(settings: Settings): Promise<void>
  /** Before another file takes the desk: true when nothing would be lost, or the reader agreed to it. */
  leave(): Promise<boolean>
}

const [openSession, provideSession] = createContext<Session>()

export { openSession, provideSession }
