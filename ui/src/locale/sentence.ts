import type { Sentence } from '../generated/Sentence'
import { t, type Text } from './words.svelte'

/** Says a message with its arguments, which may be words themselves. */
export function sentenceText({ id, args }: Sentence): Text {
  const said = Object.entries(args).map(([name, value]) => [name, typeof value === 'object' ? sentenceText(value).text : value] as const)
  return t(id, Object.fromEntries(said))
}
