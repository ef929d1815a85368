import { createContext } from 'svelte'

/** The action that somebody follows on this page: what is told of it moves it, and who tells it goes along. */
export interface Followed {
  id: string | null
}

export const [followedHere, rememberFollowed] = createContext<Followed>()
