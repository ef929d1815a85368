import { t, type Args, type Text } from './words.svelte'

/** Finds the words of an error by its code: what happened, and what to do about it. */
export function errorWords(code: string, args?: Args): { title: Text; hint: Text } {
  return { title: t(`error-${code}`), hint: t(`error-${code}.hint`, args) }
}
