import type { CallError } from '../generated/CallError'
import type { Commands } from '../generated/Commands'
import type { ErrorCode } from '../generated/ErrorCode'

export type Command = keyof Commands

/** Asks the engine's side for one command; rejects with a `Failure`. */
export type Call = <K extends Command>(name: K, args: Commands[K]['args']) => Promise<Commands[K]['answer']>

/** Native dialogs; each answers a path, or null when the reader thought better of it. */
export interface Picker {
  openFile(): Promise<string | null>
  openFolder(): Promise<string | null>
  /** A table of people and places. */
  openTable(): Promise<string | null>
  /** A skill card. */
  openCard(): Promise<string | null>
  /** What a partner gives. */
  openPack(): Promise<string | null>
  saveFile(proposed: string): Promise<string | null>
  saveTable(proposed: string): Promise<string | null>
  saveCard(proposed: string): Promise<string | null>
}

/** How the screens reach the engine; without a picker, paths are typed. */
export interface Backend {
  call: Call
  /** Tells the shell that the first page is there, so that the window is shown. */
  ready: () => void
  /** Has the reader's agreement asked for before the window closes. */
  guard: (mayLeave: () => Promise<boolean>) => void
  picker: Picker | null
}

/** What the engine's side answered instead of doing a command. */
export class Failure extends Error {
  readonly code: ErrorCode

  constructor(error: CallError) {
    super(error.detail)
    this.code = error.code
  }
}

/** Turns anything caught on the way into a failure; what has no code is `internal`. */
export function failureFrom(caught: unknown): Failure {
  if (caught instanceof Failure) return caught
  if (isCallError(caught)) return new Failure(caught)
  return new Failure({ code: 'internal', detail: String(caught) })
}

function isCallError(caught: unknown): caught is CallError {
  return typeof caught === 'object' && caught !== null && 'code' in caught && 'detail' in caught
}
