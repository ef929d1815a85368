/** What a key does in the room, also on a presenter's remote, which sends the keys of pages. */
export type RoomKey = 'next' | 'back' | 'figures' | 'clock' | 'keys'

const keys: Record<string, RoomKey> = { PageDown: 'next', PageUp: 'back' }
const letters: Record<string, RoomKey> = { c: 'figures', m: 'clock', h: 'keys' }

/** Reads a key; letters belong to the field in which one types. */
export function roomKey(event: KeyboardEvent, types: boolean): RoomKey | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  return keys[event.key] ?? (types ? null : (letters[event.key.toLowerCase()] ?? null))
}
