import type { Backend } from './call'
import { http } from './http'
import { tauri } from './tauri'

export { Failure, failureFrom, type Backend, type Call, type Picker } from './call'
export { Cards, type OpenCard } from './cards.svelte'
export { DeskState } from './desk.svelte'
export { Fetched } from './fetched.svelte'
export { askedOf, isAnswered, lineOf, valueChange, valueOf } from './lines'
export { openSession, provideSession, type Session } from './session'

/** The window when there is one, else the test server. */
export const backend: Backend = '__TAURI_INTERNALS__' in window ? tauri : http
