import type { NeighbourForm } from '../generated/NeighbourForm'

/** What was being typed about somebody new when the page was left; it waits there until it is saved or given up. */
let waiting: NeighbourForm | null = null

/** Keeps what is being typed; a form in which nothing stands but its country is none. */
export function remember(form: NeighbourForm): void {
  waiting = Object.entries(form).some(([field, text]) => field !== 'country' && text !== '') ? form : null
}

export function remembered(): NeighbourForm | undefined {
  return waiting ?? undefined
}

export function forget(): void {
  waiting = null
}
